package org.multaqa.sessions.programme.application;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.application.ConcurrencyConflict;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.model.TrackId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.events.TrackEvent.Track;
import org.multaqa.model.events.TrackEvent.TrackColour;
import org.multaqa.sessions.programme.domain.Programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.multaqa.sessions.Refusals.assertNotAllowed;
import static org.multaqa.sessions.programme.application.SamisMeeting.sami;
import static org.multaqa.sessions.programme.application.SamisMeeting.samiWhoSaw;
import static org.multaqa.sessions.programme.domain.Doha.MEETING;
import static org.multaqa.sessions.programme.domain.Doha.MODELS;
import static org.multaqa.sessions.programme.domain.Doha.plan;
import static org.multaqa.sessions.programme.domain.Doha.text;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TrackServiceTest {

	private static final RequestContext HIND = RequestContext.by(Actor.of("hind", "doha-2025:delegate:mena"));

	private static final TrackId HERITAGE = new TrackId("heritage");

	private final SamisMeeting meeting = new SamisMeeting();

	private final TrackService tracks = this.meeting.tracks();

	private Programme programme() {
		return this.meeting.programmes().of(MEETING).state();
	}

	private long version() {
		return programme().get(HERITAGE).version();
	}

	@Test
	void only_organisers_keep_tracks() {
		assertNotAllowed("actor.needs-role", () -> this.tracks.add(HIND, MEETING, HERITAGE, text("Heritage"), null));
		this.tracks.add(sami(), MEETING, HERITAGE, text("Heritage"), null);

		assertNotAllowed("actor.needs-role", () -> this.tracks.revise(HIND, MEETING, HERITAGE, text("Legacy"), null));
		assertNotAllowed("actor.needs-role", () -> this.tracks.remove(HIND, MEETING, HERITAGE));
	}

	@Test
	void a_track_keeps_its_colour_where_none_is_said() {
		this.tracks.add(sami(), MEETING, HERITAGE, text("Heritage"), TrackColour.BLUE);
		this.tracks.revise(samiWhoSaw(version()), MEETING, HERITAGE, text("Legacy"), null);

		assertThat(programme().get(HERITAGE).track()).isEqualTo(new Track(HERITAGE, text("Legacy"), TrackColour.BLUE));
	}

	@Test
	void the_later_of_two_who_change_one_track_is_refused_whatever_else_changed_before() {
		this.tracks.add(sami(), MEETING, HERITAGE, text("Heritage"), null);
		long seen = version();
		this.meeting.programmes().plan(sami(), MEETING, plan(MODELS));
		this.tracks.revise(samiWhoSaw(seen), MEETING, HERITAGE, text("Legacy"), null);

		assertThatThrownBy(() -> this.tracks.revise(samiWhoSaw(seen), MEETING, HERITAGE, text("Memory"), null))
			.isInstanceOf(ConcurrencyConflict.class);
	}

	@Test
	void a_track_without_sessions_is_taken_away() {
		this.tracks.add(sami(), MEETING, HERITAGE, text("Heritage"), null);

		assertThat(this.tracks.remove(sami(), MEETING, HERITAGE).state().tracks()).isEmpty();
	}

}
