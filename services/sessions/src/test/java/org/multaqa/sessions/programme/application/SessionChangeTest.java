package org.multaqa.sessions.programme.application;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.OfficeId;
import org.multaqa.model.RoomId;
import org.multaqa.model.TrackId;
import org.multaqa.model.events.ProgrammeEvent.Contributor;
import org.multaqa.model.events.ProgrammeEvent.Part;
import org.multaqa.model.events.ProgrammeEvent.SessionKind;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;
import org.multaqa.model.events.ReleaseEvent.ReleasedPlace;
import org.multaqa.model.events.TrackEvent.Track;
import org.multaqa.model.events.TrackEvent.TrackColour;
import org.multaqa.sessions.api.ReleasedSession;
import org.multaqa.sessions.api.SessionChange;
import org.multaqa.sessions.api.SessionChange.Aspect;
import org.multaqa.sessions.api.SessionChange.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.sessions.programme.domain.Doha.CHARTER;
import static org.multaqa.sessions.programme.domain.Doha.MODELS;
import static org.multaqa.sessions.programme.domain.Doha.VERA;
import static org.multaqa.sessions.programme.domain.Doha.text;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SessionChangeTest {

	private static final Instant SIX = Instant.parse("2025-12-07T06:00:00Z");

	private static final ReleasedPlace HALL = new ReleasedPlace(new RoomId("hall"), text("Hall"), 120, SIX,
			SIX.plusSeconds(3600));

	private static final SessionPlan PLAN = new SessionPlan(MODELS, SessionKind.WORKSHOP, text("Models"),
			text("About models"), List.of(), List.of(), List.of("ar"), 20, List.of());

	private static final ReleasedSession SHOWN = new ReleasedSession(PLAN, HALL, false);

	static Stream<Arguments> differences() {
		return Stream.of(at(Aspect.TIME, new ReleasedPlace(HALL.room(), HALL.names(), 120, SIX, SIX.plusSeconds(1800))),
				at(Aspect.ROOM, new ReleasedPlace(new RoomId("majlis"), HALL.names(), 120, SIX, HALL.ends())),
				at(Aspect.ROOM, new ReleasedPlace(HALL.room(), text("Great hall"), 120, SIX, HALL.ends())),
				at(Aspect.ROOM, new ReleasedPlace(HALL.room(), HALL.names(), 40, SIX, HALL.ends())),
				as(Aspect.TITLE, plan(SessionKind.WORKSHOP, text("Others"), text("About models"), 20)),
				as(Aspect.SUMMARY, plan(SessionKind.WORKSHOP, text("Models"), text("About others"), 20)),
				as(Aspect.KIND, plan(SessionKind.SEMINAR, text("Models"), text("About models"), 20)),
				as(Aspect.CAPACITY, plan(SessionKind.WORKSHOP, text("Models"), text("About models"), 21)),
				as(Aspect.PEOPLE,
						new SessionPlan(MODELS, PLAN.kind(), PLAN.title(), PLAN.summary(),
								List.of(new Contributor(VERA, Part.CHAIR)), List.of(), List.of("ar"), 20, List.of())),
				Arguments.of(Aspect.TRACK, new ReleasedSession(PLAN, HALL, false, track("Heritage"))),
				as(Aspect.OFFICES,
						new SessionPlan(MODELS, PLAN.kind(), PLAN.title(), PLAN.summary(), List.of(),
								List.of(new OfficeId("mena")), List.of("ar"), 20, List.of())),
				as(Aspect.LANGUAGES,
						new SessionPlan(MODELS, PLAN.kind(), PLAN.title(), PLAN.summary(), List.of(), List.of(),
								List.of("ar", "en"), 20, List.of())),
				as(Aspect.BUILDS_ON, new SessionPlan(MODELS, PLAN.kind(), PLAN.title(), PLAN.summary(), List.of(),
						List.of(), List.of("ar"), 20, List.of(CHARTER))));
	}

	private static Track track(String name) {
		return new Track(new TrackId("heritage"), text(name), TrackColour.TEAL);
	}

	@Test
	void the_new_name_of_a_track_is_different_and_its_new_colour_is_not() {
		var before = new ReleasedSession(PLAN, HALL, false, track("Heritage"));
		var recoloured = new Track(new TrackId("heritage"), text("Heritage"), TrackColour.BLUE);

		assertThat(between(before, new ReleasedSession(PLAN, HALL, false, track("Legacy"))))
			.flatExtracting(SessionChange::aspects)
			.containsExactly(Aspect.TRACK);
		assertThat(between(before, new ReleasedSession(PLAN, HALL, false, recoloured))).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("differences")
	void says_what_is_different_and_nothing_else(Aspect aspect, ReleasedSession other) {
		assertThat(between(SHOWN, other))
			.containsExactly(new SessionChange(MODELS, Kind.CHANGED, List.of(aspect), SHOWN, other));
	}

	@Test
	void is_nothing_where_nothing_is_different() {
		assertThat(between(SHOWN, SHOWN)).isEmpty();
		assertThat(between(leftOut(false), leftOut(false))).isEmpty();
		assertThat(between(leftOut(true), leftOut(true))).isEmpty();
	}

	@Test
	void says_what_became_of_a_session() {
		assertThat(between(SHOWN, leftOut(false))).extracting(SessionChange::kind).containsExactly(Kind.REMOVED);
		assertThat(between(SHOWN, leftOut(true))).extracting(SessionChange::kind).containsExactly(Kind.CANCELLED);
		assertThat(between(leftOut(false), leftOut(true))).extracting(SessionChange::kind)
			.containsExactly(Kind.CANCELLED);
		assertThat(between(leftOut(false), SHOWN)).extracting(SessionChange::kind).containsExactly(Kind.ADDED);
		assertThat(SessionChange.between(List.of(), List.of(SHOWN))).extracting(SessionChange::kind)
			.containsExactly(Kind.ADDED);
		assertThat(SessionChange.between(List.of(SHOWN), List.of())).extracting(SessionChange::kind)
			.containsExactly(Kind.REMOVED);
	}

	private static List<SessionChange> between(ReleasedSession before, ReleasedSession after) {
		return SessionChange.between(List.of(before), List.of(after));
	}

	private static ReleasedSession leftOut(boolean cancelled) {
		return new ReleasedSession(PLAN, null, cancelled);
	}

	private static SessionPlan plan(SessionKind kind, LocalizedText title, LocalizedText summary, int capacity) {
		return new SessionPlan(MODELS, kind, title, summary, List.of(), List.of(), List.of("ar"), capacity, List.of());
	}

	private static Arguments as(Aspect aspect, SessionPlan plan) {
		return Arguments.of(aspect, new ReleasedSession(plan, HALL, false));
	}

	private static Arguments at(Aspect aspect, ReleasedPlace place) {
		return Arguments.of(aspect, new ReleasedSession(PLAN, place, false));
	}

}
