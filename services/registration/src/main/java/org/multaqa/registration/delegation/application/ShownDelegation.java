package org.multaqa.registration.delegation.application;

import org.multaqa.registration.delegation.domain.Delegation;

/**
 * A delegation as the actor may see it.
 *
 * @param inFull whether the people in it are shown too
 */
public record ShownDelegation(Delegation delegation, boolean inFull) {

}
