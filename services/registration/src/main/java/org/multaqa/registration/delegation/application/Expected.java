package org.multaqa.registration.delegation.application;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.registration.delegation.domain.Membership;

/**
 * Somebody who is expected at the doors, or there.
 *
 * @param name how the person is called, as far as it is known
 * @param badge the code on the badge
 */
public record Expected(Membership membership, @Nullable LocalizedText name, String badge) {

}
