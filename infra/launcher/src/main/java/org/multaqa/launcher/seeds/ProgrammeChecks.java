package org.multaqa.launcher.seeds;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.multaqa.launcher.seeds.ProgrammeFile.Output;
import org.multaqa.launcher.seeds.ProgrammeFile.Placed;
import org.multaqa.launcher.seeds.ProgrammeFile.Session;
import org.multaqa.launcher.seeds.ProgrammeFile.Workshop;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.SessionId;

/** Sessions, rooms, times and outputs make sense. Clashes are left to the platform. */
final class ProgrammeChecks {

	private final MeetingFile.Meeting meeting;

	private final ProgrammeFile programme;

	private final ProgrammeFile.Workshops workshops;

	private final Faults faults;

	ProgrammeChecks(MeetingFile meeting, ProgrammeFile programme, ProgrammeFile.Workshops workshops, Faults faults) {
		this.meeting = meeting.meeting();
		this.programme = programme;
		this.workshops = workshops;
		this.faults = faults;
	}

	void check() {
		var sessions = new HashMap<SessionId, Session>();
		this.programme.sessions().forEach((session) -> sessions.put(session.id(), session));
		for (Session session : sessions.values()) {
			session.placed().forEach(this::placed);
			if (sessions.size() == this.programme.sessions().size()
					&& buildsOn(session, session.id(), sessions, new HashSet<>())) {
				this.faults.add(session, "buildsOn", "the sessions build on each other in a circle");
			}
		}
		var seen = new HashSet<SessionId>();
		for (Workshop workshop : this.workshops.workshops()) {
			if (!seen.add(workshop.session())) {
				this.faults.add(workshop, "session", "this session already has a workshop");
			}
			workshop.outputs().forEach((output) -> output(workshop, output));
			carried(workshop);
		}
	}

	private void placed(Placed placed) {
		if (!placed.ends().isAfter(placed.starts())) {
			this.faults.add(placed, "ends", "a session ends after it starts");
		}
		boolean outside = placed.starts().toLocalDate().isBefore(this.meeting.from())
				|| placed.ends().toLocalDate().isAfter(this.meeting.to());
		if (outside && !this.meeting.to().isBefore(this.meeting.from())) {
			this.faults.addShared(placed, "starts",
					"outside the meeting, which is from " + this.meeting.from() + " to " + this.meeting.to());
		}
	}

	private static boolean buildsOn(Session session, SessionId sought, Map<SessionId, Session> all,
			Set<SessionId> seen) {
		for (SessionId below : session.buildsOn()) {
			if (below.equals(sought)) {
				return true;
			}
			var next = all.get(below);
			if (next != null && seen.add(below) && buildsOn(next, sought, all, seen)) {
				return true;
			}
		}
		return false;
	}

	private void output(Workshop workshop, Output output) {
		try {
			LocalizedText.checkLanguage(output.language());
		}
		catch (IllegalArgumentException ex) {
			this.faults.add(output, "language", String.valueOf(ex.getMessage()));
		}
		var recorded = output.recorded().at();
		if (recorded.isBefore(workshop.opened().at())) {
			this.faults.add(output, "recorded", "is earlier than the opening of the workshop");
		}
		if (workshop.closed() != null && recorded.isAfter(workshop.closed().at())) {
			this.faults.add(output, "recorded", "is later than the closing of the workshop");
		}
	}

	private void carried(Workshop workshop) {
		var carried = workshop.carriedForward();
		if (carried == null) {
			return;
		}
		var elsewhere = this.workshops.workshops()
			.stream()
			.filter((other) -> other != workshop)
			.flatMap((other) -> other.outputs().stream())
			.map(Output::id)
			.collect(Collectors.toSet());
		carried.outputs()
			.stream()
			.filter(elsewhere::contains)
			.filter((output) -> workshop.outputs().stream().noneMatch((own) -> own.id().equals(output)))
			.forEach((output) -> this.faults.add(carried, "outputs", "“" + output + "” was not said in this room"));
		if (workshop.accepted() != null && carried.at().isAfter(workshop.accepted().at())) {
			this.faults.add(carried, "at", "is later than the acceptance of the outputs");
		}
	}

}
