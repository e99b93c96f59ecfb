package org.multaqa.registration.delegation.domain;

/**
 * One member of one delegation.
 *
 * @param member who, and where the person stands
 */
public record Membership(Delegation delegation, Member member) {

}
