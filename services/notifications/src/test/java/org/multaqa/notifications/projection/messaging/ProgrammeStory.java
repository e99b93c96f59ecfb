package org.multaqa.notifications.projection.messaging;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.multaqa.model.LocalizedText;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RoomId;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.ProgrammeEvent.Contributor;
import org.multaqa.model.events.ProgrammeEvent.Part;
import org.multaqa.model.events.ProgrammeEvent.SessionKind;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;
import org.multaqa.model.events.ReleaseEvent.ProgrammeReleased;
import org.multaqa.model.events.ReleaseEvent.ReleasedPlace;
import org.multaqa.model.events.ReleaseEvent.SessionLeftOut;
import org.multaqa.model.events.ReleaseEvent.SessionReleased;
import org.multaqa.notifications.api.NoticeKind;

/** A programme is released three times. */
record ProgrammeStory(Journal journal) {

	void play() {
		var opening = new SessionId("s-opening");
		var workshop = new SessionId("w-training");
		shown(1, 1, plan(opening, List.of(new Contributor(new PersonId("hind"), Part.CHAIR)), List.of()), "08:00");
		shown(1, 1, plan(workshop, List.of(), List.of(Journal.LAC)), "10:00");
		release(1, 2);
		expectRelease(1, List.of("hind", "lucia"), List.of("noura", "walid", "hana", "hugo", "paula", "stella"));
		shown(2, 2, plan(opening, List.of(new Contributor(new PersonId("noura"), Part.CHAIR)), List.of()), "08:00");
		this.journal.tell("layan", new SessionLeftOut(Journal.DOHA, 2, 2, workshop, true));
		release(2, 2);
		expectRelease(2, List.of("hind", "noura", "lucia"), List.of("walid", "hana", "hugo", "paula", "stella"));
		release(3, 0);
		expectRelease(3, List.of(), List.of("hind", "noura", "lucia", "walid", "hana", "hugo", "paula", "stella"));
	}

	void shown(int release, int revision, SessionPlan plan, String starts) {
		var from = Instant.parse("2025-12-08T" + starts + ":00Z");
		this.journal.tell("layan",
				new SessionReleased(Journal.DOHA, release, revision, plan, new ReleasedPlace(new RoomId("hall"),
						LocalizedText.of("en", "Hall"), 60, from, from.plus(Duration.ofHours(1)))));
	}

	static SessionPlan plan(SessionId session, List<Contributor> people, List<OfficeId> offices) {
		return new SessionPlan(session, SessionKind.SEMINAR, LocalizedText.of("en", session.value()), null, people,
				offices, List.of("en"), null, List.of());
	}

	void release(int number, int changed) {
		this.journal.tell("layan", new ProgrammeReleased(Journal.DOHA, number,
				LocalizedText.of("en", "Release " + number), "f", 2, changed));
	}

	private void expectRelease(int number, List<String> theirs, List<String> others) {
		theirs.forEach((person) -> this.journal.expect(person, NoticeKind.YOUR_SESSIONS, Journal.DOHA + "/" + number));
		others.forEach(
				(person) -> this.journal.expect(person, NoticeKind.PROGRAMME_RELEASED, Journal.DOHA + "/" + number));
	}

}
