package org.multaqa.sessions.programme.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.application.ConcurrencyConflict;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.ListQuery;
import org.multaqa.kit.store.MemoryAggregates;
import org.multaqa.kit.store.MemoryInsertOnly;
import org.multaqa.kit.store.MemoryReplicas;
import org.multaqa.kit.store.Slice;
import org.multaqa.model.ConsentRule;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.events.MeetingEvent.MeetingPlanned;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;
import org.multaqa.model.events.ReleaseEvent.OfPublication;
import org.multaqa.model.events.ReleaseEvent.ProgrammeReleased;
import org.multaqa.model.events.ReleaseEvent.ReleasedPlace;
import org.multaqa.sessions.api.SessionChange;
import org.multaqa.sessions.api.SessionChange.Aspect;
import org.multaqa.sessions.api.SessionChange.Kind;
import org.multaqa.sessions.programme.domain.Programme;
import org.multaqa.sessions.programme.domain.Release;
import org.multaqa.sessions.programme.domain.Room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.multaqa.sessions.Refusals.assertRefused;
import static org.multaqa.sessions.programme.domain.Doha.CHARTER;
import static org.multaqa.sessions.programme.domain.Doha.HALL;
import static org.multaqa.sessions.programme.domain.Doha.MAJLIS;
import static org.multaqa.sessions.programme.domain.Doha.MEETING;
import static org.multaqa.sessions.programme.domain.Doha.MODELS;
import static org.multaqa.sessions.programme.domain.Doha.NOW;
import static org.multaqa.sessions.programme.domain.Doha.at;
import static org.multaqa.sessions.programme.domain.Doha.plan;
import static org.multaqa.sessions.programme.domain.Doha.planFor;
import static org.multaqa.sessions.programme.domain.Doha.text;

/**
 * A release is a document of its own, and it is released by one write of the programme.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReleaseServiceTest {

	private static final Actor SAMI = Actor.of("sami", "doha-2025:organiser");

	private static final RequestContext BY_SAMI = RequestContext.by(SAMI);

	private final MemoryAggregates<Programme> stored = new MemoryAggregates<>();

	private final Breaking breaking = new Breaking(this.stored);

	private final MemoryInsertOnly<Release> documents = new MemoryInsertOnly<>();

	private final ReleaseDocuments releases = new ReleaseDocuments(this.documents);

	private final MeetingReplicas meetings = new MeetingReplicas(new MemoryReplicas<>());

	private final ParticipantReplicas participants = new ParticipantReplicas(new MemoryReplicas<>());

	private final ProgrammeService programmes = new ProgrammeService(this.breaking,
			new SessionIdClaims(new MemoryInsertOnly<>()), this.meetings,
			new KnownPeople(this.participants, new MemoryReplicas<>()), this.releases, NothingBesides.KNOWN,
			Clock.fixed(NOW, ZoneOffset.UTC));

	private final ProgrammeQueryService queries = new ProgrammeQueryService(this.programmes, this.meetings,
			this.participants, new KnownPeople(this.participants, new MemoryReplicas<>()), this.releases,
			NothingBesides.KNOWN);

	@BeforeEach
	void two_placed_sessions() {
		var planned = new MeetingPlanned(MEETING, text("Meeting"), LocalDate.parse("2025-12-07"),
				LocalDate.parse("2025-12-09"), "Asia/Qatar", text("Doha"), List.of("ar", "en"),
				new ConsentRule.NoBlock(), true, null, null);
		this.meetings.keep(planned,
				new EventEnvelope<>(planned.subject(), 1, "t", NOW, new PersonId("p"), "c", null, planned));
		this.programmes.addRoom(BY_SAMI, MEETING, HALL);
		this.programmes.addRoom(BY_SAMI, MEETING, MAJLIS);
		this.programmes.plan(BY_SAMI, MEETING, plan(MODELS));
		this.programmes.plan(BY_SAMI, MEETING, plan(CHARTER));
		this.programmes.place(BY_SAMI, MEETING, at(MODELS, HALL, "06:00", "07:00"), null);
		this.programmes.place(BY_SAMI, MEETING, at(CHARTER, HALL, "08:00", "09:00"), null);
	}

	@Test
	void stays_what_it_was_whatever_the_draft_becomes() {
		release("First");
		var first = read(1).release();

		revise(planFor(MODELS, 12));
		this.programmes.reviseRoom(onVersion(roomVersion()), MEETING, HALL.id(), text("Great hall"), 50);
		this.programmes.place(BY_SAMI, MEETING, at(MODELS, MAJLIS, "06:00", "07:00"), null);
		this.programmes.cancel(BY_SAMI, MEETING, CHARTER);
		assertThat(read(1).release()).isEqualTo(first);
		assertThat(this.queries.released(SAMI, MEETING).state().rooms()).containsExactly(HALL);

		release("Second");
		assertThat(read(1).release()).isEqualTo(first);
		assertThat(read(2).changes()).extracting(SessionChange::session, SessionChange::kind, SessionChange::aspects)
			.containsExactly(tuple(MODELS, Kind.CHANGED, List.of(Aspect.ROOM, Aspect.CAPACITY)),
					tuple(CHARTER, Kind.CANCELLED, List.of()));
	}

	@Test
	void compares_any_two_in_either_direction() {
		release("First");
		this.programmes.unplace(BY_SAMI, MEETING, MODELS);
		release("Second");
		this.programmes.place(BY_SAMI, MEETING, at(MODELS, HALL, "06:00", "07:00"), null);
		release("Third");

		assertThat(compare(1, 3)).as("as it was before").isEmpty();
		assertThat(compare(2, 3)).extracting(SessionChange::kind).containsExactly(Kind.ADDED);
		assertThat(compare(3, 2)).extracting(SessionChange::kind).containsExactly(Kind.REMOVED);
		assertThat(compare(0, 1)).extracting(SessionChange::kind).containsExactly(Kind.ADDED, Kind.ADDED);
		assertRefused("programme.unknown-release", () -> compare(4, 3));
	}

	@Test
	void is_not_released_where_the_store_breaks_between_the_document_and_the_programme() {
		this.breaking.broken = true;
		assertThatThrownBy(() -> release("First")).isInstanceOf(StoreAway.class);

		assertThat(this.documents.size()).as("documents").isEqualTo(1);
		assertThat(this.stored.told()).noneMatch(ProgrammeReleased.class::isInstance)
			.noneMatch(OfPublication.class::isInstance);
		assertRefused("programme.not-released", () -> this.queries.released(SAMI, MEETING));
	}

	@Test
	void is_made_of_the_draft_as_it_is_when_the_store_is_back() {
		this.breaking.broken = true;
		assertThatThrownBy(() -> release("First")).isInstanceOf(StoreAway.class);
		this.breaking.broken = false;
		revise(planFor(MODELS, 12));
		release("First");

		assertThat(this.stored.told()).filteredOn(ProgrammeReleased.class::isInstance).hasSize(1);
		assertThat(read(1).release().sessions().getFirst().plan()).isEqualTo(planFor(MODELS, 12));
	}

	@Test
	void is_not_made_by_somebody_who_has_seen_another_draft() {
		var seen = onVersion(this.programmes.of(MEETING).version());
		revise(planFor(MODELS, 12));

		assertThatThrownBy(() -> this.programmes.release(seen, MEETING, text("First")))
			.isInstanceOf(ConcurrencyConflict.class);
		assertRefused("programme.not-released", () -> this.queries.released(SAMI, MEETING));
	}

	static ReleasedPlace in(Room room, String starts, String ends) {
		var placement = at(MODELS, room, starts, ends);
		return new ReleasedPlace(room.id(), room.names(), room.capacity(), placement.starts(), placement.ends());
	}

	private void release(String name) {
		this.programmes.release(BY_SAMI, MEETING, text(name));
	}

	private void revise(SessionPlan plan) {
		this.programmes.revise(onVersion(this.programmes.of(MEETING).state().get(MODELS).version()), MEETING, plan);
	}

	private long roomVersion() {
		return this.programmes.of(MEETING)
			.state()
			.rooms()
			.stream()
			.filter((room) -> room.id().equals(HALL.id()))
			.findFirst()
			.orElseThrow()
			.version();
	}

	private static RequestContext onVersion(long version) {
		return new RequestContext(SAMI, version, null, null, null);
	}

	private ComparedRelease read(int number) {
		return this.queries.release(SAMI, MEETING, number, null).state();
	}

	private List<SessionChange> compare(int since, int number) {
		return this.queries.release(SAMI, MEETING, number, since).state().changes();
	}

	/** A store that may break before it changes anything. */
	private static final class Breaking implements Aggregates<Programme> {

		private final Aggregates<Programme> kept;

		private boolean broken;

		Breaking(Aggregates<Programme> kept) {
			this.kept = kept;
		}

		@Override
		public Optional<Versioned<Programme>> find(String id) {
			return this.kept.find(id);
		}

		@Override
		public Slice<Versioned<Programme>> list(ListQuery query) {
			return this.kept.list(query);
		}

		@Override
		public Versioned<Programme> insert(String id, Decision<Programme> decision, RequestContext context) {
			return this.kept.insert(id, decision, context);
		}

		@Override
		public Versioned<Programme> update(Versioned<Programme> read, Decision<Programme> decision,
				RequestContext context) {
			if (this.broken) {
				throw new StoreAway();
			}
			return this.kept.update(read, decision, context);
		}

	}

	private static final class StoreAway extends RuntimeException {

		private static final long serialVersionUID = 1;

	}

}
