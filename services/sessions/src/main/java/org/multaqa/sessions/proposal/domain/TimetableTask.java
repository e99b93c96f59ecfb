package org.multaqa.sessions.proposal.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

import org.multaqa.model.PlanningRules;
import org.multaqa.sessions.programme.domain.Circumstances;
import org.multaqa.sessions.programme.domain.MeetingDays;
import org.multaqa.sessions.programme.domain.Presence;
import org.multaqa.sessions.programme.domain.Programme;
import org.multaqa.sessions.programme.domain.Room;
import org.multaqa.sessions.programme.domain.Session;

/**
 * What a timetable is sought for: the working draft as it is when the search begins, and
 * what organisers have said of it.
 *
 * @param circumstances what is known besides
 * @param rooms all rooms, retired ones included
 * @param sessions those that will take place
 * @param open when sessions may be, in the order of time
 * @param step how far apart two moments are at which sessions may begin
 * @param rules how much each rule of planning counts
 * @param presences when people are there, those who are always there left out
 */
public record TimetableTask(Circumstances circumstances, List<Room> rooms, List<Movable> sessions, List<OpenTime> open,
		Duration step, PlanningRules rules, List<Presence> presences) {

	public TimetableTask {
		rooms = List.copyOf(rooms);
		sessions = List.copyOf(sessions);
		open = List.copyOf(open);
		presences = List.copyOf(presences);
	}

	/** What is sought in a programme by these terms. */
	public static TimetableTask of(Programme programme, Circumstances circumstances, ProposalTerms terms) {
		return new TimetableTask(circumstances, programme.rooms(),
				programme.sessions()
					.stream()
					.filter((session) -> !session.cancelled())
					.map((session) -> movable(session, terms))
					.toList(),
				openTimes(circumstances.days(), terms), Duration.ofMinutes(terms.step()), programme.rules(),
				programme.presences());
	}

	/** When the meeting takes place. */
	public MeetingDays days() {
		return this.circumstances.days();
	}

	/** How many sessions could get a place, or another one. */
	public int toPlace() {
		return (int) this.sessions.stream().filter((session) -> !session.pinned()).count();
	}

	private static Movable movable(Session session, ProposalTerms terms) {
		var now = session.placement();
		return new Movable(session.plan(),
				(now != null) ? Duration.between(now.starts(), now.ends()) : terms.lengthOf(session.plan().kind()), now,
				now != null && terms.keeps(session.id()));
	}

	/** The hours of each day without what is kept free, whatever the clocks do. */
	private static List<OpenTime> openTimes(MeetingDays days, ProposalTerms terms) {
		var open = new ArrayList<OpenTime>();
		int number = 0;
		for (LocalDate day : days.from().datesUntil(days.to().plusDays(1)).toList()) {
			var from = terms.from();
			for (var free : terms.freeInOrder()) {
				add(open, number, at(days, day, from), at(days, day, free.from()));
				from = free.until().isAfter(from) ? free.until() : from;
			}
			add(open, number, at(days, day, from), at(days, day, terms.until()));
			number++;
		}
		return open;
	}

	private static void add(List<OpenTime> open, int day, Instant from, Instant until) {
		if (from.isBefore(until)) {
			open.add(new OpenTime(day, from, until));
		}
	}

	private static Instant at(MeetingDays days, LocalDate day, LocalTime time) {
		return day.atTime(time).atZone(days.zone()).toInstant();
	}

}
