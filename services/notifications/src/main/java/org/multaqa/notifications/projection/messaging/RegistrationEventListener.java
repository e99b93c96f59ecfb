package org.multaqa.notifications.projection.messaging;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.store.Replicas;
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
import org.multaqa.model.events.DelegationEvent.Detail;
import org.multaqa.model.events.DelegationEvent.OfSeatOffer;
import org.multaqa.model.events.MeetingEvent.DeadlinesSet;
import org.multaqa.model.events.MeetingEvent.OfPlan;
import org.multaqa.model.events.MeetingEvent.OfStage;
import org.multaqa.model.events.MeetingEvent.RoleGranted;
import org.multaqa.model.events.MeetingEvent.RoleRevoked;
import org.multaqa.model.events.RegistrationEvent;
import org.multaqa.model.events.RegistrationEvent.OfficeRegistered;
import org.multaqa.notifications.projection.application.SeatOfferProjector;
import org.multaqa.notifications.projection.application.SeatProjector;
import org.multaqa.notifications.projection.domain.DelegationReplica;
import org.multaqa.notifications.projection.domain.MeetingReplica;
import org.multaqa.notifications.projection.domain.OfficeReplica;
import org.multaqa.registration.api.Deadlines;

/**
 * What letters need of meetings and offices, and what becomes of whose seat.
 *
 * @param meetings by meeting
 * @param offices by office
 * @param delegations by delegation
 * @param seats keeps who is in which delegation, and tells them
 * @param offers keeps which seats are offered to whom, and tells them
 */
public record RegistrationEventListener(Replicas<MeetingReplica> meetings, Replicas<OfficeReplica> offices,
		Replicas<DelegationReplica> delegations, SeatProjector seats, SeatOfferProjector offers) {

	void apply(RegistrationEvent event, EventEnvelope<?> envelope) {
		switch (event) {
			case OfPlan plan ->
				this.meetings.apply(plan.meeting().value(), envelope, (before) -> MeetingReplica.planned(before, plan));
			case OfStage now -> this.meetings.apply(now.meeting().value(), envelope,
					(before) -> (before != null) ? before.at(now.stage()) : null);
			case DeadlinesSet set -> this.meetings.apply(set.meeting().value(), envelope,
					(before) -> (before != null) ? before.until(deadline(set)) : null);
			case OfSeatOffer offer -> this.offers.change(envelope, offer);
			case OfficeRegistered office -> this.offices.apply(office.office().value(), envelope,
					(before) -> new OfficeReplica(office.office(), office.names()));
			case DelegationInvited invited -> this.delegations.apply(invited.delegation().value(), envelope,
					(_) -> new DelegationReplica(invited.delegation(), invited.meeting(), invited.office(),
							invited.decides()));
			case DelegateNominated nominated -> this.seats.nominate(envelope, nominated);
			case DelegateRolesChanged changed -> this.seats.changeRoles(envelope, changed);
			case DelegatePromoted promoted -> this.seats.promote(envelope, promoted);
			case DelegateReminded reminded -> this.seats.remind(envelope, reminded);
			case DelegateCorrected corrected when corrected.details().contains(Detail.ADDRESS)
					&& !corrected.waiting() ->
				this.seats.inviteAgain(envelope, corrected);
			case DelegateRegistered registered -> this.seats.register(envelope, registered);
			case DelegateAmended amended -> this.seats.amend(envelope, amended);
			case DelegateDeclined declined -> this.seats.decline(envelope, declined);
			case DelegateApproved approved -> this.seats.approve(envelope, approved);
			case DelegateWithdrawn withdrawn -> this.seats.leave(envelope, withdrawn);
			case DelegateReplaced replaced -> this.seats.replace(envelope, replaced);
			case RoleGranted granted -> this.seats.grant(envelope, granted);
			case RoleRevoked revoked -> this.seats.revoke(envelope, revoked);
			case DelegateCheckedIn _, DelegateCheckInReverted _, DelegateCorrected _ -> {
				// shown on pages; nobody is told by mail
			}
		}
	}

	private static @Nullable Deadlines deadline(DeadlinesSet set) {
		return (set.answers() != null) ? new Deadlines(null, set.answers(), set.reminders()) : null;
	}

}
