package org.multaqa.launcher.seeds;

import java.time.Instant;

/** The platform's domain clock, which is told at what moment of the meeting we are. */
@FunctionalInterface
public interface MeetingClock {

	/**
	 * It is this moment now.
	 * @param moment a moment of the meeting
	 */
	void set(Instant moment);

}
