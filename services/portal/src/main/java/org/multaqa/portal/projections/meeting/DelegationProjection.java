package org.multaqa.portal.projections.meeting;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.store.Listing;
import org.multaqa.model.PersonId;
import org.multaqa.model.events.RegistrationEvent.DelegateApproved;
import org.multaqa.model.events.RegistrationEvent.DelegateCheckedIn;
import org.multaqa.model.events.RegistrationEvent.DelegateDeclined;
import org.multaqa.model.events.RegistrationEvent.DelegateNominated;
import org.multaqa.model.events.RegistrationEvent.DelegatePromoted;
import org.multaqa.model.events.RegistrationEvent.DelegateRegistered;
import org.multaqa.model.events.RegistrationEvent.DelegateReplaced;
import org.multaqa.model.events.RegistrationEvent.DelegateWithdrawn;
import org.multaqa.model.events.RegistrationEvent.DelegationInvited;
import org.multaqa.model.events.RegistrationEvent.OfDelegation;
import org.multaqa.model.events.RegistrationEvent.OfMember;
import org.multaqa.portal.projections.meeting.Delegation.Member;
import org.multaqa.portal.projections.subject.LastEvent;
import org.multaqa.portal.projections.subject.Lists;
import org.multaqa.registration.api.MemberState;

/** How a delegation follows from its events. */
public final class DelegationProjection {

	/** Those of a meeting, by office. */
	public static final Listing<Delegation> LISTING = Listing.of(DelegationProjection::listed).by("office", "meeting");

	private DelegationProjection() {
	}

	private static Map<String, Object> listed(Delegation delegation) {
		return Map.of("meeting", delegation.meeting(), "office", delegation.office());
	}

	public static @Nullable Delegation next(@Nullable Delegation before, EventEnvelope<?> cause) {
		if (!(cause.event() instanceof OfDelegation event)) {
			return before;
		}
		return switch (event) {
			case DelegationInvited invited ->
				new Delegation(invited.delegation(), invited.meeting(), invited.office(), invited.seats(),
						invited.decides(), (before != null) ? before.members() : List.of(), LastEvent.of(cause));
			case OfMember ofMember ->
				(before != null) ? with(before, members(before.members(), ofMember, cause), cause) : null;
		};
	}

	private static List<Member> members(List<Member> members, OfMember event, EventEnvelope<?> cause) {
		return switch (event) {
			case DelegateNominated nominated -> put(members, new Member(nominated.person(), nominated.roles(),
					nominated.waiting() ? MemberState.WAITING : MemberState.NOMINATED, cause.time(), null));
			case DelegatePromoted promoted -> reach(members, promoted.person(), MemberState.NOMINATED, cause);
			case DelegateRegistered registered -> reach(members, registered.person(), MemberState.REGISTERED, cause);
			case DelegateDeclined declined -> reach(members, declined.person(), MemberState.DECLINED, cause);
			case DelegateApproved approved ->
				put(members, new Member(approved.person(), approved.roles(), MemberState.APPROVED, cause.time(), null));
			case DelegateCheckedIn arrived -> reach(members, arrived.person(), MemberState.CHECKED_IN, cause);
			case DelegateWithdrawn withdrawn -> reach(members, withdrawn.person(), MemberState.WITHDRAWN, cause);
			case DelegateReplaced replaced ->
				put(replace(members, replaced.person(), MemberState.WITHDRAWN, cause, replaced.successor()),
						new Member(replaced.successor(), replaced.roles(), MemberState.NOMINATED, cause.time(), null));
		};
	}

	private static List<Member> put(List<Member> members, Member member) {
		return Lists.put(members, member, (each) -> each.person().equals(member.person()));
	}

	private static List<Member> reach(List<Member> members, PersonId person, MemberState state,
			EventEnvelope<?> cause) {
		return replace(members, person, state, cause, null);
	}

	private static List<Member> replace(List<Member> members, PersonId person, MemberState state,
			EventEnvelope<?> cause, @Nullable PersonId successor) {
		return Lists.replace(members, (member) -> member.person().equals(person),
				(member) -> new Member(person, member.roles(), state, cause.time(), successor));
	}

	private static Delegation with(Delegation before, List<Member> members, EventEnvelope<?> cause) {
		return new Delegation(before.id(), before.meeting(), before.office(), before.seats(), before.decides(), members,
				LastEvent.of(cause));
	}

}
