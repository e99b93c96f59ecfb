package org.multaqa.sessions.workshop.application;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.OfficeId;
import org.multaqa.model.OutputId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.model.events.ProgrammeEvent.Contributor;
import org.multaqa.model.events.ProgrammeEvent.Part;
import org.multaqa.model.events.ProgrammeEvent.SessionKind;
import org.multaqa.registration.api.MeetingFacts;
import org.multaqa.sessions.api.LateWordsFacts;
import org.multaqa.sessions.api.OutputFacts;
import org.multaqa.sessions.api.SessionFacts;
import org.multaqa.sessions.api.WorkshopStage;
import org.multaqa.sessions.workshop.domain.Attendance;
import org.multaqa.sessions.workshop.domain.Stage;

import static org.multaqa.sessions.programme.domain.Doha.MEETING;
import static org.multaqa.sessions.programme.domain.Doha.MODELS;
import static org.multaqa.sessions.programme.domain.Doha.NOW;
import static org.multaqa.sessions.programme.domain.Doha.text;

/**
 * What there is: a meeting, a session in it, its workshop, and of the output what became
 * of it.
 */
record Scene(MeetingStage meeting, boolean released, boolean cancelled, WorkshopStage workshop, boolean carriedForward,
		boolean withdrawn, boolean citedInPublic) {

	static final Actor HIND = Actor.of("hind", "doha-2025:delegate:mena");

	static final List<Contributor> PEOPLE = List.of(new Contributor(new PersonId("adjoa"), Part.CHAIR),
			new Contributor(new PersonId("arun"), Part.RAPPORTEUR), new Contributor(new PersonId("vera"), Part.SPEAKER),
			new Contributor(new PersonId("gast"), Part.SPEAKER));

	static final OutputId OUTPUT = new OutputId("o-models");

	static final OutputId LATE = new OutputId("o-late");

	private static final Attendance PRESENT = new Attendance(HIND.person(), new OfficeId("mena"));

	MeetingFacts in() {
		return new MeetingFacts(MEETING, text("Meeting"), this.meeting, null);
	}

	SessionFacts session() {
		return new SessionFacts(in(), SessionKind.WORKSHOP, text("Session " + MODELS), PEOPLE, this.released,
				this.cancelled, this.workshop,
				attendance().stream().map(Attendance::person).collect(Collectors.toUnmodifiableSet()));
	}

	OutputFacts output() {
		return new OutputFacts(session(), HIND.person(), this.carriedForward, this.withdrawn);
	}

	LateWordsFacts late() {
		return new LateWordsFacts(session(), HIND.person(), false, false);
	}

	List<Attendance> attendance() {
		return (this.workshop != WorkshopStage.NOT_OPEN) ? List.of(PRESENT) : List.of();
	}

	@Nullable Stage stage() {
		return switch (this.workshop) {
			case NOT_OPEN -> null;
			case OPEN -> new Stage.Open(NOW);
			case CLOSING -> new Stage.Closing(NOW);
			case ACCEPTED -> new Stage.Accepted(NOW);
		};
	}

	/**
	 * Every scene there can be.
	 * @param cancelled whether the session is
	 * @param marks whether the output is carried forward, or withdrawn
	 * @param cited whether the output is cited in public
	 */
	static List<Scene> all(List<Boolean> cancelled, List<Boolean> marks, List<Boolean> cited) {
		var all = new ArrayList<Scene>();
		for (var meeting : MeetingStage.values()) {
			for (var workshop : WorkshopStage.values()) {
				for (boolean released : List.of(false, true)) {
					for (boolean gone : cancelled) {
						for (boolean inPublic : cited) {
							all.add(new Scene(meeting, released, gone, workshop, false, false, inPublic));
							if (marks.contains(true)) {
								all.add(new Scene(meeting, released, gone, workshop, true, false, inPublic));
								all.add(new Scene(meeting, released, gone, workshop, false, true, inPublic));
							}
						}
					}
				}
			}
		}
		return all;
	}

}
