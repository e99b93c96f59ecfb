package org.multaqa.roadmap.application;

import java.time.Clock;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.ConcurrencyConflict;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.Cursor;
import org.multaqa.kit.store.ListQuery;
import org.multaqa.kit.store.Listing;
import org.multaqa.kit.store.Slice;
import org.multaqa.model.MeetingId;
import org.multaqa.model.RoadmapId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Permission;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.roadmap.api.RoadmapActions;
import org.multaqa.roadmap.domain.ContentHasher;
import org.multaqa.roadmap.domain.Roadmap;
import org.multaqa.roadmap.domain.RoadmapPlan;

/**
 * All roadmaps, for people who may know of them. Whatever is asked of one is answered in
 * this order: whether there is such a roadmap ({@code roadmap.unknown}, as for one that
 * the actor may not know of), what {@link RoadmapActions} says, namely whether the actor
 * may ({@code actor.needs-role}, {@code actor.other-office},
 * {@code actor.not-in-meeting}), whether anything changes in its meeting
 * ({@code meeting.archived}) and whether the roadmap allows it; then what is wrong with
 * the request itself, and whether the roadmap is still as the actor has seen it.
 */
public final class Roadmaps {

	/** Those of a meeting, in the order of their ids. */
	public static final Listing<Roadmap> LISTING = Listing
		.<Roadmap>of((roadmap) -> Map.of("id", roadmap.id(), "meeting", roadmap.meeting()))
		.by("id", "meeting");

	private static final String UNKNOWN = "roadmap.unknown";

	private final Aggregates<Roadmap> aggregates;

	private final MeetingReplicas meetings;

	private final Clock clock;

	/**
	 * Roadmaps of the meetings that are known.
	 * @param clock the meeting's, by which consultations end
	 */
	public Roadmaps(Aggregates<Roadmap> aggregates, MeetingReplicas meetings, Clock clock) {
		this.aggregates = aggregates;
		this.meetings = meetings;
		this.clock = clock;
	}

	/**
	 * A roadmap that the actor may know of.
	 * @throws RuleViolation {@code roadmap.unknown}
	 */
	Versioned<Roadmap> get(Actor actor, String id) {
		var found = this.aggregates.get(id, UNKNOWN);
		actions(actor, found.state());
		return found;
	}

	/**
	 * A roadmap with all that is being written in it, as people in the meeting may read
	 * it.
	 * @throws RuleViolation {@code roadmap.unknown}, {@code actor.not-in-meeting}
	 */
	Versioned<Roadmap> read(Actor actor, String id) {
		var found = this.aggregates.get(id, UNKNOWN);
		actions(actor, found.state()).read().orThrow();
		return found;
	}

	/**
	 * A roadmap about which something else is decided, by who may.
	 * @param rule what {@link RoadmapActions} says of it
	 * @throws RuleViolation {@code roadmap.unknown}, and as the rule
	 */
	Roadmap ask(Actor actor, String id, BiFunction<RoadmapActions, Roadmap, Permission> rule) {
		var found = this.aggregates.get(id, UNKNOWN).state();
		rule.apply(actions(actor, found), found).orThrow();
		return found;
	}

	/**
	 * One page of the roadmaps of a meeting that the actor may know of.
	 * @param from where it begins, or absent for the first
	 * @return in the order of their ids
	 * @throws RuleViolation {@code meeting.unknown}
	 */
	Slice<Versioned<Roadmap>> ofMeeting(Actor actor, String meeting, @Nullable Cursor from) {
		var known = this.meetings.get(actor, meeting);
		return this.aggregates.list(ListQuery.by("id").where("meeting", known.meeting()).from(from))
			.filter((found) -> actions(actor, known, found.state()).isShown());
	}

	/**
	 * Begins a roadmap, once.
	 * @throws RuleViolation {@code actor.needs-role}, {@code meeting.archived},
	 * {@code roadmap.taken}, and as {@link Roadmap#open}
	 */
	Versioned<Roadmap> open(RequestContext context, RoadmapId id, MeetingReplica meeting, RoadmapPlan plan,
			ContentHasher hasher) {
		RoadmapActions.open(context.actor(), meeting.facts()).orThrow();
		return this.aggregates.create(id.value(), context, "roadmap.taken",
				() -> Roadmap.open(id, meeting.meeting(), plan, hasher));
	}

	/**
	 * Loads a roadmap, asks it and saves its decision, in the order that this class
	 * tells.
	 * @param rule what {@link RoadmapActions} says of it
	 * @param act what the roadmap is asked to do
	 * @throws ConcurrencyConflict if it is no longer as the actor has seen it
	 */
	Versioned<Roadmap> change(RequestContext context, String id, BiFunction<RoadmapActions, Roadmap, Permission> rule,
			Function<Roadmap, Decision<Roadmap>> act) {
		try {
			return this.aggregates.change(id, UNKNOWN, context, (before) -> {
				rule.apply(actions(context.actor(), before), before).orThrow();
				return act.apply(before);
			});
		}
		catch (ConcurrencyConflict ex) {
			// who may not change it is not told that it has changed
			var now = this.aggregates.get(id, UNKNOWN).state();
			var permission = rule.apply(actions(context.actor(), now), now);
			if (permission instanceof Permission.Refused refused && refused.kind() == RuleViolation.Kind.NOT_ALLOWED) {
				permission.orThrow();
			}
			throw ex;
		}
	}

	/**
	 * Lets an event of another service have its consequences in every roadmap of a
	 * meeting.
	 * @param context the event
	 * @param act what each is asked to do; unchanged where it does not concern it
	 */
	void follow(RequestContext context, MeetingId meeting, Function<Roadmap, Decision<Roadmap>> act) {
		this.aggregates.forEach(ListQuery.by("id").where("meeting", meeting),
				(found) -> this.aggregates.change(found.id(), UNKNOWN, context, act));
	}

	/**
	 * What the actor may do with a roadmap that it may know of.
	 * @throws RuleViolation {@code roadmap.unknown}
	 */
	private RoadmapActions actions(Actor actor, Roadmap roadmap) {
		var actions = actions(actor, this.meetings.get(roadmap.meeting().value()), roadmap);
		if (!actions.isShown()) {
			throw RuleViolation.unknown(UNKNOWN, roadmap.id().value());
		}
		return actions;
	}

	private RoadmapActions actions(Actor actor, MeetingReplica meeting, Roadmap roadmap) {
		return new RoadmapActions(actor, meeting.facts(), Map.of(), roadmap.facts(this.clock.instant()));
	}

}
