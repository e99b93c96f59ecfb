package org.multaqa.notifications.stories.messaging;

import java.util.List;
import java.util.function.Consumer;

import org.multaqa.kit.events.Received;
import org.multaqa.kit.events.Subscriptions;
import org.multaqa.kit.store.Copies;
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
import org.multaqa.notifications.deliveries.domain.Matter;
import org.multaqa.notifications.stories.application.Stories;
import org.multaqa.notifications.stories.application.Storyteller;
import org.multaqa.notifications.stories.domain.MeetingStory;
import org.multaqa.notifications.stories.domain.OfficeStory;
import org.multaqa.notifications.stories.domain.OutputStory;
import org.multaqa.notifications.stories.domain.RecommendationStory;
import org.multaqa.notifications.stories.domain.RoadmapStory;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** The few events of four topics that somebody should hear of, or that letters need. */
@Configuration(proxyBeanMethods = false)
public class EventsListener {

	private final Copies<MeetingStory> meetings;

	private final Copies<OfficeStory> offices;

	private final Storyteller storyteller;

	public EventsListener(Stories stories, Storyteller storyteller) {
		this.meetings = stories.meetings();
		this.offices = stories.offices();
		this.storyteller = storyteller;
	}

	@Bean
	Consumer<Message<byte[]>> events(Subscriptions subscriptions) {
		return subscriptions.to(this::apply);
	}

	void apply(Received<DomainEvent> received) {
		switch (received.event()) {
			case MeetingPlanned planned ->
				this.meetings.apply(planned.meeting().value(), received, (before) -> new MeetingStory(planned.meeting(),
						planned.names(), planned.timeZone(), planned.languages()));
			case OfficeRegistered office -> this.offices.apply(office.office().value(), received,
					(before) -> new OfficeStory(office.office(), office.names()));
			case DelegateNominated nominated ->
				this.storyteller.nominated(received, nominated.delegation(), nominated.person(), nominated.roles(),
						nominated.waiting() ? null : new Matter.Invitation(nominated.meeting(), nominated.delegation(),
								nominated.office(), nominated.roles(), received.id()));
			case DelegatePromoted promoted -> this.storyteller.promoted(received, promoted.meeting(),
					promoted.delegation(), promoted.office(), promoted.person());
			case DelegateReplaced replaced -> this.storyteller.nominated(received, replaced.delegation(),
					replaced.successor(), replaced.roles(), new Matter.Invitation(replaced.meeting(),
							replaced.delegation(), replaced.office(), replaced.roles(), received.id()));
			case OutputRecorded recorded -> this.storyteller.changeOutput(received, recorded.output(),
					(output) -> output.saying(new OutputStory.Said(recorded.meeting(), recorded.by(),
							recorded.language(), recorded.words())));
			case OutputReworded reworded -> this.storyteller.changeOutput(received, reworded.output(),
					(output) -> output.reworded(reworded.words()));
			case OutputCarriedForward carried -> this.storyteller.changeOutput(received, carried.output(),
					(output) -> output.carriedForward(new OutputStory.Carried(carried.by(), received.time())));
			case OutputSetAside aside ->
				this.storyteller.changeOutput(received, aside.output(), (output) -> output.carriedForward(null));
			case OutputWithdrawn withdrawn ->
				this.storyteller.changeOutput(received, withdrawn.output(), OutputStory::takenBack);
			case RecommendationEvent event -> applyTo(received, event);
			case RoadmapOpened opened -> this.storyteller.openRoadmap(received, new RoadmapStory(opened.roadmap(),
					opened.meeting(), opened.year(), opened.title(), List.of(), List.of()));
			case InitiativeDrafted drafted ->
				this.storyteller.carryOut(received, drafted.roadmap(), drafted.initiative(), drafted.by());
			case InitiativeRevised revised ->
				this.storyteller.carryOut(received, revised.roadmap(), revised.initiative(), revised.by());
			case InitiativeRemoved removed -> this.storyteller.changeRoadmap(received, removed.roadmap(),
					(roadmap) -> roadmap.removed(removed.initiative()));
			case EditionPublished published ->
				this.storyteller.publish(received, published.roadmap(), published.number(), published.initiatives());
			default -> {
				// most of what happens is for the pages to show, and for nobody's mailbox
			}
		}
	}

	private void applyTo(Received<?> received, RecommendationEvent event) {
		switch (event) {
			case RecommendationDrafted drafted ->
				this.storyteller.changeRecommendation(received, drafted.recommendation(), outputs(drafted.citations()),
						(story) -> story.written(new RecommendationStory.Written(drafted.meeting(), drafted.title(),
								List.of(drafted.by()), outputs(drafted.citations()))));
			case RecommendationReworded reworded -> this.storyteller.changeRecommendation(received,
					reworded.recommendation(), outputs(reworded.citations()), (story) -> {
						var written = story.written();
						return (written == null) ? story : story
							.written(written.reworded(reworded.title(), reworded.by(), outputs(reworded.citations())));
					});
			case RecommendationSubmitted submitted ->
				this.storyteller.changeRecommendation(received, submitted.recommendation(), List.of(),
						(story) -> story.submitted(new RecommendationStory.Step(submitted.by(), received.time())));
			case RecommendationAgreed agreed -> this.storyteller.changeRecommendation(received, agreed.recommendation(),
					List.of(), (story) -> story.decided(new RecommendationStory.Decided(true, received.time())));
			case RecommendationNotAgreed not -> this.storyteller.changeRecommendation(received, not.recommendation(),
					List.of(), (story) -> story.decided(new RecommendationStory.Decided(false, received.time())));
			case RecommendationWithdrawn withdrawn -> this.storyteller.changeRecommendation(received,
					withdrawn.recommendation(), List.of(), RecommendationStory::takenBack);
			default -> {
				// support and positions are shown on the page of the recommendation
			}
		}
	}

	private static List<OutputId> outputs(List<Citation> citations) {
		return citations.stream().map(Citation::output).distinct().toList();
	}

}
