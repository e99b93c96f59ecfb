package org.multaqa.sessions.programme.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.MeetingId;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.ReleaseEvent.OfPublication;
import org.multaqa.model.events.ReleaseEvent.ReleasedPlace;
import org.multaqa.model.events.ReleaseEvent.SessionLeftOut;
import org.multaqa.model.events.ReleaseEvent.SessionReleased;
import org.multaqa.model.events.TrackEvent.Track;

/**
 * What a release of the working draft would show otherwise than the latest release.
 *
 * @param latest what was released so far
 */
record Differences(MeetingId meeting, Releases latest, DraftSessions draft, Rooms rooms, Tracks tracks) {

	/** In the order of the draft's placements, what is gone last. */
	List<OfPublication> all() {
		int number = this.latest.all().size() + 1;
		var found = new ArrayList<OfPublication>();
		Map<SessionId, Publication> shown = new LinkedHashMap<>();
		this.latest.publications().forEach((each) -> shown.put(each.session(), each));
		for (Session session : this.draft.placed()) {
			var before = Optional.ofNullable(shown.remove(session.id()));
			var place = place(session);
			@Nullable Track track = this.tracks.of(session);
			if (place != null && before.filter((it) -> it.shows(session.plan(), place, track)).isEmpty()) {
				found.add(new SessionReleased(this.meeting, number, before.map(Publication::revision).orElse(0) + 1,
						session.plan(), place, track));
			}
		}
		var cancelled = this.draft.all()
			.stream()
			.filter(Session::cancelled)
			.map(Session::id)
			.collect(Collectors.toSet());
		for (Publication before : shown.values()) {
			boolean isCancelled = cancelled.contains(before.session());
			if (before.placement() != null || before.cancelled() != isCancelled) {
				found.add(
						new SessionLeftOut(this.meeting, number, before.revision() + 1, before.session(), isCancelled));
			}
		}
		return found;
	}

	/**
	 * Of how many sessions there is something to say that changed: another colour of a
	 * track is shown, and is no change of its sessions.
	 * @param found all differences
	 */
	int changes(List<OfPublication> found) {
		var shown = this.latest.publications()
			.stream()
			.collect(Collectors.toMap(Publication::session, Function.identity()));
		return (int) found.stream().filter((each) -> !isColourOnly(each, shown.get(each.about()))).count();
	}

	private static boolean isColourOnly(OfPublication told, @Nullable Publication before) {
		return told instanceof SessionReleased released && before != null && before.differsByColourFrom(released);
	}

	private @Nullable ReleasedPlace place(Session session) {
		var placement = session.placement();
		if (placement == null) {
			return null;
		}
		var room = this.rooms.get(placement.room());
		return new ReleasedPlace(room.id(), room.names(), room.capacity(), placement.starts(), placement.ends());
	}

}
