package org.multaqa.sessions.programme.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.PersonId;
import org.multaqa.model.PlanningRule;
import org.multaqa.model.PlanningRules;
import org.multaqa.model.RoomId;
import org.multaqa.model.Severity;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.ProgrammeEvent.Placement;

/**
 * By what the rules of planning judge, looked up once for all places of a timetable. Ids
 * are found by their texts: to compare the texts of two ids takes a tenth of what it
 * takes to compare the ids.
 */
final class PlanningTerms {

	private final Map<String, Room> rooms = new HashMap<>();

	private final Map<String, Presence> presences = new HashMap<>();

	private final PlanningRules rules;

	private final Circumstances circumstances;

	private final Instant begin;

	private final Instant end;

	private final Duration way;

	PlanningTerms(Rooms rooms, Circumstances circumstances, PlanningRules rules, List<Presence> presences) {
		rooms.all().forEach((room) -> this.rooms.put(room.id().value(), room));
		presences.forEach((presence) -> this.presences.put(presence.person().value(), presence));
		this.rules = rules;
		this.circumstances = circumstances;
		this.begin = circumstances.days().begin();
		this.end = circumstances.days().end();
		this.way = Duration.ofMinutes(rules.minutesBetweenRooms());
	}

	/**
	 * A room that there is.
	 * @throws RuleViolation {@code programme.unknown-room}
	 */
	Room room(RoomId id) {
		@Nullable Room room = this.rooms.get(id.value());
		if (room == null) {
			throw RuleViolation.unknown("programme.unknown-room", id);
		}
		return room;
	}

	Circumstances circumstances() {
		return this.circumstances;
	}

	boolean isInMeeting(Placement place) {
		return !place.starts().isBefore(this.begin) && !place.ends().isAfter(this.end);
	}

	/** Whether anybody at all is not always there. */
	boolean knowsAbsences() {
		return !this.presences.isEmpty();
	}

	boolean isAway(PersonId person, Placement place) {
		@Nullable Presence presence = this.presences.get(person.value());
		return presence != null && !presence.holds(place);
	}

	/** How long somebody needs from one room to another. */
	Duration way() {
		return this.way;
	}

	int minutesOfWay() {
		return this.rules.minutesBetweenRooms();
	}

	boolean isIgnored(PlanningRule rule) {
		return this.rules.of(rule) == Severity.IGNORE;
	}

	/** What a rule says of a place, whatever else takes place. */
	Clash clash(PlanningRule rule, Placement place, Object... arguments) {
		return new Clash(rule, this.rules.of(rule), place, null, null, null, null, List.of(arguments), null);
	}

	/** What a rule says of a place beside another session. */
	Clash clashWith(Session other, PlanningRule rule, Placement place, @Nullable PersonId person, Object... arguments) {
		return new Clash(rule, this.rules.of(rule), place, other.id(), other.placement(), person, null,
				List.of(arguments), null);
	}

}
