package org.multaqa.sessions.workshop.persistence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.ListQuery;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.OutputId;
import org.multaqa.model.PersonId;
import org.multaqa.model.SessionId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.model.events.ProgrammeEvent.SessionKind;
import org.multaqa.model.events.WorkshopEvent.OutputKind;
import org.multaqa.registration.api.MeetingFacts;
import org.multaqa.sessions.api.SessionFacts;
import org.multaqa.sessions.workshop.domain.Attendance;
import org.multaqa.sessions.workshop.domain.Output;
import org.multaqa.sessions.workshop.domain.Workshop;

import static org.assertj.core.api.Assertions.assertThat;

/** What a store of workshops and outputs must do. */
interface OutputsContract {

	RequestContext COMMAND = RequestContext.by(Actor.of("hind", "doha-2025:delegate:mena"));

	Instant NOW = Instant.parse("2025-12-08T06:00:00.123Z");

	PersonId HIND = new PersonId("hind");

	Aggregates<Workshop> workshops();

	Aggregates<Output> outputs();

	private static SessionId aSession() {
		return new SessionId("s-" + UUID.randomUUID());
	}

	private static Workshop open(SessionId session) {
		return Workshop.open(session, new MeetingId("doha-2025"), List.of(new OutputId("o-paper")), NOW).state();
	}

	private static SessionFacts facts(Workshop workshop) {
		return new SessionFacts(
				new MeetingFacts(workshop.meeting(), LocalizedText.of("en", "Meeting"), MeetingStage.RUNNING, null),
				SessionKind.WORKSHOP, LocalizedText.of("en", "Session"), List.of(), true, false, workshop.reached(),
				workshop.attending());
	}

	private Versioned<Output> recorded(SessionId session) {
		var id = new OutputId("o-" + UUID.randomUUID());
		return outputs().insert(id.value(), Output.record(id, session, facts(open(session)), OutputKind.IDEA, "ar",
				"نص «الفكرة»", new Attendance(HIND, new OfficeId("mena")), NOW), COMMAND);
	}

	@Test
	default void a_workshop_comes_back_in_every_stage() {
		var session = aSession();
		var opened = workshops().insert(session.value(),
				Workshop.open(session, new MeetingId("doha-2025"), List.of(), NOW), COMMAND);
		assertThat(workshops().get(session.value(), "x").state()).isEqualTo(opened.state());
		var joined = workshops().update(opened, opened.state().join(facts(opened.state()), HIND, null), COMMAND);
		var closing = workshops().update(joined, joined.state().close(facts(joined.state()), NOW), COMMAND);
		assertThat(workshops().get(session.value(), "x").state()).isEqualTo(closing.state());
		var accepted = workshops().update(closing, closing.state().accept(facts(closing.state()), NOW), COMMAND);
		assertThat(workshops().get(session.value(), "x").state()).isEqualTo(accepted.state());
	}

	@Test
	default void an_output_comes_back_with_all_its_wordings() {
		var session = aSession();
		var first = recorded(session);
		var second = outputs().update(first,
				first.state().reword(facts(open(session)), "صيغة\nثانية", HIND, NOW.plusSeconds(1)), COMMAND);

		assertThat(outputs().get(first.id(), "x").state()).isEqualTo(second.state());
	}

	@Test
	default void outputs_are_found_by_their_session() {
		var session = aSession();
		var mine = recorded(session);
		recorded(aSession());

		assertThat(outputs().list(ListQuery.by("at").where("session", session)).items()).extracting(Versioned::id)
			.containsExactly(mine.id());
	}

}
