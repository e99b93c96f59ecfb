package org.multaqa.registration.delegation.application;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.model.DelegationId;
import org.multaqa.model.PersonId;
import org.multaqa.registration.delegation.domain.Delegation;
import org.multaqa.registration.delegation.domain.Membership;
import org.multaqa.registration.delegation.domain.Needs;
import org.multaqa.registration.delegation.domain.SealedNeeds;

/** A person's own answer to an invitation, with private needs if there are any. */
public class OwnRegistrationService {

	private final DelegationAccess access;

	private final NeedsService needs;

	public OwnRegistrationService(DelegationAccess access, NeedsService needs) {
		this.access = access;
		this.needs = needs;
	}

	/**
	 * Accepts the invitation. Who has accepted before may say it again with other needs.
	 * @param person who; only oneself
	 * @param needs private needs, or absent where those stand that were said before
	 */
	public Versioned<Membership> register(RequestContext context, DelegationId id, PersonId person,
			@Nullable Needs needs) {
		@Nullable SealedNeeds sealed = this.needs.seal(id, person, needs);
		var registered = membership(this.access.change(this.needs.sealed(context), id,
				(actions) -> actions.member(person).register(this.access.now()),
				(delegation) -> delegation.member(person).register(sealed)), person);
		boolean kept = Objects.equals(registered.state().member().needs(), sealed);
		return (needs == null || kept) ? registered : this.needs.change(context, id, person, needs);
	}

	public Versioned<Membership> decline(RequestContext context, DelegationId id, PersonId person) {
		return membership(this.access.change(context, id, (actions) -> actions.member(person).decline(),
				(delegation) -> delegation.place(person).decline(this.access.now())), person);
	}

	private static Versioned<Membership> membership(Versioned<Delegation> delegation, PersonId person) {
		return delegation.map((state) -> state.member(person));
	}

}
