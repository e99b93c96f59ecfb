package org.multaqa.sessions.programme.application;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import com.mongodb.client.MongoClients;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.events.EventFactory;
import org.multaqa.kit.events.Relay;
import org.multaqa.kit.events.Traces;
import org.multaqa.kit.store.ListQuery;
import org.multaqa.kit.store.MongoAggregates;
import org.multaqa.kit.store.MongoPartDocuments;
import org.multaqa.kit.store.Part;
import org.multaqa.kit.store.PartDocuments;
import org.multaqa.kit.store.RewritableAggregates;
import org.multaqa.kit.store.Slice;
import org.multaqa.kit.store.SplitAggregates;
import org.multaqa.kit.store.SplitState;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.sessions.programme.domain.Incoming;
import org.multaqa.sessions.programme.domain.Programme;
import org.multaqa.sessions.programme.persistence.ProgrammeSplit;
import org.multaqa.testkit.ServicePlatform;

import org.springframework.data.mongodb.core.MongoTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.sessions.Refusals.assertRefused;
import static org.multaqa.sessions.programme.application.SamisMeeting.sami;
import static org.multaqa.sessions.programme.domain.Doha.CHARTER;
import static org.multaqa.sessions.programme.domain.Doha.HALL;
import static org.multaqa.sessions.programme.domain.Doha.MAJLIS;
import static org.multaqa.sessions.programme.domain.Doha.MEETING;
import static org.multaqa.sessions.programme.domain.Doha.MODELS;
import static org.multaqa.sessions.programme.domain.Doha.VERA;
import static org.multaqa.sessions.programme.domain.Doha.at;
import static org.multaqa.sessions.programme.domain.Doha.plan;
import static org.multaqa.sessions.programme.domain.Doha.planWith;
import static org.multaqa.sessions.programme.domain.Doha.text;

/** Two instances of the service, each with a memory of its own, over one store. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TwoInstancesTest {

	private static final Placement MODELS_AT_SIX = at(MODELS, HALL, "06:00", "07:00");

	private final MongoTemplate mongo = new MongoTemplate(MongoClients.create(ServicePlatform.store()),
			"instances-" + UUID.randomUUID().toString().substring(0, 8));

	private final Overtaken heads = new Overtaken(heads());

	private final PartDocuments parts = new MongoPartDocuments(this.mongo, "programme-parts");

	private final ProgrammeService one = service(this.heads, this.parts);

	private final ProgrammeService other = service(heads(), this.parts);

	@BeforeEach
	void two_rooms_and_three_sessions_two_of_them_of_vera() {
		this.other.addRoom(sami(), MEETING, HALL);
		this.other.addRoom(sami(), MEETING, MAJLIS);
		this.other.plan(sami(), MEETING, planWith(MODELS, VERA));
		this.other.plan(sami(), MEETING, planWith(CHARTER, VERA));
		this.other.plan(sami(), MEETING, plan(new SessionId("closing")));
	}

	@Test
	void of_two_who_place_into_one_room_at_the_same_moment_the_second_is_refused_by_the_rule() {
		this.heads.meanwhile = () -> this.other.place(sami(), MEETING, MODELS_AT_SIX, null);

		assertRefused("programme.room-taken",
				() -> this.one.place(sami(), MEETING, at(new SessionId("closing"), HALL, "06:30", "07:30"), null));
		assertBothSee(MODELS_AT_SIX);
	}

	@Test
	void of_two_who_place_the_same_person_at_the_same_moment_the_second_is_refused_by_the_rule() {
		this.heads.meanwhile = () -> this.other.place(sami(), MEETING, MODELS_AT_SIX, null);

		assertRefused("programme.person-elsewhere",
				() -> this.one.place(sami(), MEETING, at(CHARTER, MAJLIS, "06:30", "07:30"), null));
		assertBothSee(MODELS_AT_SIX);
	}

	@Test
	void of_two_who_are_in_nobodys_way_neither_is_refused() {
		var charter = at(CHARTER, MAJLIS, "08:00", "09:00");
		this.heads.meanwhile = () -> this.other.place(sami(), MEETING, MODELS_AT_SIX, null);
		this.one.place(sami(), MEETING, charter, null);

		assertBothSee(MODELS_AT_SIX, charter);
	}

	@Test
	void what_one_has_read_is_not_shown_any_more_when_the_other_has_written() {
		this.one.of(MEETING);
		for (int round = 0; round < 100; round++) {
			var place = at(MODELS, (round % 2 == 0) ? HALL : MAJLIS, "06:00", "07:00");
			this.other.place(sami(), MEETING, place, null);

			assertThat(this.one.of(MEETING).state().placements()).containsExactly(place);
		}
	}

	@Test
	void what_was_taken_in_before_a_crash_is_there_for_the_next_reader_and_the_next_command() {
		var dying = meeting(heads(), new Dying(this.parts)).takeIn();
		var many = IntStream.range(0, 200).mapToObj((number) -> plan(new SessionId("s-" + number))).toList();
		dying.takeIn(sami(), MEETING, (_) -> new Incoming(List.of(), List.of(), many, List.of()), text("file"));
		assertThat(this.parts.changedAfter(MEETING.value(), 0)).as("written before the crash").isEmpty();

		assertThat(this.one.of(MEETING).state().sessions()).hasSize(203);
		var last = at(new SessionId("s-199"), HALL, "06:00", "07:00");
		this.one.place(sami(), MEETING, last, null);
		assertThat(this.parts.changedAfter(MEETING.value(), 0)).as("written by the next command").hasSize(203);
		assertBothSee(last);
	}

	private void assertBothSee(Placement... places) {
		for (ProgrammeService instance : List.of(this.one, this.other, service(heads(), this.parts))) {
			assertThat(instance.of(MEETING).state().placements()).containsExactly(places);
		}
	}

	private RewritableAggregates<SplitState> heads() {
		return new MongoAggregates<>(this.mongo, "programmes", SplitState.class,
				new EventFactory(Clock.systemUTC(), Traces.none()), new Relay((_) -> {
				}));
	}

	private static ProgrammeService service(RewritableAggregates<SplitState> heads, PartDocuments parts) {
		return meeting(heads, parts).programmes();
	}

	private static SamisMeeting meeting(RewritableAggregates<SplitState> heads, PartDocuments parts) {
		var meeting = new SamisMeeting(new SplitAggregates<Programme>(heads, parts, ProgrammeSplit.SPLIT));
		meeting.know(VERA);
		return meeting;
	}

	/**
	 * Heads of which the other instance writes one, once, when it is about to be written.
	 */
	private static final class Overtaken implements RewritableAggregates<SplitState> {

		private final RewritableAggregates<SplitState> kept;

		private @Nullable Runnable meanwhile;

		Overtaken(RewritableAggregates<SplitState> kept) {
			this.kept = kept;
		}

		@Override
		public Versioned<SplitState> update(Versioned<SplitState> read, Decision<SplitState> decision,
				RequestContext context) {
			@Nullable Runnable first = this.meanwhile;
			this.meanwhile = null;
			if (first != null) {
				first.run();
			}
			return this.kept.update(read, decision, context);
		}

		@Override
		public Optional<Versioned<SplitState>> find(String id) {
			return this.kept.find(id);
		}

		@Override
		public Slice<Versioned<SplitState>> list(ListQuery query) {
			return this.kept.list(query);
		}

		@Override
		public Versioned<SplitState> insert(String id, Decision<SplitState> decision, RequestContext context) {
			return this.kept.insert(id, decision, context);
		}

		@Override
		public void rewrite(Versioned<SplitState> read, SplitState form) {
			this.kept.rewrite(read, form);
		}

		@Override
		public boolean isUnchanged(Versioned<SplitState> read) {
			return this.kept.isUnchanged(read);
		}

	}

	/** Whose machine dies before anything comes here. */
	private record Dying(PartDocuments kept) implements PartDocuments {

		@Override
		public void write(String aggregate, List<Part> changed) {
			throw new IllegalStateException("the machine has died");
		}

		@Override
		public List<Part> changedAfter(String aggregate, long version) {
			return this.kept.changedAfter(aggregate, version);
		}

	}

}
