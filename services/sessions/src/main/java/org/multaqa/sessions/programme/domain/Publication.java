package org.multaqa.sessions.programme.domain;

import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.domain.Hashes;
import org.multaqa.model.ModelJson;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;
import org.multaqa.model.events.ReleaseEvent.OfPublication;
import org.multaqa.model.events.ReleaseEvent.ReleasedPlace;
import org.multaqa.model.events.ReleaseEvent.SessionLeftOut;
import org.multaqa.model.events.ReleaseEvent.SessionReleased;
import org.multaqa.model.events.TrackEvent.Track;
import org.multaqa.model.events.TrackEvent.TrackColour;

/**
 * How the latest release shows a session, in a form that is cheap to keep and to compare.
 *
 * @param revision how many releases have shown something new of it
 * @param fingerprint SHA-256 of what it is, where and when, as last shown with a place
 * @param placement where and when, or absent where the latest release does not show it
 * @param cancelled whether the latest release says that it will not take place
 */
public record Publication(SessionId session, int revision, String fingerprint, @Nullable Placement placement,
		boolean cancelled) {

	/** How a release shows it that tells this of it. */
	Publication next(OfPublication told) {
		return switch (told) {
			case SessionReleased released -> of(released);
			case SessionLeftOut left ->
				new Publication(this.session, left.revision(), this.fingerprint, null, left.cancelled());
		};
	}

	static Publication of(SessionReleased told) {
		var place = told.place();
		return new Publication(told.about(), told.revision(), fingerprint(told.session(), place, told.track()),
				new Placement(told.about(), place.room(), place.starts(), place.ends()), false);
	}

	boolean shows(SessionPlan plan, ReleasedPlace place, @Nullable Track track) {
		return this.placement != null && this.fingerprint.equals(fingerprint(plan, place, track));
	}

	/**
	 * Whether it shows all that is told, but with another colour of the track. Of that
	 * nobody speaks as a change of the session.
	 */
	boolean differsByColourFrom(SessionReleased told) {
		@Nullable Track track = told.track();
		return track != null && Stream.of(TrackColour.values())
			.map((colour) -> new Track(track.id(), track.names(), colour))
			.anyMatch((other) -> shows(told.session(), told.place(), other));
	}

	private static String fingerprint(SessionPlan plan, ReleasedPlace place, @Nullable Track track) {
		return Hashes
			.sha256(ModelJson.write(plan) + ModelJson.write(place) + ((track != null) ? ModelJson.write(track) : ""));
	}

}
