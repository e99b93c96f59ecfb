package org.multaqa.registration.delegation.application;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.Aggregates.IdempotencyConflict;
import org.multaqa.model.DelegationId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.registration.api.MemberActions;
import org.multaqa.registration.delegation.domain.Delegation;
import org.multaqa.registration.delegation.domain.Member;
import org.multaqa.registration.delegation.domain.Membership;
import org.multaqa.registration.delegation.domain.SealedCorrection;
import org.multaqa.registration.person.application.AccountRefused;
import org.multaqa.registration.person.application.AccountsUnavailable;
import org.multaqa.registration.person.application.PersonService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts right how members are called and where their mails go, as far as
 * {@link MemberActions} allows it. Accounts are kept elsewhere, so it is three steps: the
 * delegation knows what is being put right and how, accounts do it, the delegation tells
 * it. Who is refused has changed nothing; what is interrupted is finished by who asks
 * again, under the same key or another, or else by {@link #finishBegunBefore}.
 */
public class CorrectionService {

	private static final Logger LOG = LoggerFactory.getLogger(CorrectionService.class);

	private static final String BEGUN = "begun";

	private final Aggregates<Delegation> delegations;

	private final DelegationAccess access;

	private final RenamedService renamed;

	private final PersonService people;

	private final NeedsCipher cipher;

	private final InstantSource clock;

	/**
	 * Puts nothing right yet.
	 * @param cipher hides how it is to be from who holds the store
	 * @param clock the real one, never that of the meeting
	 */
	public CorrectionService(Aggregates<Delegation> delegations, DelegationAccess access, RenamedService renamed,
			PersonService people, NeedsCipher cipher, InstantSource clock) {
		this.delegations = delegations;
		this.access = access;
		this.renamed = renamed;
		this.people = people;
		this.cipher = cipher;
		this.clock = clock;
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
		var corrected = new CorrectedPerson(this.people, this::seal, context, person, name, email);
		return correct(context, id, person, corrected).map((delegation) -> delegation.member(person));
	}

	private Versioned<Delegation> correct(RequestContext context, DelegationId id, PersonId person,
			CorrectedPerson corrected) {
		return carriedOut(context, id).orElseGet(() -> {
			var stored = begin(beginning(context, id), id, person, corrected);
			@Nullable SealedCorrection begun = stored.state().get(person).begun();
			if (begun == null) {
				return stored;
			}
			if (corrected.hasBegun(begun)) {
				return finish(id, person, begun);
			}
			finishOrUndo(id, person, begun);
			return correct(context.onAnyVersion(), id, person, corrected);
		});
	}

	/**
	 * Finishes what was interrupted, or leaves it as it was where accounts refuse it.
	 * What accounts have carried out they do not carry out again, and what is told is
	 * told once, however many finish it.
	 * @param moment what was begun since may still be under way
	 * @throws AccountsUnavailable if identity does not answer; what is left is for the
	 * next time
	 */
	public void finishBegunBefore(Instant moment) {
		this.delegations.forEach(DelegationListing.inCorrection(), (stored) -> {
			for (Member member : stored.state().members()) {
				@Nullable SealedCorrection begun = member.begun();
				if (begun != null && begun.since().isBefore(moment)) {
					finishOrTellWhy(stored.state().id(), member.person(), begun);
				}
			}
		});
	}

	private void finishOrTellWhy(DelegationId id, PersonId person, SealedCorrection begun) {
		try {
			finishOrUndo(id, person, begun);
		}
		catch (AccountsUnavailable ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			LOG.warn("A correction in {} could not be finished: {}", id, ex.toString());
		}
	}

	private void finishOrUndo(DelegationId id, PersonId person, SealedCorrection begun) {
		try {
			finish(id, person, begun);
		}
		catch (AccountRefused ex) {
			LOG.info("A correction in {} was refused and is undone: {}", id, ex.code());
		}
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
			CorrectedPerson corrected) {
		return this.access.change(context, id, (actions) -> corrected.isOfAddress()
				? actions.member(person).correctAddress() : actions.member(person).correctName(), (delegation) -> {
					if (corrected.isOfAddress()) {
						needsToBeInvitedByNobodyElse(context.actor(), delegation, person);
					}
					return corrected.begin(delegation.member(person));
				});
	}

	/** Whoever began it, and whatever that person may by now: it was allowed then. */
	private Versioned<Delegation> finish(DelegationId id, PersonId person, SealedCorrection begun) {
		var wanted = this.cipher.openCorrection(begun.sealed(), id, person);
		var context = wanted.context();
		try {
			this.people.correct(person, wanted.name(), wanted.email(), wanted.askedBy(), wanted.id());
		}
		catch (AccountRefused ex) {
			this.delegations.change(id.value(), DelegationAccess.UNKNOWN, context.withoutKey(),
					(delegation) -> delegation.member(person).keepingAsWas(begun, Set.copyOf(wanted.fresh())));
			throw ex;
		}
		@Nullable LocalizedText name = wanted.name();
		@Nullable LocalizedText before = wanted.nameBefore();
		boolean heard = name != null && name.equals(this.people.nameOf(person).orElse(null));
		var told = this.delegations.change(id.value(), DelegationAccess.UNKNOWN, context, (delegation) -> {
			var membership = delegation.member(person);
			return begun.equals(membership.member().begun()) ? told(wanted, membership, heard)
					: Decision.unchanged(delegation);
		});
		if (name != null && before != null && wanted.isOfName() && !heard) {
			this.renamed.amend(context.withoutKey(), person, before);
			this.people.rename(person, name);
		}
		return told;
	}

	/** Who has heard the new name before has had it approved once more by that. */
	private Decision<Delegation> told(BegunCorrection wanted, Membership membership, boolean heard) {
		return !heard && this.access.needsApproval(wanted.context().actor(), membership)
				? membership.amended(wanted.correction()) : membership.corrected(wanted.correction());
	}

	private SealedCorrection seal(Membership membership, BegunCorrection begun) {
		return new SealedCorrection(this.cipher.seal(begun, membership.delegation().id(), membership.member().person()),
				this.clock.instant().truncatedTo(ChronoUnit.MILLIS));
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
