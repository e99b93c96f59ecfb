package org.multaqa.portal.projections.meeting;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.store.Listing;
import org.multaqa.model.PersonId;
import org.multaqa.model.events.DelegationEvent;
import org.multaqa.model.events.DelegationEvent.DelegateAmended;
import org.multaqa.model.events.DelegationEvent.DelegateApproved;
import org.multaqa.model.events.DelegationEvent.DelegateCheckInReverted;
import org.multaqa.model.events.DelegationEvent.DelegateCheckedIn;
import org.multaqa.model.events.DelegationEvent.DelegateCorrected;
import org.multaqa.model.events.DelegationEvent.DelegateDeclined;
import org.multaqa.model.events.DelegationEvent.DelegateNominated;
import org.multaqa.model.events.DelegationEvent.DelegatePromoted;
import org.multaqa.model.events.DelegationEvent.DelegateRegistered;
import org.multaqa.model.events.DelegationEvent.DelegateReminded;
import org.multaqa.model.events.DelegationEvent.DelegateReplaced;
import org.multaqa.model.events.DelegationEvent.DelegateRolesChanged;
import org.multaqa.model.events.DelegationEvent.DelegateWithdrawn;
import org.multaqa.model.events.DelegationEvent.DelegationInvited;
import org.multaqa.model.events.DelegationEvent.OfMember;
import org.multaqa.model.events.DelegationEvent.OfSeatOffer;
import org.multaqa.model.events.DelegationEvent.SeatOfferDeclined;
import org.multaqa.model.events.DelegationEvent.SeatOfferWithdrawn;
import org.multaqa.model.events.DelegationEvent.SeatsGiven;
import org.multaqa.model.events.DelegationEvent.SeatsOffered;
import org.multaqa.model.events.DelegationEvent.SeatsReceived;
import org.multaqa.portal.projections.meeting.Delegation.Member;
import org.multaqa.portal.projections.subject.LastEvent;
import org.multaqa.portal.projections.subject.Lists;
import org.multaqa.registration.api.MemberState;
import org.multaqa.registration.api.SeatOffer;
import org.multaqa.registration.api.SeatOffer.State;

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
		if (!(envelope.event() instanceof DelegationEvent event)) {
			return before;
		}
		return switch (event) {
			case DelegationInvited invited -> new Delegation(invited.delegation(), invited.meeting(), invited.office(),
					invited.seats(), invited.decides(), (before != null) ? before.members() : List.of(),
					(before != null) ? before.offers() : List.of(), (before != null) ? before.offered() : Map.of(),
					LastEvent.of(envelope));
			case OfSeatOffer offer -> (before != null) ? offering(before, offer, envelope) : null;
			case OfMember ofMember ->
				(before != null) ? with(before, members(before.members(), ofMember, envelope), envelope) : null;
		};
	}

	private static Delegation offering(Delegation before, OfSeatOffer event, EventEnvelope<?> envelope) {
		return switch (event) {
			case SeatsOffered made -> {
				var offered = new HashMap<>(before.offered());
				offered.put(made.offer(), envelope.time());
				yield with(before,
						Lists.and(before.offers(),
								new SeatOffer(made.offer(), made.to(), made.role(), made.seats(), State.OPEN)),
						offered, LastEvent.of(envelope));
			}
			case SeatOfferWithdrawn _ -> ended(before, event, State.WITHDRAWN, envelope);
			case SeatOfferDeclined _ -> ended(before, event, State.DECLINED, envelope);
			case SeatsGiven _ -> ended(before, event, State.GIVEN, envelope);
			case SeatsReceived _ -> with(before, before.offers(), before.offered(), LastEvent.of(envelope));
		};
	}

	private static Delegation ended(Delegation before, OfSeatOffer event, State end, EventEnvelope<?> envelope) {
		return with(before,
				Lists.replace(before.offers(), (offer) -> offer.id().equals(event.offer()), (offer) -> offer.in(end)),
				before.offered(), LastEvent.of(envelope));
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
				before.offers(), before.offered(), LastEvent.of(envelope));
	}

	private static Delegation with(Delegation before, List<SeatOffer> offers, Map<String, Instant> offered,
			LastEvent last) {
		return new Delegation(before.id(), before.meeting(), before.office(), before.seats(), before.decides(),
				before.members(), offers, offered, last);
	}

}
