package org.multaqa.registration.delegation.application;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.domain.Decision;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;
import org.multaqa.model.events.DelegationEvent.Detail;
import org.multaqa.registration.delegation.domain.Correction;
import org.multaqa.registration.delegation.domain.Delegation;
import org.multaqa.registration.delegation.domain.Membership;
import org.multaqa.registration.person.application.PersonService;

/**
 * What is to be put right of somebody. Accounts are asked once in a command what is
 * another there, however often it is tried, and before anything is changed.
 */
final class CorrectedPerson {

	private final PersonService people;

	private final PersonId person;

	private final @Nullable LocalizedText name;

	private final @Nullable String email;

	private @Nullable Set<Detail> differing;

	private @Nullable LocalizedText nameBefore;

	private Set<Detail> begun = Set.of();

	CorrectedPerson(PersonService people, PersonId person, @Nullable LocalizedText name, @Nullable String email) {
		this.people = people;
		this.person = person;
		this.name = name;
		this.email = email;
	}

	/** The delegation that knows what is going to be asked of accounts. */
	Decision<Delegation> begin(Membership membership) {
		if (this.differing == null) {
			this.nameBefore = this.people.nameOf(this.person).orElse(null);
			this.differing = this.people.differing(this.person, this.name, this.email);
		}
		this.begun = EnumSet.noneOf(Detail.class);
		this.begun.addAll(this.differing);
		this.begun.removeAll(membership.member().inCorrection());
		return membership.correcting(this.differing);
	}

	/**
	 * What is to be told once it is right: what is another, and what somebody has begun
	 * before and was never told.
	 * @param membership as it was begun
	 */
	Correction of(Membership membership) {
		var asked = EnumSet.noneOf(Detail.class);
		if (this.name != null) {
			asked.add(Detail.NAME);
		}
		if (this.email != null) {
			asked.add(Detail.ADDRESS);
		}
		asked.retainAll(membership.member().inCorrection());
		return new Correction(List.copyOf(asked), this.nameBefore);
	}

	/** What nobody had begun before, and so is as it was where it is refused. */
	Set<Detail> begun() {
		return this.begun;
	}

	/**
	 * Knows the new name before the event of it comes, which then amends nobody again.
	 */
	void rename() {
		if (this.name != null) {
			this.people.rename(this.person, this.name);
		}
	}

	/** Asks accounts for it. */
	void carryOut(PersonId askedBy) {
		this.people.correct(this.person, this.name, this.email, askedBy);
	}

}
