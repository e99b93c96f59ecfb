package org.multaqa.portal.pages.timetable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

import org.multaqa.model.PersonId;
import org.multaqa.model.RoomId;
import org.multaqa.model.access.Permission;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.ProgrammeEvent.Contributor;
import org.multaqa.model.events.ProgrammeEvent.Interval;
import org.multaqa.portal.pages.shell.ActionState;
import org.multaqa.portal.pages.shell.MeetingContext;
import org.multaqa.portal.pages.shell.PageRequest;
import org.multaqa.portal.projections.programme.Programme;
import org.multaqa.portal.projections.programme.Programme.Planning;
import org.multaqa.sessions.api.ProgrammeActions;

/**
 * The rules of a meeting's timetable, for its organisers.
 *
 * @param context the meeting
 */
record RulesPresenter(MeetingContext context) {

	/**
	 * The rules of the meeting that a page was asked of.
	 * @throws RuntimeException as {@link PageRequest#require}, for all but organisers
	 */
	static RulesPresenter of(PageRequest pageRequest) {
		return new RulesPresenter(TimetablePresenter.of(pageRequest).context());
	}

	RulesPage page() {
		var planning = planning();
		var people = this.context.snapshot()
			.sessions()
			.draft()
			.stream()
			.flatMap((draft) -> draft.sessions().stream())
			.filter((session) -> !session.cancelled())
			.flatMap((session) -> session.plan().people().stream())
			.map(Contributor::person)
			.distinct()
			.toList();
		this.context.snapshot().needNames(people);
		return new RulesPage(planning.rules().whole(),
				programme().stream()
					.flatMap((programme) -> programme.rooms().stream())
					.filter((room) -> room.retired() == null)
					.map((room) -> new RulesPage.Room(room.id(), room.names(), room.used().parallel(),
							room.used().open().size()))
					.toList(),
				people.stream()
					.map((person) -> new RulesPage.Person(this.context.person(person), planning.timesOf(person).size()))
					.toList(),
				maySet());
	}

	/**
	 * How a room can be used.
	 * @throws RuleViolation {@code request.unknown-address}
	 */
	AvailabilityPage room(RoomId id) {
		var room = programme().stream()
			.flatMap((programme) -> programme.room(id).stream())
			.findFirst()
			.orElseThrow(this.context.pageRequest()::unknown);
		return new AvailabilityPage(room, null, times(room.used().open()), days(), maySet());
	}

	/** When somebody can have a part in a session. */
	AvailabilityPage person(PersonId person) {
		this.context.snapshot().needNames(List.of(person));
		return new AvailabilityPage(null, this.context.person(person), times(planning().timesOf(person)), days(),
				maySet());
	}

	/** Day by day, since forms ask for times of a day. */
	private List<AvailabilityPage.Time> times(List<Interval> intervals) {
		var times = new ArrayList<AvailabilityPage.Time>();
		for (Interval interval : intervals) {
			var until = local(interval.until());
			for (var from = local(interval.from()); from.isBefore(until);) {
				var midnight = from.toLocalDate().plusDays(1).atStartOfDay(from.getZone());
				var ends = midnight.isBefore(until) ? midnight : until;
				times.add(new AvailabilityPage.Time(from.toLocalDate(), from.toLocalTime(), ends.toLocalTime()));
				from = ends;
			}
		}
		return times;
	}

	private ZonedDateTime local(Instant moment) {
		return moment.atZone(this.context.pageRequest().reader().zone());
	}

	private List<LocalDate> days() {
		var meeting = this.context.pageRequest().inMeeting();
		return meeting.from().datesUntil(meeting.to().plusDays(1)).toList();
	}

	private ActionState maySet() {
		var pageRequest = this.context.pageRequest();
		return pageRequest.may("sessions",
				ProgrammeActions.plan(pageRequest.actorOrVisitor(), pageRequest.inMeeting().facts()),
				Permission.allowed());
	}

	private List<Programme> programme() {
		return this.context.snapshot().programme().stream().toList();
	}

	private Planning planning() {
		return this.context.snapshot().programme().map(Programme::planned).orElse(Planning.USUAL);
	}

}
