package org.multaqa.registration.delegation.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.ConcurrencyConflict;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.model.DelegationId;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.registration.delegation.domain.Delegation;
import org.multaqa.registration.delegation.domain.Member;
import org.multaqa.registration.delegation.domain.Membership;
import org.multaqa.registration.delegation.domain.Needs;
import org.multaqa.registration.delegation.domain.NeedsTotals;
import org.multaqa.registration.delegation.domain.SealedNeeds;
import org.multaqa.registration.meeting.application.MeetingService;

/**
 * A person's own answer to an invitation, and the private needs that go with it. Needs
 * are sealed before they reach a delegation. No command key is remembered beside them:
 * its fingerprint would let somebody who holds the store guess what was sent.
 */
public class OwnRegistrationService {

	private final Aggregates<Delegation> delegations;

	private final DelegationAccess access;

	private final MeetingService meetings;

	private final NeedsCipher cipher;

	public OwnRegistrationService(Aggregates<Delegation> delegations, DelegationAccess access, MeetingService meetings,
			NeedsCipher cipher) {
		this.delegations = delegations;
		this.access = access;
		this.meetings = meetings;
		this.cipher = cipher;
	}

	/**
	 * Accepts the invitation. Who has accepted before may say it again with other needs.
	 * @param person who; only oneself
	 * @param needs private needs, or absent
	 */
	public Versioned<Membership> register(RequestContext context, DelegationId id, PersonId person,
			@Nullable Needs needs) {
		@Nullable SealedNeeds sealed = seal(id, person, needs);
		var registered = membership(this.access.change(withoutKey(context), id, (actions) -> actions.register(person),
				(delegation) -> delegation.register(person, sealed)), person);
		boolean kept = Objects.equals(registered.state().member().needs(), sealed);
		return (needs == null || kept) ? registered : changeNeeds(context, id, person, needs);
	}

	public Versioned<Membership> decline(RequestContext context, DelegationId id, PersonId person) {
		return membership(this.access.change(context, id, (actions) -> actions.decline(person),
				(delegation) -> delegation.decline(person)), person);
	}

	/**
	 * Keeps other needs; nothing is told about it.
	 * @param person who; only oneself
	 * @param needs private needs, all of them
	 */
	public Versioned<Membership> changeNeeds(RequestContext context, DelegationId id, PersonId person, Needs needs) {
		@Nullable SealedNeeds sealed = seal(id, person, needs);
		return membership(quietly(context, id, (delegation) -> {
			this.access.needs(context.actor(), delegation, (actions) -> actions.sayNeeds(person));
			return delegation.changeNeeds(person, sealed);
		}), person);
	}

	/**
	 * Forgets the private needs of an erased person, everywhere.
	 * @param service who acts after the erasure
	 */
	public void forget(Actor service, PersonId person) {
		this.delegations.forEach(DelegationListing.withEver(person), (delegation) -> {
			if (delegation.state().find(person).filter((member) -> member.needs() != null).isPresent()) {
				quietly(RequestContext.by(service), delegation.state().id(), (state) -> state.forget(person));
			}
		});
	}

	/** Stores what nobody else is told of. */
	private Versioned<Delegation> quietly(RequestContext context, DelegationId id, UnaryOperator<Delegation> change) {
		for (int attempt = 1;; attempt++) {
			var read = this.delegations.get(id.value(), DelegationAccess.UNKNOWN);
			var next = change.apply(read.state());
			context.checkSeen(read);
			try {
				return this.delegations.update(read, new Decision<>(next, List.of()), withoutKey(context));
			}
			catch (ConcurrencyConflict ex) {
				if (context.expectedVersion() != null || attempt == Aggregates.ATTEMPTS) {
					throw ex;
				}
			}
		}
	}

	/**
	 * The private needs of a member, for that person and for organisers.
	 * @return the needs as of the version of the delegation; none if nothing was said
	 */
	public Versioned<Optional<Needs>> needs(Actor actor, DelegationId id, PersonId person) {
		return this.access.read(actor, id, (actions) -> actions.readNeeds(person))
			.map((delegation) -> needs(delegation, delegation.get(person)));
	}

	/**
	 * What the caterer and the house must know, for organisers.
	 * @return numbers only
	 */
	public NeedsTotals totals(Actor actor, MeetingId meeting) {
		this.meetings.actions(actor, meeting).read().insist();
		var coming = new ArrayList<Optional<Needs>>();
		this.delegations.forEach(DelegationListing.to(meeting),
				(delegation) -> delegation.state()
					.members()
					.stream()
					.filter((member) -> member.stage().comes())
					.forEach((member) -> coming.add(needs(delegation.state(), member))));
		return NeedsTotals.of(coming.size(), coming.stream().flatMap(Optional::stream).toList());
	}

	private Optional<Needs> needs(Delegation delegation, Member member) {
		return Optional.ofNullable(member.needs())
			.map((sealed) -> this.cipher.open(sealed, delegation.id(), member.person()));
	}

	private @Nullable SealedNeeds seal(DelegationId id, PersonId person, @Nullable Needs needs) {
		if (needs == null || needs.isNothing()) {
			return null;
		}
		needs.check();
		return this.cipher.seal(needs, id, person);
	}

	private static Versioned<Membership> membership(Versioned<Delegation> delegation, PersonId person) {
		return delegation.map((state) -> new Membership(state, state.get(person)));
	}

	private static RequestContext withoutKey(RequestContext context) {
		return new RequestContext(context.actor(), context.expectedVersion(), null, null, context.causation());
	}

}
