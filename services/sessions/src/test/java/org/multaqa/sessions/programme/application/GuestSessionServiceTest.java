package org.multaqa.sessions.programme.application;

import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.ListQuery;
import org.multaqa.kit.store.MemoryAggregates;
import org.multaqa.kit.store.Slice;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.sessions.api.GuestFacts;
import org.multaqa.sessions.programme.domain.Merge;
import org.multaqa.sessions.programme.domain.Programme;
import org.multaqa.sessions.programme.domain.Session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.sessions.Refusals.assertNotAllowed;
import static org.multaqa.sessions.programme.application.SamisMeeting.SAMI;
import static org.multaqa.sessions.programme.application.SamisMeeting.sami;
import static org.multaqa.sessions.programme.domain.Doha.CHARTER;
import static org.multaqa.sessions.programme.domain.Doha.HALL;
import static org.multaqa.sessions.programme.domain.Doha.MEETING;
import static org.multaqa.sessions.programme.domain.Doha.MODELS;
import static org.multaqa.sessions.programme.domain.Doha.OMAR;
import static org.multaqa.sessions.programme.domain.Doha.VERA;
import static org.multaqa.sessions.programme.domain.Doha.at;
import static org.multaqa.sessions.programme.domain.Doha.planWith;
import static org.multaqa.sessions.programme.domain.Doha.text;

/** A guest who turns out to be Vera. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GuestSessionServiceTest {

	private static final PersonId GUEST = new PersonId("g-vera");

	private static final Merge MERGE = new Merge(GUEST, VERA);

	private final Interrupted store = new Interrupted(new MemoryAggregates<>());

	private final SamisMeeting meeting = new SamisMeeting(this.store);

	private final GuestSessionService guests = this.meeting.guests();

	@BeforeEach
	void a_session_of_the_guest() {
		this.meeting.know(GUEST);
		this.meeting.know(VERA);
		this.meeting.programmes().plan(sami(), MEETING, planWith(MODELS, GUEST));
	}

	@Test
	void a_merge_answers_which_sessions_it_has_changed_and_not_those_of_a_moment_before() {
		this.store.meanwhile = () -> this.meeting.programmes().plan(sami(), MEETING, planWith(CHARTER, GUEST));

		var merged = this.guests.merge(sami(), MEETING, MERGE);

		assertThat(merged.state().sessions()).extracting(Session::id).containsExactly(MODELS, CHARTER);
		assertThat(this.guests.facts(MEETING, GUEST).planned()).isFalse();
	}

	@Test
	void asked_again_under_its_key_it_does_nothing_more_and_says_so() {
		var context = new RequestContext(SAMI, null, "key", "as asked", null);
		var first = this.guests.merge(context, MEETING, MERGE);
		this.meeting.programmes().plan(sami(), MEETING, planWith(CHARTER, GUEST));

		var again = this.guests.merge(context, MEETING, MERGE);

		assertThat(first.state().sessions()).hasSize(1);
		assertThat(again.state().sessions()).isEmpty();
		assertThat(again.state().isPossible()).isTrue();
		assertThat(this.guests.facts(MEETING, GUEST).planned()).isTrue();
	}

	@Test
	void whoever_a_release_ever_named_is_known_by_it_whatever_the_draft_becomes() {
		assertThat(this.guests.facts(MEETING, GUEST)).isEqualTo(new GuestFacts(true, false));
		this.meeting.programmes().addRoom(sami(), MEETING, HALL);
		this.meeting.programmes().place(sami(), MEETING, at(MODELS, HALL, "06:00", "07:00"), null);
		this.meeting.programmes().release(sami(), MEETING, text("First"));
		assertThat(this.guests.facts(MEETING, GUEST)).isEqualTo(new GuestFacts(true, true));

		this.guests.merge(sami(), MEETING, MERGE);
		this.meeting.programmes().release(sami(), MEETING, text("Second"));
		assertThat(this.guests.facts(MEETING, GUEST)).isEqualTo(new GuestFacts(false, true));
		assertThat(this.guests.facts(MEETING, OMAR)).isEqualTo(new GuestFacts(false, false));
	}

	@Test
	void only_organisers_merge_guests() {
		var hind = RequestContext.by(Actor.of("hind", "doha-2025:delegate:mena"));

		assertNotAllowed("actor.needs-role", () -> this.guests.merge(hind, MEETING, MERGE));
	}

	/** A store in which somebody else writes once just before the next change. */
	private static final class Interrupted implements Aggregates<Programme> {

		private final Aggregates<Programme> kept;

		private Runnable meanwhile = () -> {
		};

		Interrupted(Aggregates<Programme> kept) {
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
			var once = this.meanwhile;
			this.meanwhile = () -> {
			};
			once.run();
			return this.kept.update(read, decision, context);
		}

	}

}
