package org.multaqa.roadmap.application;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.multaqa.kit.application.ConcurrencyConflict;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.model.RoadmapId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.roadmap.domain.ContentHasher;
import org.multaqa.roadmap.domain.Roadmap;
import org.multaqa.roadmap.domain.RoadmapPlan;

/**
 * All roadmaps, for people who may know of them. Whatever is asked of one is answered in
 * this order: whether there is such a roadmap ({@code roadmap.unknown}, as for one that
 * the actor may not know of), whether the actor may ({@code actor.needs-role},
 * {@code actor.other-office}, {@code actor.not-in-meeting}), whether it is still as the
 * actor has seen it, whether anything changes in its meeting ({@code meeting.archived}),
 * and only then what the roadmap itself says.
 */
public final class Roadmaps {

	private static final String UNKNOWN = "roadmap.unknown";

	private final Aggregates<Roadmap> aggregates;

	private final MeetingReplicas meetings;

	public Roadmaps(Aggregates<Roadmap> aggregates, MeetingReplicas meetings) {
		this.aggregates = aggregates;
		this.meetings = meetings;
	}

	/**
	 * A roadmap that the actor may know of.
	 * @throws RuleViolation {@code roadmap.unknown}
	 */
	Versioned<Roadmap> get(Actor actor, String id) {
		var found = this.aggregates.get(id, UNKNOWN);
		needsToKnow(actor, found.state());
		return found;
	}

	/**
	 * The roadmaps of a meeting that the actor may know of.
	 * @return in the order of their ids
	 * @throws RuleViolation {@code meeting.unknown}
	 */
	List<Versioned<Roadmap>> ofMeeting(Actor actor, String meeting) {
		var known = this.meetings.get(actor, meeting);
		return this.aggregates.findBy("meeting", known.meeting().value())
			.stream()
			.filter((found) -> mayKnowOf(actor, found.state(), known))
			.toList();
	}

	/**
	 * Begins a roadmap, once.
	 * @throws RuleViolation {@code meeting.archived}, {@code roadmap.taken}, and as
	 * {@link Roadmap#open}
	 */
	Versioned<Roadmap> open(RequestContext context, RoadmapId id, MeetingReplica meeting, RoadmapPlan plan,
			ContentHasher hasher) {
		return this.aggregates.create(id.value(), context, "roadmap.taken", () -> {
			RoadmapRules.needsToBeActive(meeting.stage(), meeting.names());
			return Roadmap.open(id, meeting.meeting(), plan, hasher);
		});
	}

	/**
	 * Loads a roadmap, asks it and saves its decision, in the order that this class
	 * tells.
	 * @param right insists that the actor may
	 * @param question asks the roadmap
	 * @throws ConcurrencyConflict if it is no longer as the actor has seen it
	 */
	Versioned<Roadmap> change(RequestContext context, String id, Consumer<Roadmap> right,
			Function<Roadmap, Decision<Roadmap>> question) {
		try {
			return this.aggregates.change(id, UNKNOWN, context, (before) -> {
				var meeting = needsToKnow(context.actor(), before);
				right.accept(before);
				RoadmapRules.needsToBeActive(meeting.stage(), meeting.names());
				return question.apply(before);
			});
		}
		catch (ConcurrencyConflict ex) {
			// who may not change it is not told that it has changed
			right.accept(get(context.actor(), id).state());
			throw ex;
		}
	}

	private MeetingReplica needsToKnow(Actor actor, Roadmap roadmap) {
		var meeting = this.meetings.get(roadmap.meeting().value());
		if (!mayKnowOf(actor, roadmap, meeting)) {
			throw RuleViolation.unknown(UNKNOWN, roadmap.id().value());
		}
		return meeting;
	}

	private static boolean mayKnowOf(Actor actor, Roadmap roadmap, MeetingReplica meeting) {
		return RoadmapRules.mayKnowOfRoadmap(actor, meeting.meeting(), meeting.stage(),
				roadmap.publications().latest().isPresent());
	}

}
