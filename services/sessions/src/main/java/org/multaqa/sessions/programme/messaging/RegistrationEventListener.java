package org.multaqa.sessions.programme.messaging;

import java.util.function.Consumer;

import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.model.DomainEvent;
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
import org.multaqa.model.events.DelegationEvent.OfSeatOffer;
import org.multaqa.model.events.MeetingEvent.DeadlinesSet;
import org.multaqa.model.events.MeetingEvent.OfPlan;
import org.multaqa.model.events.MeetingEvent.OfStage;
import org.multaqa.model.events.MeetingEvent.RoleGranted;
import org.multaqa.model.events.MeetingEvent.RoleRevoked;
import org.multaqa.model.events.RegistrationEvent;
import org.multaqa.model.events.RegistrationEvent.OfficeRegistered;
import org.multaqa.sessions.programme.application.DelegationReplicas;
import org.multaqa.sessions.programme.application.MeetingReplicas;
import org.multaqa.sessions.programme.application.ParticipantReplicas;

/**
 * What the programme keeps of registration's facts.
 *
 * @param meetings by meeting
 * @param participants by meeting and person
 * @param delegations by meeting and office
 */
public record RegistrationEventListener(MeetingReplicas meetings, ParticipantReplicas participants,
		DelegationReplicas delegations) implements Consumer<EventEnvelope<DomainEvent>> {

	@Override
	public void accept(EventEnvelope<DomainEvent> envelope) {
		if (envelope.event() instanceof RegistrationEvent event) {
			apply(event, envelope);
		}
	}

	private void apply(RegistrationEvent event, EventEnvelope<?> envelope) {
		switch (event) {
			case OfPlan plan -> this.meetings.keep(plan, envelope);
			case OfStage stage -> this.meetings.keep(stage, envelope);
			case RoleGranted granted -> this.participants.expect(granted.meeting(), granted.person(), envelope);
			case DelegateNominated nominated -> {
				this.participants.expect(nominated.meeting(), nominated.person(), envelope);
				this.delegations.nominate(nominated, envelope);
			}
			case DelegateRegistered registered ->
				this.participants.expect(registered.meeting(), registered.person(), envelope);
			case DelegateApproved approved -> this.participants.expect(approved.meeting(), approved.person(), envelope);
			case DelegateDeclined declined -> {
				this.participants.doNotExpect(declined.meeting(), declined.person(), envelope);
				this.delegations.leave(declined, envelope);
			}
			case DelegateWithdrawn gone -> {
				this.participants.doNotExpect(gone.meeting(), gone.person(), envelope);
				this.delegations.leave(gone, envelope);
			}
			case DelegatePromoted promoted -> this.delegations.seat(promoted, envelope);
			case DelegateReplaced replaced -> {
				this.participants.doNotExpect(replaced.meeting(), replaced.person(), envelope);
				this.participants.expect(replaced.meeting(), replaced.successor(), envelope);
				this.delegations.replace(replaced, envelope);
			}
			case DelegateReminded _, DelegateCheckedIn _, DelegateCheckInReverted _, DelegateRolesChanged _,
					DelegateCorrected _, DelegateAmended _ -> {
				// expected already
			}
			case RoleRevoked _, DeadlinesSet _, DelegationInvited _, OfSeatOffer _, OfficeRegistered _ -> {
				// says nothing about who comes
			}
		}
	}

}
