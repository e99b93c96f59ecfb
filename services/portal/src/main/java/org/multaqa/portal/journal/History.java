package org.multaqa.portal.journal;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.EventCatalogue;
import org.multaqa.model.MeetingId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Role;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.ProgrammeEvent.ProgrammeReleased;
import org.multaqa.model.events.RegistrationEvent.MeetingStage;
import org.multaqa.model.events.RoadmapEvent.EditionPublished;
import org.multaqa.model.events.RoadmapEvent.MilestoneReached;
import org.multaqa.portal.projections.ReadModels;
import org.multaqa.portal.projections.meeting.Delegation;
import org.multaqa.portal.projections.meeting.Meeting;
import org.multaqa.portal.projections.person.Office;
import org.multaqa.portal.projections.person.Person;
import org.multaqa.portal.projections.programme.Programme;
import org.multaqa.portal.projections.recommendation.Recommendation;
import org.multaqa.portal.projections.roadmap.Roadmap;
import org.multaqa.portal.projections.workshop.Output;
import org.multaqa.portal.projections.workshop.Workshop;

import org.springframework.stereotype.Service;

/**
 * What happened, for somebody: the journal without what is not theirs to see. Drafts are
 * for their own office, delegations for its head, working drafts of a programme for
 * organisers; what is said in rooms and a roadmap before its edition for who takes part.
 */
@Service
public class History {

	private static final String RELEASED = EventCatalogue.typeOf(ProgrammeReleased.class);

	private static final Set<String> PUBLISHED = Set.of(EventCatalogue.typeOf(EditionPublished.class),
			EventCatalogue.typeOf(MilestoneReached.class));

	private final Journal journal;

	private final ReadModels models;

	History(Journal journal, ReadModels models) {
		this.journal = journal;
		this.models = models;
	}

	/**
	 * What happened to a subject.
	 * @param actor who asks
	 * @param subject which
	 * @param before only events with a lower number
	 * @param limit how many at the most
	 * @return the latest first
	 * @throws RuleViolation {@code journal.unknown-subject}
	 */
	public List<Entry> of(Actor actor, String subject, long before, int limit) {
		if (!this.journal.knows(subject)) {
			throw RuleViolation.unknown("journal.unknown-subject", subject);
		}
		return this.journal.history(subject, before, limit, (entry) -> maySee(actor, entry));
	}

	/**
	 * What happened in a meeting.
	 * @param actor who asks
	 * @param meeting which
	 * @param before only what happened earlier, or absent for the present
	 * @param limit how many at the most
	 * @return the latest first
	 */
	public List<Entry> recent(Actor actor, MeetingId meeting, @Nullable Instant before, int limit) {
		return this.journal.recent(meeting, before, limit, (entry) -> maySee(actor, entry));
	}

	private boolean maySee(Actor actor, Entry entry) {
		if (actor.isFounder() || actor.scopes().contains("operations")) {
			return true;
		}
		@Nullable MeetingId meeting = entry.meeting();
		if (meeting != null && actor.has(meeting, Role.ORGANISER)) {
			return true;
		}
		return this.models.of(entry.subject()).filter((model) -> switch (model) {
			case Office _ -> true;
			case Meeting known -> known.stage() != MeetingStage.DRAFT || actor.takesPartIn(known.id());
			case Person person -> actor.is(person.id());
			case Delegation delegation -> actor.acts(delegation.meeting(), delegation.office(), Role.HEAD);
			case Programme _ -> entry.type().equals(RELEASED);
			case Workshop workshop -> actor.takesPartIn(workshop.meeting());
			case Output output -> actor.takesPartIn(output.meeting()) || isCitedInPublic(output);
			case Recommendation recommendation ->
				actor.acts(recommendation.meeting(), recommendation.office(), Role.DELEGATE, Role.HEAD)
						|| recommendation.isPublicSince(entry.sequence());
			case Roadmap roadmap -> actor.takesPartIn(roadmap.meeting()) || PUBLISHED.contains(entry.type());
			default -> false;
		}).isPresent();
	}

	private boolean isCitedInPublic(Output output) {
		return this.models.recommendations(output.meeting())
			.stream()
			.anyMatch((recommendation) -> recommendation.citesInPublic(output.id()));
	}

}
