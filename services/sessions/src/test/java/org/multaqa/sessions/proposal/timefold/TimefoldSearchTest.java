package org.multaqa.sessions.proposal.timefold;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.SessionId;
import org.multaqa.model.TrackId;
import org.multaqa.model.events.TrackEvent.Track;
import org.multaqa.model.events.TrackEvent.TrackColour;
import org.multaqa.sessions.api.FreeTime;
import org.multaqa.sessions.programme.domain.Programme;
import org.multaqa.sessions.programme.domain.Rearrangement;
import org.multaqa.sessions.proposal.domain.Arrangement;
import org.multaqa.sessions.proposal.domain.ProposalTerms;
import org.multaqa.sessions.proposal.domain.TimetableTask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.sessions.programme.domain.Doha.CHARTER;
import static org.multaqa.sessions.programme.domain.Doha.DAYS;
import static org.multaqa.sessions.programme.domain.Doha.HALL;
import static org.multaqa.sessions.programme.domain.Doha.MODELS;
import static org.multaqa.sessions.programme.domain.Doha.OMAR;
import static org.multaqa.sessions.programme.domain.Doha.VERA;
import static org.multaqa.sessions.programme.domain.Doha.at;
import static org.multaqa.sessions.programme.domain.Doha.plan;
import static org.multaqa.sessions.programme.domain.Doha.planFor;
import static org.multaqa.sessions.programme.domain.Doha.planWith;
import static org.multaqa.sessions.programme.domain.Doha.programme;
import static org.multaqa.sessions.programme.domain.Doha.text;

/** One day and a half of sessions in Doha, with lunch kept free. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TimefoldSearchTest {

	/** Far longer than any machine needs: a search here ends with what it looks for. */
	private static final Duration LIMIT = Duration.ofMinutes(2);

	private static ProposalTerms terms(boolean keepPlaced) {
		return new ProposalTerms(LocalTime.of(9, 0), LocalTime.of(17, 30),
				List.of(new FreeTime(LocalTime.of(12, 30), LocalTime.of(14, 0))), 15, keepPlaced, List.of(), Map.of(),
				5);
	}

	/** The first arrangement in which only these have no place and no rule is broken. */
	private static Arrangement best(Programme programme, boolean keepPlaced, SessionId... unplaced) {
		return bestWith((better) -> better.unplaced().equals(List.of(unplaced)), programme, keepPlaced);
	}

	/** The first arrangement that is as wanted and in which no rule is broken. */
	private static Arrangement bestWith(Predicate<Arrangement> wanted, Programme programme, boolean keepPlaced) {
		var found = new ArrayList<Arrangement>();
		var run = new TimefoldSearch().prepare(TimetableTask.of(programme, DAYS, terms(keepPlaced)), LIMIT);
		run.search((better) -> {
			found.add(better);
			if (better.score().broken() == 0 && wanted.test(better)) {
				run.stop();
			}
		});
		return found.getLast();
	}

	private static Programme taken(Programme programme, Arrangement arrangement) {
		return programme.placeAll(new Rearrangement(arrangement.placements(), arrangement.unplaced()), DAYS, null)
			.state();
	}

	/** Twenty sessions of an hour and a half, with two people who are in all of them. */
	private static Programme crowded() {
		var programme = programme(plan(MODELS), plan(CHARTER, MODELS));
		for (int number = 0; number < 10; number++) {
			programme = programme.plan(planWith(new SessionId("vera-" + number), VERA, OMAR)).state();
			programme = programme.plan(planFor(new SessionId("large-" + number), 100)).state();
		}
		return programme;
	}

	@Test
	void every_session_gets_a_place_that_the_programme_takes() {
		var programme = crowded();

		var best = best(programme, true);

		assertThat(best.unplaced()).isEmpty();
		assertThat(best.score().broken()).isZero();
		assertThat(taken(programme, best).clashes(DAYS)).isEmpty();
	}

	@Test
	void sessions_are_in_the_hours_and_never_in_what_is_kept_free() {
		assertThat(best(crowded(), true).placements()).allSatisfy((place) -> {
			var starts = place.starts().atZone(DAYS.zone()).toLocalTime();
			var ends = place.ends().atZone(DAYS.zone()).toLocalTime();
			assertThat(starts).isAfterOrEqualTo(LocalTime.of(9, 0));
			assertThat(ends).isBeforeOrEqualTo(LocalTime.of(17, 30));
			assertThat(ends.isAfter(LocalTime.of(12, 30)) && starts.isBefore(LocalTime.of(14, 0))).isFalse();
			assertThat(starts.getMinute() % 15).isZero();
		});
	}

	@Test
	void what_is_pinned_stays_and_the_others_give_way() {
		var programme = crowded().place(at(MODELS, HALL, "06:00", "09:30"), DAYS).state();

		var best = best(programme, true);

		assertThat(best.placements()).noneMatch((place) -> place.session().equals(MODELS));
		assertThat(taken(programme, best).clashes(DAYS)).isEmpty();
	}

	@Test
	void what_may_move_keeps_its_length() {
		var programme = programme(plan(MODELS)).place(at(MODELS, HALL, "06:00", "06:50"), DAYS).state();

		assertThat(best(programme, false).placements()).singleElement()
			.satisfies((place) -> assertThat(Duration.between(place.starts(), place.ends()))
				.isEqualTo(Duration.ofMinutes(50)));
	}

	@Test
	void a_session_for_which_there_is_no_room_large_enough_has_no_place_and_the_others_have() {
		var best = best(programme(planFor(MODELS, 5_000), plan(CHARTER)), true, MODELS);

		assertThat(best.unplaced()).containsExactly(MODELS);
		assertThat(best.placements()).extracting((place) -> place.session()).containsExactly(CHARTER);
		assertThat(best.score().broken()).isZero();
	}

	@Test
	void sessions_of_one_track_are_not_at_the_same_time() {
		var heritage = new Track(new TrackId("heritage"), text("Heritage"), TrackColour.TEAL);
		var programme = programme().addTrack(heritage).state();
		for (int number = 0; number < 4; number++) {
			programme = programme.plan(plan(new SessionId("heritage-" + number)).inTrack(heritage.id())).state();
		}

		var places = bestWith((found) -> found.unplaced().isEmpty() && found.score().points() < 50, programme, true)
			.placements();

		assertThat(places).hasSize(4)
			.allSatisfy((one) -> assertThat(places).noneMatch((other) -> !one.equals(other)
					&& one.starts().isBefore(other.ends()) && other.starts().isBefore(one.ends())));
	}

	@Test
	void a_search_that_was_stopped_before_it_began_finds_nothing() {
		var found = new ArrayList<Arrangement>();
		var run = new TimefoldSearch().prepare(TimetableTask.of(crowded(), DAYS, terms(true)), LIMIT);
		run.stop();
		run.search(found::add);

		assertThat(found).isEmpty();
	}

}
