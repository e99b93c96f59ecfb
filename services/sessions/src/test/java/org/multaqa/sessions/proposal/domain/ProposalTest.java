package org.multaqa.sessions.proposal.domain;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.multaqa.model.events.ProgrammeEvent.SessionKind;
import org.multaqa.sessions.api.FreeTime;
import org.multaqa.sessions.api.ProposalStage;
import org.multaqa.sessions.programme.domain.Doha;
import org.multaqa.sessions.programme.domain.Programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.sessions.Refusals.assertRefused;
import static org.multaqa.sessions.programme.domain.Doha.CHARTER;
import static org.multaqa.sessions.programme.domain.Doha.DAYS;
import static org.multaqa.sessions.programme.domain.Doha.HALL;
import static org.multaqa.sessions.programme.domain.Doha.MEETING;
import static org.multaqa.sessions.programme.domain.Doha.MODELS;
import static org.multaqa.sessions.programme.domain.Doha.at;
import static org.multaqa.sessions.programme.domain.Doha.plan;
import static org.multaqa.sessions.programme.domain.Doha.programme;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProposalTest {

	private static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");

	private static final Arrangement FOUND = new Arrangement(List.of(at(MODELS, HALL, "06:00", "07:30")), List.of(),
			new Arrangement.Score(0, 0, 12));

	static ProposalTerms terms(boolean keepPlaced) {
		return new ProposalTerms(LocalTime.of(9, 0), LocalTime.of(17, 30),
				List.of(new FreeTime(LocalTime.of(12, 30), LocalTime.of(14, 0))), 15, keepPlaced, List.of(), Map.of(),
				30);
	}

	private static Proposal asked() {
		return ask(Proposal.none(MEETING), programme(plan(MODELS)), terms(true));
	}

	private static Proposal ask(Proposal proposal, Programme programme, ProposalTerms terms) {
		return proposal.ask(terms, TimetableTask.of(programme, DAYS, terms), programme.placements(), NOON).state();
	}

	private static ProposalStage stage(Proposal proposal, Instant now) {
		return proposal.facts(now).stage();
	}

	@Nested
	class Asking {

		@Test
		void begins_a_search_that_waits_its_turn() {
			assertThat(stage(asked(), NOON)).isEqualTo(ProposalStage.WAITING);
			assertThat(asked().number()).isEqualTo(1);
		}

		@Test
		void is_refused_while_a_search_is_under_way_and_not_once_it_was_interrupted() {
			assertRefused("proposal.under-way", () -> ask(asked(), programme(plan(MODELS)), terms(true)));

			var later = NOON.plusSeconds(60);
			var again = asked().ask(terms(true), TimetableTask.of(programme(plan(MODELS)), DAYS, terms(true)),
					List.of(), later);
			assertThat(again.state().number()).isEqualTo(2);
		}

		@Test
		void is_refused_where_there_is_no_room_in_use_or_nothing_to_place() {
			var nowhere = Programme.empty(MEETING).plan(plan(MODELS)).state();
			assertRefused("proposal.no-room", () -> ask(Proposal.none(MEETING), nowhere, terms(true)));

			var placed = programme(plan(MODELS)).place(at(MODELS, HALL, "06:00", "07:00"), DAYS).state();
			assertRefused("proposal.nothing-to-place", () -> ask(Proposal.none(MEETING), placed, terms(true)));
			assertThat(ask(Proposal.none(MEETING), placed, terms(false)).number()).isEqualTo(1);
		}

		@Test
		void is_refused_with_hours_that_leave_no_time() {
			var backwards = new ProposalTerms(LocalTime.of(17, 0), LocalTime.of(9, 0), List.of(), 15, true, List.of(),
					Map.of(), 30);
			assertRefused("proposal.bad-hours", backwards::checked);
			var allFree = new ProposalTerms(LocalTime.of(9, 0), LocalTime.of(17, 0),
					List.of(new FreeTime(LocalTime.of(8, 0), LocalTime.of(18, 0))), 15, true, List.of(), Map.of(), 30);
			assertRefused("proposal.bad-hours",
					() -> ask(Proposal.none(MEETING), programme(plan(MODELS)), allFree.checked()));
		}

		@Test
		void is_refused_with_a_step_a_length_or_a_time_beyond_the_bounds() {
			assertRefused("proposal.bad-step", () -> bounded(7, Map.of(), 30).checked());
			assertRefused("proposal.bad-length", () -> bounded(15, Map.of(SessionKind.BREAK, 0), 30).checked());
			assertRefused("proposal.bad-seconds", () -> bounded(15, Map.of(), 301).checked());
			assertRefused("proposal.bad-seconds", () -> bounded(15, Map.of(), 4).checked());
		}

		private static ProposalTerms bounded(int step, Map<SessionKind, Integer> minutes, int seconds) {
			return new ProposalTerms(LocalTime.of(9, 0), LocalTime.of(17, 0), List.of(), step, true, List.of(), minutes,
					seconds);
		}

	}

	@Nested
	class Searching {

		@Test
		void tells_what_was_found_and_ends_by_itself() {
			var searching = asked().hear(1, true, FOUND, NOON.plusSeconds(2)).state();
			assertThat(stage(searching, NOON.plusSeconds(3))).isEqualTo(ProposalStage.RUNNING);
			assertThat(searching.search()).extracting(Search::best).isEqualTo(FOUND);

			var ended = searching.end(1, false, null, NOON.plusSeconds(9)).state();
			assertThat(stage(ended, NOON.plusSeconds(900))).isEqualTo(ProposalStage.FINISHED);
			assertThat(ended.search()).extracting(Search::best).isEqualTo(FOUND);
			assertThat(ended.search()).extracting((search) -> search.lasted().toSeconds()).isEqualTo(7L);
		}

		@Test
		void is_told_as_interrupted_when_nobody_is_heard_of_and_keeps_its_best() {
			var searching = asked().hear(1, true, FOUND, NOON.plusSeconds(2)).state();

			assertThat(stage(searching, NOON.plusSeconds(22))).isEqualTo(ProposalStage.RUNNING);
			assertThat(stage(searching, NOON.plusSeconds(23))).isEqualTo(ProposalStage.INTERRUPTED);
			assertThat(stage(searching, NOON.minusSeconds(3_600))).isEqualTo(ProposalStage.INTERRUPTED);
			assertThat(searching.facts(NOON.plusSeconds(23)).taking().isAllowed()).isTrue();
		}

		@Test
		void that_was_stopped_goes_on_no_more_and_what_it_says_later_is_not_heard() {
			var stopped = asked().hear(1, true, FOUND, NOON.plusSeconds(2)).state().stop(NOON.plusSeconds(3)).state();

			assertThat(stopped.isUnderWay(1)).isFalse();
			assertThat(stopped.hear(1, true, FOUND, NOON.plusSeconds(4)).state()).isEqualTo(stopped);
			assertThat(stopped.end(1, false, null, NOON.plusSeconds(4)).state()).isEqualTo(stopped);
			assertThat(stopped.stop(NOON.plusSeconds(5)).state()).isEqualTo(stopped);
		}

		@Test
		void that_was_followed_by_another_is_not_heard() {
			var second = ask(asked().stop(NOON).state(), programme(plan(MODELS), plan(CHARTER)), terms(true));

			assertThat(second.hear(1, true, FOUND, NOON.plusSeconds(1)).state()).isEqualTo(second);
		}

	}

	@Nested
	class Dropping {

		@Test
		void forgets_what_was_found() {
			var dropped = asked().stop(NOON).state().drop(NOON).state();

			assertThat(stage(dropped, NOON)).isEqualTo(ProposalStage.NONE);
			assertThat(dropped.drop(NOON).state()).isEqualTo(dropped);
			assertRefused("proposal.none", () -> dropped.stop(NOON));
		}

		@Test
		void is_refused_while_it_is_searched_for() {
			assertRefused("proposal.under-way", () -> asked().drop(NOON));
		}

	}

}
