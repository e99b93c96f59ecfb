package org.multaqa.sessions.programme.domain;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.SessionId;
import org.multaqa.model.TrackId;
import org.multaqa.model.events.PlanningEvent.SessionRevised;
import org.multaqa.model.events.ReleaseEvent.ProgrammeReleased;
import org.multaqa.model.events.ReleaseEvent.SessionReleased;
import org.multaqa.model.events.TrackEvent.Track;
import org.multaqa.model.events.TrackEvent.TrackAdded;
import org.multaqa.model.events.TrackEvent.TrackColour;
import org.multaqa.model.events.TrackEvent.TrackRemoved;
import org.multaqa.model.events.TrackEvent.TrackRevised;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.sessions.Refusals.assertRefused;
import static org.multaqa.sessions.programme.domain.Doha.DAYS;
import static org.multaqa.sessions.programme.domain.Doha.HALL;
import static org.multaqa.sessions.programme.domain.Doha.MEETING;
import static org.multaqa.sessions.programme.domain.Doha.MODELS;
import static org.multaqa.sessions.programme.domain.Doha.NOW;
import static org.multaqa.sessions.programme.domain.Doha.VERA;
import static org.multaqa.sessions.programme.domain.Doha.at;
import static org.multaqa.sessions.programme.domain.Doha.plan;
import static org.multaqa.sessions.programme.domain.Doha.planWith;
import static org.multaqa.sessions.programme.domain.Doha.programme;
import static org.multaqa.sessions.programme.domain.Doha.text;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TracksTest {

	private static final Track HERITAGE = new Track(new TrackId("heritage"), text("Heritage"), TrackColour.TEAL);

	private static final Track RENAMED = new Track(HERITAGE.id(), text("Legacy"), TrackColour.TEAL);

	private static final Programme WITH_TRACK = programme().addTrack(HERITAGE).state();

	/** A session of the track, in the hall. */
	private static final Programme USED = WITH_TRACK.plan(plan(MODELS).inTrack(HERITAGE.id()))
		.state()
		.place(at(MODELS, HALL, "06:00", "07:00"), DAYS)
		.state();

	private static List<Track> tracks(Programme programme) {
		return programme.tracks().stream().map(PlannedTrack::track).toList();
	}

	@Nested
	class Adding {

		@Test
		void is_told() {
			var decision = programme().addTrack(HERITAGE);

			assertThat(tracks(decision.state())).containsExactly(HERITAGE);
			assertThat(decision.events()).containsExactly(new TrackAdded(MEETING, HERITAGE));
		}

		@Test
		void is_refused_where_the_id_names_another() {
			assertRefused("programme.track-exists", () -> WITH_TRACK.addTrack(RENAMED));
			assertRefused("text.too-long",
					() -> programme().addTrack(new Track(HERITAGE.id(), text("t".repeat(201)), TrackColour.TEAL)));
		}

		@Test
		void again_changes_nothing() {
			assertThat(WITH_TRACK.addTrack(HERITAGE).isUnchanged()).isTrue();
		}

		@Test
		void gives_the_colour_that_the_fewest_have() {
			assertThat(WITH_TRACK.colourOf(new TrackId("learning"))).isEqualTo(TrackColour.MAROON);
			assertThat(WITH_TRACK.colourOf(HERITAGE.id())).isEqualTo(TrackColour.TEAL);
		}

	}

	@Nested
	class Revising {

		@Test
		void is_told_and_the_sessions_stay_in_it() {
			var decision = USED.reviseTrack(RENAMED);

			assertThat(tracks(decision.state())).containsExactly(RENAMED);
			assertThat(decision.state().get(MODELS)).isEqualTo(USED.get(MODELS));
			assertThat(decision.events()).containsExactly(new TrackRevised(MEETING, RENAMED));
		}

		@Test
		void is_refused_of_what_there_is_not() {
			assertRefused("programme.unknown-track", () -> programme().reviseTrack(HERITAGE));
		}

		@Test
		void again_changes_nothing() {
			assertThat(WITH_TRACK.reviseTrack(HERITAGE).isUnchanged()).isTrue();
		}

	}

	@Nested
	class Removing {

		@Test
		void is_told() {
			var decision = WITH_TRACK.removeTrack(HERITAGE.id());

			assertThat(decision.state()).isEqualTo(programme());
			assertThat(decision.events()).containsExactly(new TrackRemoved(MEETING, HERITAGE.id()));
		}

		@Test
		void is_refused_while_a_session_in_it_is_to_take_place() {
			assertRefused("programme.track-used", () -> USED.removeTrack(HERITAGE.id()));
		}

		@Test
		void takes_cancelled_sessions_out_of_it() {
			var decision = USED.cancel(MODELS).state().removeTrack(HERITAGE.id());

			assertThat(decision.state().get(MODELS).plan()).isEqualTo(plan(MODELS));
			assertThat(decision.events()).containsExactly(new SessionRevised(MEETING, plan(MODELS)),
					new TrackRemoved(MEETING, HERITAGE.id()));
		}

		@Test
		void again_is_refused() {
			assertRefused("programme.unknown-track",
					() -> WITH_TRACK.removeTrack(HERITAGE.id()).state().removeTrack(HERITAGE.id()));
		}

	}

	@Nested
	class Planning {

		@Test
		void a_session_goes_into_a_track_and_out_of_it() {
			var without = USED.revise(plan(MODELS), DAYS);

			assertThat(without.events()).containsExactly(new SessionRevised(MEETING, plan(MODELS)));
			assertThat(without.state().removeTrack(HERITAGE.id()).isUnchanged()).isFalse();
		}

		@Test
		void is_refused_in_a_track_that_there_is_not() {
			var lost = plan(MODELS).inTrack(new TrackId("lost"));

			assertRefused("programme.unknown-track", () -> WITH_TRACK.plan(lost));
			assertRefused("programme.unknown-track", () -> USED.revise(lost, DAYS));
		}

		@Test
		void a_session_stays_in_its_track_whoever_stands_for_a_guest_in_it() {
			var guest = new PersonId("g-vera");
			var before = WITH_TRACK.plan(planWith(MODELS, guest).inTrack(HERITAGE.id())).state();

			assertThat(new Merge(guest, VERA).in(before, DAYS).decision().state().get(MODELS).plan())
				.isEqualTo(planWith(MODELS, VERA).inTrack(HERITAGE.id()));
		}

		@Test
		void an_earlier_programme_comes_with_its_tracks() {
			var later = new MeetingDays(LocalDate.parse("2026-06-07"), LocalDate.parse("2026-06-08"),
					ZoneId.of("Asia/Beirut"));

			var taken = new EarlierProgramme(USED, DAYS, later)
				.takenOver(Programme.empty(new MeetingId("beirut-2026")), "s-new")
				.state();

			assertThat(tracks(taken)).containsExactly(HERITAGE);
			assertThat(taken.get(new SessionId("s-new-1")).plan().track()).isEqualTo(HERITAGE.id());
		}

	}

	@Nested
	class Releasing {

		@Test
		void tells_of_the_track_as_it_is_then() {
			assertThat(released(USED)).extracting(SessionReleased::track).containsExactly(HERITAGE);
		}

		@Test
		void tells_of_its_sessions_again_when_it_is_called_otherwise() {
			var renamed = USED.release(text("First"), DAYS, NOW).state().reviseTrack(RENAMED).state();

			assertThat(renamed.facts().isChanged()).isTrue();
			assertThat(released(renamed)).extracting(SessionReleased::track).containsExactly(RENAMED);
		}

		@Test
		void shows_another_colour_and_counts_none_of_its_sessions_as_changed() {
			var blue = new Track(HERITAGE.id(), HERITAGE.names(), TrackColour.BLUE);
			var recoloured = USED.release(text("First"), DAYS, NOW).state().reviseTrack(blue).state();

			assertThat(released(recoloured)).extracting(SessionReleased::track).containsExactly(blue);
			assertThat(changed(recoloured)).isZero();
			assertThat(
					changed(recoloured.reviseTrack(new Track(HERITAGE.id(), text("Legacy"), TrackColour.BLUE)).state()))
				.isOne();
			assertThat(changed(recoloured.place(at(MODELS, HALL, "07:00", "08:00"), DAYS).state())).isOne();
			assertRefused("programme.nothing-changed",
					() -> recoloured.release(text("Second"), DAYS, NOW).state().release(text("Third"), DAYS, NOW));
		}

		private int changed(Programme programme) {
			return programme.release(text("Next"), DAYS, NOW)
				.events()
				.stream()
				.flatMap((event) -> (event instanceof ProgrammeReleased released) ? Stream.of(released.changed())
						: Stream.empty())
				.findFirst()
				.orElseThrow();
		}

		@Test
		void tells_nothing_of_a_track_in_which_there_is_nothing() {
			var added = USED.release(text("First"), DAYS, NOW)
				.state()
				.addTrack(new Track(new TrackId("learning"), text("Learning"), TrackColour.BLUE))
				.state();

			assertRefused("programme.nothing-changed", () -> added.release(text("Second"), DAYS, NOW));
		}

		private List<SessionReleased> released(Programme programme) {
			return programme.release(text("Next"), DAYS, NOW)
				.events()
				.stream()
				.filter(SessionReleased.class::isInstance)
				.map(SessionReleased.class::cast)
				.toList();
		}

	}

}
