package org.multaqa.portal.access;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.MeetingId;
import org.multaqa.model.events.RecommendationEvent;
import org.multaqa.portal.projections.ReadModels;
import org.multaqa.portal.projections.Snapshot;
import org.multaqa.portal.projections.meeting.Meeting;
import org.multaqa.portal.projections.person.Office;
import org.multaqa.portal.projections.person.Person;
import org.multaqa.portal.projections.recommendation.Recommendation;
import org.multaqa.portal.projections.subject.ReadModel;
import org.multaqa.portal.projections.workshop.Workshop;
import org.multaqa.recommendations.api.RecommendationTasks;

import org.springframework.stereotype.Component;

/**
 * Who may see what, for every door of the portal: pages, journal, trace and live hints.
 * Asks the rules of the owners with the facts that their events carry, and holds no
 * condition of its own.
 */
@Component
public final class Audiences {

	private final ReadModels models;

	public Audiences(ReadModels models) {
		this.models = models;
	}

	/**
	 * Who may see what is read of a subject.
	 * @param model what is read of it
	 * @return its audience
	 */
	public Audience of(ReadModel model) {
		return switch (model) {
			case Office _ -> Audience.EVERYBODY;
			case Person person -> (actor) -> actor.is(person.id());
			default -> of(model.meeting()).map((meeting) -> meeting.of(model)).orElse(Audience.NOBODY);
		};
	}

	/**
	 * Who may see an event of a subject; see
	 * {@link MeetingAudiences#of(ReadModel, String, long)}.
	 * @param model what is read of the subject
	 * @param type the event's wire name
	 * @param sequence its number among the events of the subject
	 * @return its audience
	 */
	public Audience of(ReadModel model, String type, long sequence) {
		return switch (model) {
			case Office _, Person _ -> of(model);
			default -> of(model.meeting()).map((meeting) -> meeting.of(model, type, sequence)).orElse(Audience.NOBODY);
		};
	}

	/**
	 * Whom an event of a subject concerns: those who look again when it happens.
	 * @param model what is read of the subject
	 * @param type the event's wire name
	 * @param sequence its number among the events of the subject
	 * @return its audience
	 */
	public Audience concernedBy(ReadModel model, String type, long sequence) {
		return switch (model) {
			// they are called by their names on pages that everybody may open
			case Office _, Person _ -> Audience.EVERYBODY;
			default -> of(model.meeting()).map((meeting) -> meeting.concernedBy(model, type, sequence))
				.orElse(Audience.NOBODY);
		};
	}

	/**
	 * Whose tasks an event of a subject may change, of those whom it concerns.
	 * @param model what is read of the subject
	 * @param event what happened
	 * @return everybody, where its owner says nothing more exact
	 */
	public Audience withTasksIn(ReadModel model, DomainEvent event) {
		return switch (model) {
			case Recommendation recommendation when event instanceof RecommendationEvent happened ->
				(actor) -> RecommendationTasks.mayChange(actor, happened, recommendation.facts());
			case Workshop workshop ->
				of(model.meeting()).map((meeting) -> meeting.keepersOf(workshop)).orElse(Audience.NOBODY);
			default -> Audience.EVERYBODY;
		};
	}

	/**
	 * The audiences in a meeting.
	 * @param meeting which
	 * @return for asking about many things of it
	 */
	public MeetingAudiences in(Meeting meeting) {
		return MeetingAudiences.of(meeting, new Snapshot(this.models, meeting.id()));
	}

	/**
	 * The audiences in a meeting.
	 * @param meeting its id
	 * @return empty while nothing is known of it
	 */
	public Optional<MeetingAudiences> in(MeetingId meeting) {
		return this.models.meeting(meeting).map(this::in);
	}

	private Optional<MeetingAudiences> of(@Nullable MeetingId meeting) {
		return (meeting != null) ? in(meeting) : Optional.empty();
	}

}
