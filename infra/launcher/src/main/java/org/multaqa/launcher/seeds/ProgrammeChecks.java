package org.multaqa.launcher.seeds;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.multaqa.launcher.seeds.ProgrammeFile.Output;
import org.multaqa.launcher.seeds.ProgrammeFile.Placed;
import org.multaqa.launcher.seeds.ProgrammeFile.Session;
import org.multaqa.launcher.seeds.ProgrammeFile.Workshop;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.SessionId;

/** Sessions, rooms, times and outputs make sense. Clashes are left to the platform. */
final class ProgrammeChecks {

	private final Seeds seeds;

	private final Faults faults;

	ProgrammeChecks(Seeds seeds, Faults faults) {
		this.seeds = seeds;
		this.faults = faults;
	}

	void check() {
		var sessions = new HashMap<SessionId, Session>();
		this.seeds.programme().sessions().forEach((session) -> sessions.put(session.id(), session));
		for (Session session : sessions.values()) {
			session.placed().forEach(this::placed);
			if (buildsOn(session, session.id(), sessions, new HashSet<>())) {
				this.faults.add(session, "buildsOn", "the sessions build on each other in a circle");
			}
		}
		var seen = new HashSet<SessionId>();
		for (Workshop workshop : this.seeds.workshops().workshops()) {
			if (!seen.add(workshop.session())) {
				this.faults.add(workshop, "session", "this session already has a workshop");
			}
			workshop.outputs().forEach((output) -> output(workshop, output));
			carried(workshop);
		}
	}

	private void placed(Placed placed) {
		var meeting = this.seeds.meeting().meeting();
		if (!placed.ends().isAfter(placed.starts())) {
			this.faults.add(placed, "ends", "a session ends after it starts");
		}
		if (placed.starts().toLocalDate().isBefore(meeting.from())
				|| placed.ends().toLocalDate().isAfter(meeting.to())) {
			this.faults.add(placed, "starts",
					"outside the meeting, which is from " + meeting.from() + " to " + meeting.to());
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
		List<Object> own = workshop.outputs().stream().map((output) -> (Object) output.id()).toList();
		carried.outputs()
			.stream()
			.filter((output) -> !own.contains(output))
			.forEach((output) -> this.faults.add(carried, "outputs", "“" + output + "” was not said in this room"));
		if (workshop.accepted() != null && carried.at().isAfter(workshop.accepted().at())) {
			this.faults.add(carried, "at", "is later than the acceptance of the outputs");
		}
	}

}
