package org.multaqa.registration.delegation.application;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.domain.Decision;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;
import org.multaqa.model.events.DelegationEvent.Detail;
import org.multaqa.registration.delegation.domain.Delegation;
import org.multaqa.registration.delegation.domain.Membership;
import org.multaqa.registration.delegation.domain.SealedCorrection;
import org.multaqa.registration.person.application.PersonService;

/**
 * What is to be put right of somebody in one command. Accounts are asked once what is
 * another there, however often it is tried, and before anything is changed.
 */
final class CorrectedPerson {

	private final PersonService people;

	private final BiFunction<Membership, BegunCorrection, SealedCorrection> seal;

	private final RequestContext context;

	private final PersonId person;

	private final @Nullable LocalizedText name;

	private final @Nullable String email;

	private @Nullable Set<Detail> differing;

	private @Nullable LocalizedText nameBefore;

	private @Nullable SealedCorrection begun;

	CorrectedPerson(PersonService people, BiFunction<Membership, BegunCorrection, SealedCorrection> seal,
			RequestContext context, PersonId person, @Nullable LocalizedText name, @Nullable String email) {
		this.people = people;
		this.seal = seal;
		this.context = context;
		this.person = person;
		this.name = name;
		this.email = email;
	}

	boolean isOfAddress() {
		return this.email != null;
	}

	/**
	 * The delegation that knows what is going to be asked of accounts: what is another,
	 * and what was begun before and never told. Unchanged where all is right, or where
	 * another correction was begun that has to be finished first.
	 */
	Decision<Delegation> begin(Membership membership) {
		if (this.differing == null) {
			this.nameBefore = this.people.nameOf(this.person).orElse(null);
			this.differing = this.people.differing(this.person, this.name, this.email);
		}
		var wrong = this.differing;
		var before = membership.member().inCorrection();
		var told = asked().stream().filter((detail) -> wrong.contains(detail) || before.contains(detail)).toList();
		if (told.isEmpty() || membership.member().begun() != null) {
			return Decision.unchanged(membership.delegation());
		}
		var fresh = wrong.stream().filter((detail) -> !before.contains(detail)).toList();
		this.begun = this.seal.apply(membership, kept(told, fresh));
		return membership.correcting(wrong, this.begun);
	}

	/** Whether what stands in the delegation was begun by this command. */
	boolean hasBegun(SealedCorrection stored) {
		return stored.equals(this.begun);
	}

	private BegunCorrection kept(List<Detail> told, List<Detail> fresh) {
		return new BegunCorrection(UUID.randomUUID().toString(), this.name, this.email, this.context.actor().person(),
				this.context.key(), this.context.fingerprint(), told, fresh, this.nameBefore);
	}

	private Set<Detail> asked() {
		var asked = EnumSet.noneOf(Detail.class);
		if (this.name != null) {
			asked.add(Detail.NAME);
		}
		if (this.email != null) {
			asked.add(Detail.ADDRESS);
		}
		return asked;
	}

}
