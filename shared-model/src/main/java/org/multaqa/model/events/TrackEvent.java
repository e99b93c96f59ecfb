package org.multaqa.model.events;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;

import org.multaqa.model.EventType;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.TrackId;

/** What concerns the tracks of a programme: themes that run through its sessions. */
public sealed interface TrackEvent extends ProgrammeEvent {

	/**
	 * By which the eye finds the sessions of a track; its name always stands beside it. A
	 * page gives each a shade of its own, in light and dark.
	 */
	enum TrackColour {

		/** Blue-green. */
		TEAL,

		/** Dark red. */
		MAROON,

		/** Dark yellow. */
		OCHRE,

		/** Blue. */
		BLUE,

		/** Yellow-green. */
		OLIVE,

		/** Purple. */
		VIOLET;

		/**
		 * A colour for one more track.
		 * @param used those of the tracks that there are
		 * @return the first of those that the fewest have
		 */
		public static TrackColour after(Collection<TrackColour> used) {
			return Arrays.stream(values())
				.min(Comparator.comparingInt((colour) -> Collections.frequency(used, colour)))
				.orElseThrow();
		}

	}

	/**
	 * A track.
	 *
	 * @param names what it is called
	 */
	record Track(TrackId id, LocalizedText names, TrackColour colour) {

	}

	/** There is a track. */
	@EventType("org.multaqa.programme.track-added.v1")
	record TrackAdded(MeetingId meeting, Track track) implements TrackEvent {

	}

	/** A track is called otherwise now, or has another colour. */
	@EventType("org.multaqa.programme.track-revised.v1")
	record TrackRevised(MeetingId meeting, Track track) implements TrackEvent {

	}

	/** There is a track no more; no session is in it. */
	@EventType("org.multaqa.programme.track-removed.v1")
	record TrackRemoved(MeetingId meeting, TrackId track) implements TrackEvent {

	}

}
