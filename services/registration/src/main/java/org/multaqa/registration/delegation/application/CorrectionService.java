package org.multaqa.registration.delegation.application;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.Aggregates.IdempotencyConflict;
import org.multaqa.model.DelegationId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Permission;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.DelegationEvent.Detail;
import org.multaqa.registration.api.MemberActions;
import org.multaqa.registration.delegation.domain.Correction;
import org.multaqa.registration.delegation.domain.Delegation;
import org.multaqa.registration.delegation.domain.Membership;
import org.multaqa.registration.person.application.AccountRefused;
import org.multaqa.registration.person.application.AccountsUnavailable;
import org.multaqa.registration.person.application.PersonService;

/**
 * Puts right how members are called and where their mails go, as far as
 * {@link MemberActions} allows it. Accounts are kept elsewhere, so it is three steps: the
 * delegation knows what is being put right, accounts do it, the delegation tells it. Who
 * is refused has changed nothing; who is interrupted asks again, under the same key or
 * another, and what was not told is told then.
 */
public class CorrectionService {

	private static final String BEGUN = "begun";

	private final Aggregates<Delegation> delegations;

	private final DelegationAccess access;

	private final RenamedService renamed;

	private final PersonService people;

	public CorrectionService(Aggregates<Delegation> delegations, DelegationAccess access, RenamedService renamed,
			PersonService people) {
		this.delegations = delegations;
		this.access = access;
		this.renamed = renamed;
		this.people = people;
	}

	/**
	 * Puts the name of a member right, or the address of one who has not answered yet.
	 * Who was approved under another name waits to be approved once more, in the other
	 * meetings too. The address of somebody who is also invited to a meeting of others is
	 * left alone: who has it, has that invitation too.
	 * @param name the right name, or absent
	 * @param email the right address, or absent
	 * @throws RuleViolation {@code delegation.unknown}, as
	 * {@link MemberActions#correctName} and {@link MemberActions#correctAddress},
	 * {@code member.invited-elsewhere}, {@code account.bad-email},
	 * {@code account.invisible-in-email}
	 * @throws AccountRefused if identity says no
	 * @throws AccountsUnavailable if identity does not answer
	 */
	public Versioned<Membership> correct(RequestContext context, DelegationId id, PersonId person,
			@Nullable LocalizedText name, @Nullable String email) {
		return carriedOut(context, id).orElseGet(() -> {
			var corrected = new CorrectedPerson(this.people, person, name, email);
			var begun = begin(beginning(context, id), id, person, corrected, email != null);
			var correction = corrected.of(begun.state().member(person));
			return correction.details().isEmpty() ? begun : finish(context, id, person, corrected, correction);
		}).map((delegation) -> delegation.member(person));
	}

	/** What was told under the same key is not asked again. */
	private Optional<Versioned<Delegation>> carriedOut(RequestContext context, DelegationId id) {
		return (context.key() == null) ? Optional.empty() : this.delegations.find(id.value())
			.filter((delegation) -> this.delegations.hasCarriedOut(delegation, context));
	}

	/** Who has begun it under the same key has raised the version by that. */
	private RequestContext beginning(RequestContext context, DelegationId id) {
		var step = context.step(BEGUN);
		try {
			return carriedOut(step, id).isPresent() ? context.withoutKey().onAnyVersion() : step;
		}
		catch (IdempotencyConflict ex) {
			if (this.delegations.find(id.value()).filter(CorrectionService::isInCorrection).isPresent()) {
				throw ex;
			}
			// what was begun under the key is over: it was refused, and that uses no key
			// up
			return context.withoutKey();
		}
	}

	private static boolean isInCorrection(Versioned<Delegation> delegation) {
		return delegation.state().members().stream().anyMatch((member) -> !member.inCorrection().isEmpty());
	}

	private Versioned<Delegation> begin(RequestContext context, DelegationId id, PersonId person,
			CorrectedPerson corrected, boolean address) {
		return this.access.change(context, id,
				(actions) -> address ? actions.member(person).correctAddress() : actions.member(person).correctName(),
				(delegation) -> {
					if (address) {
						needsToBeInvitedByNobodyElse(context.actor(), delegation, person);
					}
					return corrected.begin(delegation.member(person));
				});
	}

	private Versioned<Delegation> finish(RequestContext context, DelegationId id, PersonId person,
			CorrectedPerson corrected, Correction correction) {
		var own = context.onAnyVersion();
		try {
			corrected.carryOut(context.actor().person());
		}
		catch (AccountRefused ex) {
			this.access.changeQuietly(own.withoutKey(), id,
					(delegation) -> delegation.member(person).keepingAsWas(corrected.begun()).state());
			throw ex;
		}
		var told = this.access.change(own, id, (_) -> Permission.allowed(),
				(actions, delegation) -> actions.member(person).needsApproval()
						? delegation.member(person).amended(correction)
						: delegation.member(person).corrected(correction));
		if (correction.nameBefore() != null && correction.details().contains(Detail.NAME)) {
			this.renamed.amend(own.withoutKey(), person, correction.nameBefore());
			corrected.rename();
		}
		return told;
	}

	/** Who organises all meetings to which the person was ever invited may. */
	private void needsToBeInvitedByNobodyElse(Actor actor, Delegation own, PersonId person) {
		this.delegations.forEach(DelegationListing.withEver(person), (other) -> {
			var meeting = other.state().meeting();
			if (!meeting.equals(own.meeting()) && !this.access.isOrganisedBy(actor, meeting)) {
				throw new RuleViolation("member.invited-elsewhere");
			}
		});
	}

}
