package org.multaqa.sessions.programme.domain;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.TrackId;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.TrackEvent.Track;

/**
 * The tracks of a programme.
 *
 * @param all in the order in which they were added
 */
record Tracks(List<PlannedTrack> all) {

	Optional<PlannedTrack> find(TrackId id) {
		return this.all.stream().filter((track) -> track.id().equals(id)).findFirst();
	}

	/**
	 * A track that there is.
	 * @throws RuleViolation {@code programme.unknown-track}
	 */
	PlannedTrack get(TrackId id) {
		return find(id).orElseThrow(() -> RuleViolation.unknown("programme.unknown-track", id));
	}

	/** What a session is in, as it is now; absent where it is in none. */
	@Nullable Track of(Session session) {
		@Nullable TrackId id = session.plan().track();
		return (id != null) ? find(id).map(PlannedTrack::track).orElse(null) : null;
	}

	/** Those that differ from before say with which version they did. */
	Tracks changedWith(long version, Tracks before) {
		return new Tracks(this.all.stream()
			.map((track) -> before.find(track.id()).filter(track::equals).orElseGet(() -> track.changedWith(version)))
			.toList());
	}

	Tracks plus(Track added) {
		return new Tracks(Programme.plus(this.all, new PlannedTrack(added, 0)));
	}

	Tracks with(Track changed) {
		return new Tracks(this.all.stream()
			.map((track) -> track.id().equals(changed.id()) ? new PlannedTrack(changed, track.version()) : track)
			.toList());
	}

	Tracks without(TrackId id) {
		return new Tracks(this.all.stream().filter((track) -> !track.id().equals(id)).toList());
	}

}
