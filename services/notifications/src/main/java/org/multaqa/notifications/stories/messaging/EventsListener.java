package org.multaqa.notifications.stories.messaging;

import java.util.List;
import java.util.function.Consumer;

import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.events.EventProcessor;
import org.multaqa.kit.store.Replicas;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.OutputId;
import org.multaqa.model.events.RecommendationEvent;
import org.multaqa.model.events.RecommendationEvent.Citation;
import org.multaqa.model.events.RecommendationEvent.RecommendationAgreed;
import org.multaqa.model.events.RecommendationEvent.RecommendationDrafted;
import org.multaqa.model.events.RecommendationEvent.RecommendationNotAgreed;
import org.multaqa.model.events.RecommendationEvent.RecommendationReworded;
import org.multaqa.model.events.RecommendationEvent.RecommendationSubmitted;
import org.multaqa.model.events.RecommendationEvent.RecommendationWithdrawn;
import org.multaqa.model.events.RegistrationEvent.DelegateNominated;
import org.multaqa.model.events.RegistrationEvent.DelegatePromoted;
import org.multaqa.model.events.RegistrationEvent.DelegateReplaced;
import org.multaqa.model.events.RegistrationEvent.MeetingPlanned;
import org.multaqa.model.events.RegistrationEvent.OfficeRegistered;
import org.multaqa.model.events.RoadmapEvent.EditionPublished;
import org.multaqa.model.events.RoadmapEvent.InitiativeDrafted;
import org.multaqa.model.events.RoadmapEvent.InitiativeRemoved;
import org.multaqa.model.events.RoadmapEvent.InitiativeRevised;
import org.multaqa.model.events.RoadmapEvent.RoadmapOpened;
import org.multaqa.model.events.WorkshopEvent.OutputCarriedForward;
import org.multaqa.model.events.WorkshopEvent.OutputRecorded;
import org.multaqa.model.events.WorkshopEvent.OutputReworded;
import org.multaqa.model.events.WorkshopEvent.OutputSetAside;
import org.multaqa.model.events.WorkshopEvent.OutputWithdrawn;
import org.multaqa.notifications.deliveries.domain.NotificationKind;
import org.multaqa.notifications.stories.application.NotificationProjector;
import org.multaqa.notifications.stories.application.NotificationReplicas;
import org.multaqa.notifications.stories.domain.MeetingReplica;
import org.multaqa.notifications.stories.domain.OfficeReplica;
import org.multaqa.notifications.stories.domain.OutputReplica;
import org.multaqa.notifications.stories.domain.RecommendationReplica;
import org.multaqa.notifications.stories.domain.RoadmapReplica;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** The few events of four topics that somebody should hear of, or that letters need. */
@Configuration(proxyBeanMethods = false)
public class EventsListener {

	private final Replicas<MeetingReplica> meetings;

	private final Replicas<OfficeReplica> offices;

	private final NotificationProjector storyteller;

	public EventsListener(NotificationReplicas stories, NotificationProjector storyteller) {
		this.meetings = stories.meetings();
		this.offices = stories.offices();
		this.storyteller = storyteller;
	}

	@Bean
	Consumer<Message<byte[]>> events(EventProcessor processor) {
		return processor.to(this::apply);
	}

	void apply(EventEnvelope<DomainEvent> envelope) {
		switch (envelope.event()) {
			case MeetingPlanned planned -> this.meetings.apply(planned.meeting().value(), envelope,
					(before) -> new MeetingReplica(planned.meeting(), planned.names(), planned.timeZone(),
							planned.languages()));
			case OfficeRegistered office -> this.offices.apply(office.office().value(), envelope,
					(before) -> new OfficeReplica(office.office(), office.names()));
			case DelegateNominated nominated ->
				this.storyteller.nominated(envelope, nominated.delegation(), nominated.person(), nominated.roles(),
						nominated.waiting() ? null : new NotificationKind.Invitation(nominated.meeting(),
								nominated.delegation(), nominated.office(), nominated.roles(), envelope.id()));
			case DelegatePromoted promoted -> this.storyteller.promoted(envelope, promoted.meeting(),
					promoted.delegation(), promoted.office(), promoted.person());
			case DelegateReplaced replaced -> this.storyteller.nominated(envelope, replaced.delegation(),
					replaced.successor(), replaced.roles(), new NotificationKind.Invitation(replaced.meeting(),
							replaced.delegation(), replaced.office(), replaced.roles(), envelope.id()));
			case OutputRecorded recorded -> this.storyteller.changeOutput(envelope, recorded.output(),
					(output) -> output.saying(new OutputReplica.Said(recorded.meeting(), recorded.by(),
							recorded.language(), recorded.words())));
			case OutputReworded reworded -> this.storyteller.changeOutput(envelope, reworded.output(),
					(output) -> output.reworded(reworded.words()));
			case OutputCarriedForward carried -> this.storyteller.changeOutput(envelope, carried.output(),
					(output) -> output.carriedForward(new OutputReplica.Carried(carried.by(), envelope.time())));
			case OutputSetAside aside ->
				this.storyteller.changeOutput(envelope, aside.output(), (output) -> output.carriedForward(null));
			case OutputWithdrawn withdrawn ->
				this.storyteller.changeOutput(envelope, withdrawn.output(), OutputReplica::takenBack);
			case RecommendationEvent event -> applyTo(envelope, event);
			case RoadmapOpened opened -> this.storyteller.openRoadmap(envelope, new RoadmapReplica(opened.roadmap(),
					opened.meeting(), opened.year(), opened.title(), List.of(), List.of()));
			case InitiativeDrafted drafted ->
				this.storyteller.carryOut(envelope, drafted.roadmap(), drafted.initiative(), drafted.by());
			case InitiativeRevised revised ->
				this.storyteller.carryOut(envelope, revised.roadmap(), revised.initiative(), revised.by());
			case InitiativeRemoved removed -> this.storyteller.changeRoadmap(envelope, removed.roadmap(),
					(roadmap) -> roadmap.removed(removed.initiative()));
			case EditionPublished published ->
				this.storyteller.publish(envelope, published.roadmap(), published.number(), published.initiatives());
			default -> {
				// most of what happens is for the pages to show, and for nobody's mailbox
			}
		}
	}

	private void applyTo(EventEnvelope<?> envelope, RecommendationEvent event) {
		switch (event) {
			case RecommendationDrafted drafted ->
				this.storyteller.changeRecommendation(envelope, drafted.recommendation(), outputs(drafted.citations()),
						(story) -> story.written(new RecommendationReplica.Written(drafted.meeting(), drafted.title(),
								List.of(drafted.by()), outputs(drafted.citations()))));
			case RecommendationReworded reworded -> this.storyteller.changeRecommendation(envelope,
					reworded.recommendation(), outputs(reworded.citations()), (story) -> {
						var written = story.written();
						return (written == null) ? story : story
							.written(written.reworded(reworded.title(), reworded.by(), outputs(reworded.citations())));
					});
			case RecommendationSubmitted submitted ->
				this.storyteller.changeRecommendation(envelope, submitted.recommendation(), List.of(),
						(story) -> story.submitted(new RecommendationReplica.Step(submitted.by(), envelope.time())));
			case RecommendationAgreed agreed -> this.storyteller.changeRecommendation(envelope, agreed.recommendation(),
					List.of(), (story) -> story.decided(new RecommendationReplica.Decided(true, envelope.time())));
			case RecommendationNotAgreed not -> this.storyteller.changeRecommendation(envelope, not.recommendation(),
					List.of(), (story) -> story.decided(new RecommendationReplica.Decided(false, envelope.time())));
			case RecommendationWithdrawn withdrawn -> this.storyteller.changeRecommendation(envelope,
					withdrawn.recommendation(), List.of(), RecommendationReplica::takenBack);
			default -> {
				// support and positions are shown on the page of the recommendation
			}
		}
	}

	private static List<OutputId> outputs(List<Citation> citations) {
		return citations.stream().map(Citation::output).distinct().toList();
	}

}
