package org.multaqa.registration.delegation.application;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.model.DelegationId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.registration.delegation.domain.Delegation;
import org.multaqa.registration.delegation.domain.Member;
import org.multaqa.registration.delegation.domain.Membership;
import org.multaqa.registration.delegation.domain.Needs;
import org.multaqa.registration.delegation.domain.SealedNeeds;

/**
 * The private needs of people. They are sealed before they reach a delegation. No command
 * key is remembered beside them: its fingerprint would let somebody who holds the store
 * guess what was sent.
 */
public class NeedsService {

	private final Aggregates<Delegation> delegations;

	private final DelegationAccess access;

	private final NeedsCipher cipher;

	public NeedsService(Aggregates<Delegation> delegations, DelegationAccess access, NeedsCipher cipher) {
		this.delegations = delegations;
		this.access = access;
		this.cipher = cipher;
	}

	/**
	 * Keeps other needs; nothing is told about it.
	 * @param person who; only oneself
	 * @param needs private needs, all of them
	 */
	public Versioned<Membership> change(RequestContext context, DelegationId id, PersonId person, Needs needs) {
		@Nullable SealedNeeds sealed = seal(id, person, needs);
		return this.access.changeQuietly(sealed(context), id, (delegation) -> {
			this.access.needs(context.actor(), delegation, (actions) -> actions.member(person).sayNeeds());
			return delegation.member(person).changeNeeds(sealed);
		}).map((state) -> state.member(person));
	}

	/**
	 * Forgets the private needs and answers of an erased person, everywhere.
	 * @param service who acts after the erasure
	 */
	public void forget(Actor service, PersonId person) {
		this.delegations.forEach(DelegationListing.withEver(person), (delegation) -> {
			if (delegation.state().find(person).filter(Member::isPrivate).isPresent()) {
				this.access.changeQuietly(RequestContext.by(service), delegation.state().id(),
						(state) -> state.member(person).forget());
			}
		});
	}

	/**
	 * Forgets the private needs and answers of everybody in a delegation.
	 * @param service who acts when their time is over
	 */
	void forgetAll(Actor service, Delegation known) {
		if (known.members().stream().anyMatch(Member::isPrivate)) {
			this.access.changeQuietly(RequestContext.by(service), known.id(), Delegation::forgetPrivate);
		}
	}

	/**
	 * The private needs of a member, for that person and for organisers.
	 * @return the needs as of the version of the delegation; none if nothing was said
	 */
	public Versioned<Optional<Needs>> read(Actor actor, DelegationId id, PersonId person) {
		return this.access.read(actor, id, (actions) -> actions.member(person).readNeeds())
			.map((delegation) -> open(delegation, delegation.get(person)));
	}

	/** The private needs of a member, read by whoever may. */
	Optional<Needs> open(Delegation delegation, Member member) {
		return Optional.ofNullable(member.needs())
			.map((sealed) -> this.cipher.open(sealed, delegation.id(), member.person()));
	}

	/** The context of who says needs: what is remembered of it tells nothing of them. */
	RequestContext sealed(RequestContext context) {
		return this.cipher.sealed(context);
	}

	/** Checks and encrypts needs before they reach a delegation; absent for none. */
	@Nullable SealedNeeds seal(DelegationId id, PersonId person, @Nullable Needs needs) {
		if (needs == null || needs.isNothing()) {
			return null;
		}
		needs.check();
		return this.cipher.seal(needs, id, person);
	}

}
