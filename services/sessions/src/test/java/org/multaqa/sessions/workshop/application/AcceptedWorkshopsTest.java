package org.multaqa.sessions.workshop.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.store.MemoryAggregates;
import org.multaqa.model.MeetingId;
import org.multaqa.model.SessionId;
import org.multaqa.model.access.Actor;
import org.multaqa.sessions.workshop.domain.Stage;
import org.multaqa.sessions.workshop.domain.Workshop;
import org.multaqa.testkit.WatchedAggregates;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AcceptedWorkshopsTest {

	private static final SessionId ACCEPTED = new SessionId("accepted");

	private static final SessionId OPEN = new SessionId("open");

	private static final SessionId NONE = new SessionId("none");

	private final MemoryAggregates<Workshop> stored = new MemoryAggregates<>();

	private final List<WatchedAggregates.Access> accesses = new ArrayList<>();

	private final AcceptedWorkshops workshops = new AcceptedWorkshops(
			new WatchedAggregates<>(this.stored, this.accesses));

	@Test
	void are_those_whose_outputs_somebody_has_accepted_and_are_asked_for_once() {
		store(ACCEPTED, new Stage.Accepted(Instant.EPOCH));
		store(OPEN, new Stage.Open(Instant.EPOCH));

		assertThat(this.workshops.among(List.of(ACCEPTED, OPEN, NONE))).containsExactly(ACCEPTED);
		assertThat(this.workshops.among(List.of(OPEN))).isEmpty();

		this.accesses.clear();
		assertThat(this.workshops.among(List.of(ACCEPTED))).as("again").containsExactly(ACCEPTED);
		assertThat(this.accesses).isEmpty();
	}

	private void store(SessionId session, Stage stage) {
		this.stored.insert(session.value(),
				Decision.unchanged(new Workshop(session, new MeetingId("doha"), stage, List.of(), List.of())),
				RequestContext.by(Actor.of("layan")));
	}

}
