package org.multaqa.sessions.programme.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;
import org.multaqa.model.events.ReleaseEvent.ReleasedPlace;
import org.multaqa.sessions.api.LanguageTag;
import org.multaqa.sessions.api.PresenceView;
import org.multaqa.sessions.api.ReleaseView;
import org.multaqa.sessions.api.ReleasedSession;
import org.multaqa.sessions.api.RoomView;
import org.multaqa.sessions.api.SessionRequest;
import org.multaqa.sessions.api.SessionView;
import org.multaqa.sessions.programme.application.ComparedRelease;
import org.multaqa.sessions.programme.domain.Excuse;
import org.multaqa.sessions.programme.domain.Presence;
import org.multaqa.sessions.programme.domain.Release;
import org.multaqa.sessions.programme.domain.Releases.Made;
import org.multaqa.sessions.programme.domain.Room;
import org.multaqa.sessions.programme.domain.Session;

/** What a programme is made of, as callers send and see it. */
final class SessionViews {

	private SessionViews() {
	}

	static SessionPlan plan(SessionId name, SessionRequest request) {
		return new SessionPlan(name, request.kind(), request.title(), request.summary(), once(request.people()),
				once(request.offices()), once(request.languages()).stream().map(LanguageTag::value).toList(),
				request.capacity(), once(request.buildsOn()), request.track(),
				once(request.interpretation()).stream().map(LanguageTag::value).toList());
	}

	static SessionView of(Session session) {
		@Nullable Placement placement = session.placement();
		@Nullable Excuse excuse = session.excuse();
		return of(session.plan(), (placement != null) ? new SessionView.Place(placement.room(), placement.starts(),
				placement.ends(), (excuse != null) ? excuse.words() : null) : null, session.cancelled());
	}

	static SessionView of(ReleasedSession session) {
		@Nullable ReleasedPlace place = session.place();
		return of(session.plan(),
				(place != null) ? new SessionView.Place(place.room(), place.starts(), place.ends(), null) : null,
				session.cancelled());
	}

	private static SessionView of(SessionPlan plan, SessionView.@Nullable Place place, boolean cancelled) {
		return new SessionView(plan.id(), plan.kind(), plan.title(), plan.summary(), plan.people(), plan.offices(),
				plan.languages(), plan.capacity(), plan.buildsOn(), plan.track(), plan.interpretation(), place,
				cancelled);
	}

	static RoomView of(Room room) {
		return new RoomView(room.id(), room.names(), room.capacity(), room.use(), room.retired());
	}

	static PresenceView of(Presence presence) {
		return new PresenceView(presence.person(), presence.times());
	}

	static ReleaseView of(ComparedRelease compared) {
		var release = compared.release();
		return new ReleaseView(release.number(), release.name(), release.at(), release.sessions(), compared.since(),
				compared.changes());
	}

	static ReleaseView.Line line(Made release) {
		return new ReleaseView.Line(release.number(), release.name(), release.at());
	}

	private static <T> List<T> once(@Nullable List<T> list) {
		return (list != null) ? list.stream().distinct().toList() : List.of();
	}

}
