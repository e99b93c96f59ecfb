package org.multaqa.sessions.util;

import org.multaqa.registration.api.NeedsAContext;

/**
 * Knows what another service says of itself, which is allowed.
 *
 * @param fact of the other service
 */
public record KnowsTheApi(NeedsAContext fact) {

}
