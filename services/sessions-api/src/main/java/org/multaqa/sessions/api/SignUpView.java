package org.multaqa.sessions.api;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.SessionId;

/**
 * The places of a session, as one reader sees them.
 *
 * @param open whether people may sign up now
 * @param places how many there are
 * @param taken how many are taken
 * @param waiting how many people wait for one
 * @param mine how the reader stands
 * @param turn where the reader stands in the waiting line, 1 for the first; absent for
 * somebody who does not wait
 * @param seated who has a place, in the order in which they got it; absent for those who
 * may not read it
 * @param line who waits, the first one first; absent as before
 */
public record SignUpView(SessionId session, MeetingId meeting, boolean open, int places, int taken, int waiting,
		Standing mine, @Nullable Integer turn, @Nullable List<PersonId> seated, @Nullable List<PersonId> line) {

	public SignUpView {
		seated = (seated != null) ? List.copyOf(seated) : null;
		line = (line != null) ? List.copyOf(line) : null;
	}

	/** How somebody stands. */
	public enum Standing {

		/** Has not signed up. */
		NONE,

		/** Has a place. */
		SEATED,

		/** Waits for one. */
		WAITING

	}

}
