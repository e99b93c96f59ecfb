package org.multaqa.sessions.programme.persistence;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import org.bson.Document;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.events.EventFactory;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.InsertOnly;
import org.multaqa.model.MeetingId;
import org.multaqa.model.ModelJson;
import org.multaqa.model.access.Actor;
import org.multaqa.sessions.RunningService;
import org.multaqa.sessions.Wire;
import org.multaqa.sessions.programme.domain.Programme;
import org.multaqa.sessions.programme.domain.RealProgramme;
import org.multaqa.sessions.programme.domain.Release;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.multaqa.sessions.programme.domain.Doha.NOW;
import static org.multaqa.sessions.programme.domain.Doha.text;

/** A release with all texts of FOSDEM 2024 is stored, told and kept. */
@RunningService
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReleaseOfFosdemTest {

	private static final RequestContext COMMAND = RequestContext.by(Actor.of("sami"));

	/** What MongoDB takes of one document, in bytes. */
	private static final int LARGEST_DOCUMENT = 16 * 1024 * 1024;

	@Autowired
	Aggregates<Programme> programmes;

	@Autowired
	InsertOnly<Release> releases;

	@Autowired
	MongoOperations mongo;

	private final MeetingId meeting = new MeetingId("fosdem-" + UUID.randomUUID());

	@Test
	void as_an_event_of_each_session_and_a_small_one_of_the_release() throws Exception {
		var draft = RealProgramme.fosdem(this.meeting);
		var decision = draft.release(text("First"), RealProgramme.fosdemDays(), NOW);
		assertThat(decision.events()).hasSizeGreaterThan(650)
			.allSatisfy((event) -> assertThat(bytes(event)).isLessThan(EventFactory.LARGEST / 10));
		assertThat(bytes(decision.events().getFirst())).as("the release").isLessThan(1_000);
		int told = decision.events().stream().mapToInt(ReleaseOfFosdemTest::bytes).sum();
		assertThat(told + bytes(decision.state())).as("state and events").isLessThan(LARGEST_DOCUMENT / 2);
		assertThat(bytes(decision.state().releases())).as("what the draft keeps of releases")
			.isLessThan(400 * decision.events().size());

		var read = this.programmes.insert(this.meeting.value(), Decision.unchanged(draft), COMMAND);
		var released = this.programmes.update(read, decision, COMMAND);
		assertThat(released.sequence()).isEqualTo(1);
		await("all sent").until(() -> this.mongo.findById(this.meeting.value(), Document.class, "programmes")
			.getList("outbox", Document.class)
			.isEmpty());
		assertThat(Wire.records("multaqa.programme.v1", "programme/" + this.meeting)).hasSize(1);
		assertThat(this.programmes.get(this.meeting.value(), "x").state()).isEqualTo(decision.state());
	}

	@Test
	void as_a_document_that_comes_back_as_it_was() throws Exception {
		var decision = RealProgramme.fosdem(this.meeting).release(text("First"), RealProgramme.fosdemDays(), NOW);
		var release = Release.after(List.of(), this.meeting, decision.state().releases().all().getFirst(),
				decision.events());
		this.releases.insert(this.meeting + "/1/x", release);

		assertThat(this.releases.find(this.meeting + "/1/x")).contains(release);
		assertThat(release.takingPlace()).hasSize(decision.events().size() - 1);
	}

	private static int bytes(Object value) {
		return ModelJson.mapper().writeValueAsString(value).getBytes(StandardCharsets.UTF_8).length;
	}

}
