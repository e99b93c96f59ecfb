package org.multaqa.sessions.proposal.domain;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.SessionId;
import org.multaqa.model.TrackId;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.model.events.TrackEvent.Track;
import org.multaqa.model.events.TrackEvent.TrackColour;
import org.multaqa.sessions.programme.domain.Programme;
import org.multaqa.sessions.programme.domain.Rearrangement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.multaqa.sessions.Refusals.assertRefused;
import static org.multaqa.sessions.programme.domain.Doha.CHARTER;
import static org.multaqa.sessions.programme.domain.Doha.DAYS;
import static org.multaqa.sessions.programme.domain.Doha.HALL;
import static org.multaqa.sessions.programme.domain.Doha.MAJLIS;
import static org.multaqa.sessions.programme.domain.Doha.MODELS;
import static org.multaqa.sessions.programme.domain.Doha.OMAR;
import static org.multaqa.sessions.programme.domain.Doha.VERA;
import static org.multaqa.sessions.programme.domain.Doha.at;
import static org.multaqa.sessions.programme.domain.Doha.plan;
import static org.multaqa.sessions.programme.domain.Doha.planWith;
import static org.multaqa.sessions.programme.domain.Doha.programme;
import static org.multaqa.sessions.programme.domain.Doha.text;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WhatIfTest {

	private static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");

	private static final Placement MODELS_MOVED = at(MODELS, MAJLIS, "10:00", "11:00");

	private static final Placement CHARTER_PLACED = at(CHARTER, HALL, "07:00", "08:00");

	/** The models are in the hall at six; nothing else has a place. */
	private static Programme draft() {
		return programme(planWith(MODELS, VERA), planWith(CHARTER, VERA, OMAR))
			.place(at(MODELS, HALL, "06:00", "07:00"), DAYS)
			.state();
	}

	private static WhatIf whatIf(Programme asked, Programme now, List<Placement> found, SessionId... unplaced) {
		var terms = ProposalTest.terms(false);
		var search = Search.asked(terms, TimetableTask.of(asked, DAYS, terms), asked.placements(), NOON)
			.heard(NOON, new Arrangement(found, List.of(unplaced), new Arrangement.Score(0, unplaced.length, 0)));
		return WhatIf.of(now, DAYS, search);
	}

	@Test
	void says_from_where_to_where_in_the_order_of_time() {
		var whatIf = whatIf(draft(), draft(), List.of(MODELS_MOVED, CHARTER_PLACED));

		assertThat(whatIf.moves()).extracting(WhatIf.Move::now, WhatIf.Move::then)
			.containsExactly(tuple(null, CHARTER_PLACED), tuple(at(MODELS, HALL, "06:00", "07:00"), MODELS_MOVED));
	}

	@Test
	void says_nothing_of_what_would_stay_and_of_what_was_cancelled() {
		var kept = List.of(at(MODELS, HALL, "06:00", "07:00"), CHARTER_PLACED);

		assertThat(whatIf(draft(), draft().cancel(CHARTER).state(), kept).moves()).isEmpty();
	}

	@Test
	void says_for_whom_it_is_better_and_worse() {
		var burdens = whatIf(draft(), draft(), List.of(MODELS_MOVED, CHARTER_PLACED)).burdens();

		assertThat(burdens.people()).containsExactly(
				new Burdens.Of<>(OMAR, new Burdens.Burden(0, 0, 1), new Burdens.Burden(0, 0, 0)),
				new Burdens.Of<>(VERA, new Burdens.Burden(0, 0, 1), new Burdens.Burden(0, 1, 0)));
	}

	@Test
	void says_which_tracks_would_come_together_or_apart() {
		var heritage = new Track(new TrackId("heritage"), text("Heritage"), TrackColour.TEAL);
		var draft = programme().addTrack(heritage)
			.state()
			.plan(plan(MODELS).inTrack(heritage.id()))
			.state()
			.plan(plan(CHARTER).inTrack(heritage.id()))
			.state()
			.place(at(MODELS, HALL, "06:00", "07:00"), DAYS)
			.state()
			.place(at(CHARTER, MAJLIS, "06:30", "07:30"), DAYS)
			.state();

		assertThat(whatIf(draft, draft, List.of(CHARTER_PLACED)).burdens().tracks())
			.containsExactly(new TrackBurden.Of(heritage.id(), new TrackBurden(1, 1), new TrackBurden(0, 0)));
		assertThat(whatIf(draft, draft, draft.placements()).burdens().tracks()).isEmpty();
	}

	@Test
	void names_the_rules_that_would_be_broken() {
		var whatIf = whatIf(draft(), draft(), List.of(at(CHARTER, MAJLIS, "06:30", "07:30")));

		assertThat(whatIf.then().clashes(DAYS)).extracting((clash) -> clash.person()).containsExactly(VERA);
	}

	@Test
	void a_session_without_place_in_it_would_lose_its_place() {
		var whatIf = whatIf(draft(), draft(), List.of(), MODELS);

		assertThat(whatIf.rearrangement(null)).isEqualTo(new Rearrangement(List.of(), List.of(MODELS)));
	}

	@Test
	void only_what_is_wanted_is_taken_and_nothing_that_was_moved_meanwhile() {
		var moved = draft().place(at(MODELS, HALL, "12:00", "13:00"), DAYS).state();
		var whatIf = whatIf(draft(), moved, List.of(MODELS_MOVED, CHARTER_PLACED));

		assertThat(whatIf.rearrangement(Set.of(CHARTER)))
			.isEqualTo(new Rearrangement(List.of(CHARTER_PLACED), List.of()));
		assertRefused("proposal.overtaken", () -> whatIf.rearrangement(null));
		assertRefused("proposal.overtaken", () -> whatIf.rearrangement(Set.of(MODELS)));
	}

}
