package org.multaqa.sessions.programme.persistence;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import com.mongodb.client.MongoClients;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.events.EventFactory;
import org.multaqa.kit.events.Relay;
import org.multaqa.kit.events.Traces;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.Documents;
import org.multaqa.kit.store.MongoAggregates;
import org.multaqa.kit.store.MongoInsertOnly;
import org.multaqa.kit.store.MongoPartDocuments;
import org.multaqa.kit.store.Part;
import org.multaqa.kit.store.PartDocuments;
import org.multaqa.kit.store.SplitAggregates;
import org.multaqa.kit.store.SplitState;
import org.multaqa.model.SessionId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.sessions.programme.domain.Programme;
import org.multaqa.sessions.programme.domain.Release;
import org.multaqa.sessions.programme.domain.Session;
import org.multaqa.testkit.ServicePlatform;

import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.multaqa.sessions.programme.domain.Doha.DAYS;
import static org.multaqa.sessions.programme.domain.Doha.HALL;
import static org.multaqa.sessions.programme.domain.Doha.MEETING;
import static org.multaqa.sessions.programme.domain.Doha.NOW;
import static org.multaqa.sessions.programme.domain.Doha.plan;
import static org.multaqa.sessions.programme.domain.Doha.programme;
import static org.multaqa.sessions.programme.domain.Doha.text;

/** A large programme that is one document, as all were before they were split. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SplitMigrationTest {

	private static final int SESSIONS = 5_000;

	private static final Programme LARGE = large();

	private final MongoTemplate mongo = new MongoTemplate(MongoClients.create(ServicePlatform.store()),
			"migration-" + UUID.randomUUID().toString().substring(0, 8));

	private final MongoPartDocuments parts = new MongoPartDocuments(this.mongo, "programme-parts");

	@BeforeEach
	void stands_in_the_store() {
		this.mongo.insert(new Document("_id", MEETING.value()).append("version", 12L)
			.append("sequence", 11L)
			.append("state", Documents.write(LARGE))
			.append("outbox", List.of(new Document("sequence", 11L)))
			.append("keys", List.of(new Document("key", "sami/k").append("at", 1L))), "programmes");
	}

	/** Each session for half a minute of its own. */
	private static Programme large() {
		var sessions = IntStream.range(0, SESSIONS).mapToObj((number) -> {
			var id = new SessionId("s-" + number);
			var starts = DAYS.begin().plusSeconds(30L * number);
			return new Session(plan(id), new Placement(id, HALL.id(), starts, starts.plusSeconds(30)), null, false,
					number);
		}).toList();
		var draft = programme();
		return new Programme(MEETING, draft.rooms(), sessions, draft.releases(), draft.rules(), draft.presences(),
				List.of())
			.release(text("First"), DAYS, NOW)
			.state();
	}

	@Test
	void is_read_with_all_that_it_had() {
		migrate(this.parts);

		assertThat(read().state()).isEqualTo(LARGE);
		assertThat(read().version()).isEqualTo(12);
		assertThat(read().sequence()).isEqualTo(11);
		assertThat(read().keys().find("sami/k")).isPresent();
	}

	@Test
	void keeps_what_it_has_not_yet_told_and_has_a_small_document() {
		migrate(this.parts);

		var document = stored();
		assertThat(document.getList("outbox", Document.class)).hasSize(1);
		assertThat(document.toJson()).hasSizeLessThan(10_000);
	}

	@Test
	void is_changed_as_any_other() {
		migrate(this.parts);
		var session = new SessionId("s-7");
		var read = read();
		programmes().update(read, read.state().unplace(session), RequestContext.by(Actor.of("sami")));

		assertThat(read().state()).isEqualTo(LARGE.unplace(session).state());
	}

	@Test
	void is_split_again_where_that_was_interrupted() {
		assertThatThrownBy(() -> migrate(new Dying(this.parts))).hasMessage("killed");
		assertThat(stored().get("state", Document.class)).containsKey("sessions");

		migrate(this.parts);
		assertThat(read().state()).isEqualTo(LARGE);
	}

	@Test
	void is_split_once_however_often_it_is_tried() {
		migrate(this.parts);
		var once = stored();
		migrate(this.parts);

		assertThat(stored()).isEqualTo(once);
	}

	@Test
	void has_no_tracks_where_it_was_split_before_there_were_any() {
		migrate(this.parts);
		this.mongo.updateMulti(new Query(), new Update().unset("state.head.tracks"), "programmes");

		migrate(this.parts);
		assertThat(read().state()).isEqualTo(LARGE);
	}

	/** As the service does it when it starts. */
	private void migrate(PartDocuments documents) {
		new ProgrammeMigration(this.mongo, "programmes").run();
		var releases = new MongoInsertOnly<>(this.mongo, "releases", Release.class);
		new ReleaseMigration(this.mongo, "programmes", releases).run();
		new ReleasedPeopleMigration(this.mongo, "programmes", releases).run();
		new SplitMigration(this.mongo, "programmes", documents).run();
	}

	private Document stored() {
		return this.mongo.getCollection("programmes").find().first();
	}

	private Versioned<Programme> read() {
		return programmes().get(MEETING.value(), "x");
	}

	private Aggregates<Programme> programmes() {
		return new SplitAggregates<>(new MongoAggregates<>(this.mongo, "programmes", SplitState.class,
				new EventFactory(Clock.systemUTC(), Traces.none()), new Relay((_) -> {
				})), this.parts, ProgrammeSplit.SPLIT);
	}

	/** Whose process is killed when some of the parts are written. */
	private record Dying(PartDocuments kept) implements PartDocuments {

		@Override
		public void write(String aggregate, List<Part> all) {
			this.kept.write(aggregate, all.subList(0, all.size() / 2));
			throw new IllegalStateException("killed");
		}

		@Override
		public List<Part> changedAfter(String aggregate, long version) {
			return this.kept.changedAfter(aggregate, version);
		}

	}

}
