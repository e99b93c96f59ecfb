package org.multaqa.portal.projections.meeting;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.store.Listing;
import org.multaqa.model.PersonId;
import org.multaqa.model.events.RegistrationEvent.DelegateAmended;
import org.multaqa.model.events.RegistrationEvent.DelegateApproved;
import org.multaqa.model.events.RegistrationEvent.DelegateCheckInReverted;
import org.multaqa.model.events.RegistrationEvent.DelegateCheckedIn;
import org.multaqa.model.events.RegistrationEvent.DelegateCorrected;
import org.multaqa.model.events.RegistrationEvent.DelegateDeclined;
import org.multaqa.model.events.RegistrationEvent.DelegateNominated;
import org.multaqa.model.events.RegistrationEvent.DelegatePromoted;
import org.multaqa.model.events.RegistrationEvent.DelegateRegistered;
import org.multaqa.model.events.RegistrationEvent.DelegateReminded;
import org.multaqa.model.events.RegistrationEvent.DelegateReplaced;
import org.multaqa.model.events.RegistrationEvent.DelegateRolesChanged;
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

	public static @Nullable Delegation next(@Nullable Delegation before, EventEnvelope<?> envelope) {
		if (!(envelope.event() instanceof OfDelegation event)) {
			return before;
		}
		return switch (event) {
			case DelegationInvited invited ->
				new Delegation(invited.delegation(), invited.meeting(), invited.office(), invited.seats(),
						invited.decides(), (before != null) ? before.members() : List.of(), LastEvent.of(envelope));
			case OfMember ofMember ->
				(before != null) ? with(before, members(before.members(), ofMember, envelope), envelope) : null;
		};
	}

	/** What becomes of some members of a delegation by an event that tells of one. */
	public static List<Member> members(List<Member> members, OfMember event, EventEnvelope<?> envelope) {
		return switch (event) {
			case DelegateNominated nominated -> put(members, new Member(nominated.person(), nominated.roles(),
					nominated.waiting() ? MemberState.WAITING : MemberState.NOMINATED, envelope.time(), null, null));
			case DelegatePromoted promoted -> reach(members, promoted.person(), MemberState.NOMINATED, envelope);
			case DelegateReminded reminded -> Lists.replace(members,
					(member) -> member.person().equals(reminded.person()), (member) -> new Member(member.person(),
							member.roles(), member.state(), member.since(), member.successor(), envelope.time()));
			case DelegateRegistered registered -> reach(members, registered.person(), MemberState.REGISTERED, envelope);
			case DelegateDeclined declined -> reach(members, declined.person(), MemberState.DECLINED, envelope);
			case DelegateApproved approved -> put(members,
					new Member(approved.person(), approved.roles(), MemberState.APPROVED, envelope.time(), null, null));
			case DelegateAmended amended -> reach(members, amended.person(), MemberState.AMENDED, envelope);
			case DelegateCheckedIn arrived -> reach(members, arrived.person(), MemberState.CHECKED_IN, envelope);
			case DelegateCheckInReverted expected -> reach(members, expected.person(), MemberState.APPROVED, envelope);
			case DelegateRolesChanged changed -> Lists.replace(members,
					(member) -> member.person().equals(changed.person()), (member) -> new Member(member.person(),
							changed.roles(), member.state(), member.since(), member.successor(), member.reminded()));
			case DelegateCorrected _ -> members;
			case DelegateWithdrawn withdrawn -> reach(members, withdrawn.person(), MemberState.WITHDRAWN, envelope);
			case DelegateReplaced replaced ->
				put(replace(members, replaced.person(), MemberState.WITHDRAWN, envelope, replaced.successor()),
						new Member(replaced.successor(), replaced.roles(), MemberState.NOMINATED, envelope.time(), null,
								null));
		};
	}

	private static List<Member> put(List<Member> members, Member member) {
		return Lists.put(members, member, (each) -> each.person().equals(member.person()));
	}

	private static List<Member> reach(List<Member> members, PersonId person, MemberState state,
			EventEnvelope<?> envelope) {
		return replace(members, person, state, envelope, null);
	}

	private static List<Member> replace(List<Member> members, PersonId person, MemberState state,
			EventEnvelope<?> envelope, @Nullable PersonId successor) {
		return Lists.replace(members, (member) -> member.person().equals(person),
				(member) -> new Member(person, member.roles(), state, envelope.time(), successor, null));
	}

	private static Delegation with(Delegation before, List<Member> members, EventEnvelope<?> envelope) {
		return new Delegation(before.id(), before.meeting(), before.office(), before.seats(), before.decides(), members,
				LastEvent.of(envelope));
	}

}
