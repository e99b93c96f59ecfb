package org.multaqa.registration.api;

import org.jspecify.annotations.Nullable;

/**
 * An acceptance.
 *
 * @param needs private needs, or absent
 */
public record Registration(@Nullable NeedsView needs) {

}
