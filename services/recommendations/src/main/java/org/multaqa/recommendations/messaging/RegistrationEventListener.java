package org.multaqa.recommendations.messaging;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.store.Replicas;
import org.multaqa.model.events.DelegationEvent;
import org.multaqa.model.events.DelegationEvent.DelegationInvited;
import org.multaqa.model.events.MeetingEvent;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.model.events.MeetingEvent.OfPlan;
import org.multaqa.model.events.MeetingEvent.OfStage;
import org.multaqa.model.events.RegistrationEvent;
import org.multaqa.model.events.RegistrationEvent.OfficeRegistered;
import org.multaqa.recommendations.application.DelegationReplica;
import org.multaqa.recommendations.application.MeetingReplica;
import org.multaqa.recommendations.application.OfficeReplica;
import org.multaqa.registration.api.MeetingFacts;

/**
 * What this service keeps of registration's facts.
 *
 * @param meetings by meeting
 * @param delegations by delegation
 * @param offices by office
 */
public record RegistrationEventListener(Replicas<MeetingReplica> meetings, Replicas<DelegationReplica> delegations,
		Replicas<OfficeReplica> offices) {

	void apply(RegistrationEvent event, EventEnvelope<?> envelope) {
		switch (event) {
			case OfPlan plan ->
				this.meetings.apply(plan.meeting().value(), envelope, (before) -> planned(plan, before));
			case OfStage stage -> this.meetings.apply(stage.meeting().value(), envelope, (before) -> at(stage, before));
			case DelegationInvited invited -> this.delegations.apply(invited.delegation().value(), envelope,
					(_) -> new DelegationReplica(invited.delegation(), invited.meeting(), invited.office(),
							invited.decides()));
			case OfficeRegistered registered -> this.offices.apply(registered.office().value(), envelope,
					(_) -> new OfficeReplica(registered.office(), registered.names()));
			case MeetingEvent _, DelegationEvent _ -> {
				// roles and people come with the grants of a token
			}
		}
	}

	private static MeetingReplica planned(OfPlan plan, @Nullable MeetingReplica before) {
		var stage = (before != null) ? before.facts().stage() : MeetingStage.DRAFT;
		return new MeetingReplica(new MeetingFacts(plan.meeting(), plan.names(), stage, plan.textsCurrentIn()),
				plan.consentRule());
	}

	private static @Nullable MeetingReplica at(OfStage now, @Nullable MeetingReplica before) {
		return (before != null) ? new MeetingReplica(
				new MeetingFacts(now.meeting(), before.facts().names(), now.stage(), before.facts().textsCurrentIn()),
				before.rule()) : null;
	}

}
