package org.multaqa.registration.delegation.domain;

import org.multaqa.model.PersonId;

/**
 * One member of one delegation.
 *
 * @param member who, and where the person stands
 */
public record Membership(Delegation delegation, Member member) {

	/** That of a person, who must be in the delegation. */
	public static Membership of(Delegation delegation, PersonId person) {
		return new Membership(delegation, delegation.get(person));
	}

}
