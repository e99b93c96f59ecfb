package org.multaqa.notifications.projection.messaging;

import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.store.Replicas;
import org.multaqa.model.events.RegistrationEvent.DelegateCheckInReverted;
import org.multaqa.model.events.RegistrationEvent.DelegateCorrected;
import org.multaqa.model.events.RegistrationEvent.DelegateReminded;
import org.multaqa.model.events.RegistrationEvent.DelegateRolesChanged;
import org.multaqa.model.events.RegistrationEvent.Detail;
import org.multaqa.model.events.RegistrationEvent;
import org.multaqa.model.events.RegistrationEvent.DelegateApproved;
import org.multaqa.model.events.RegistrationEvent.DelegateCheckedIn;
import org.multaqa.model.events.RegistrationEvent.DelegateDeclined;
import org.multaqa.model.events.RegistrationEvent.DelegateNominated;
import org.multaqa.model.events.RegistrationEvent.DelegatePromoted;
import org.multaqa.model.events.RegistrationEvent.DelegateRegistered;
import org.multaqa.model.events.RegistrationEvent.DelegateReplaced;
import org.multaqa.model.events.RegistrationEvent.DelegateWithdrawn;
import org.multaqa.model.events.RegistrationEvent.DelegationInvited;
import org.multaqa.model.events.RegistrationEvent.OfPlan;
import org.multaqa.model.events.RegistrationEvent.OfStage;
import org.multaqa.model.events.RegistrationEvent.OfficeRegistered;
import org.multaqa.model.events.RegistrationEvent.RoleGranted;
import org.multaqa.model.events.RegistrationEvent.RoleRevoked;
import org.multaqa.notifications.deliveries.domain.NotificationKind;
import org.multaqa.notifications.projection.application.NotificationProjector;
import org.multaqa.notifications.projection.domain.MeetingReplica;
import org.multaqa.notifications.projection.domain.OfficeReplica;

/**
 * What letters need of meetings and offices, and who is invited.
 *
 * @param meetings by meeting
 * @param offices by office
 * @param projector finds whom it concerns
 */
public record RegistrationEventListener(Replicas<MeetingReplica> meetings, Replicas<OfficeReplica> offices,
		NotificationProjector projector) {

	void apply(RegistrationEvent event, EventEnvelope<?> envelope) {
		switch (event) {
			case OfPlan plan -> this.meetings.apply(plan.meeting().value(), envelope,
					(before) -> new MeetingReplica(plan.meeting(), plan.names(), plan.timeZone(), plan.languages()));
			case OfficeRegistered office -> this.offices.apply(office.office().value(), envelope,
					(before) -> new OfficeReplica(office.office(), office.names()));
			case DelegateNominated nominated ->
				this.projector.nominated(envelope, nominated.delegation(), nominated.person(), nominated.roles(),
						nominated.waiting() ? null : new NotificationKind.Invitation(nominated.meeting(),
								nominated.delegation(), nominated.office(), nominated.roles(), envelope.id()));
			case DelegateRolesChanged changed ->
				this.projector.changedRoles(envelope, changed.delegation(), changed.person(), changed.roles());
			case DelegatePromoted promoted -> this.projector.invited(envelope, promoted.meeting(),
					promoted.delegation(), promoted.office(), promoted.person());
			case DelegateReminded reminded -> this.projector.reminded(envelope, reminded.meeting(),
					reminded.delegation(), reminded.office(), reminded.person());
			case DelegateCorrected corrected when corrected.details().contains(Detail.ADDRESS)
					&& !corrected.waiting() ->
				this.projector.invited(envelope, corrected.meeting(), corrected.delegation(), corrected.office(),
						corrected.person());
			case DelegateReplaced replaced -> this.projector.nominated(envelope, replaced.delegation(),
					replaced.successor(), replaced.roles(), new NotificationKind.Invitation(replaced.meeting(),
							replaced.delegation(), replaced.office(), replaced.roles(), envelope.id()));
			case OfStage _, RoleGranted _, RoleRevoked _, DelegationInvited _, DelegateRegistered _, DelegateDeclined _,
					DelegateApproved _, DelegateCheckedIn _, DelegateCheckInReverted _, DelegateCorrected _,
					DelegateWithdrawn _ -> {
				// shown on pages; nobody is told by mail
			}
		}
	}

}
