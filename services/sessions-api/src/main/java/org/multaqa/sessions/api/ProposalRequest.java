package org.multaqa.sessions.api;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.ProgrammeEvent.SessionKind;

/**
 * For what a timetable is to be proposed. All times of day are in the time zone of the
 * meeting.
 *
 * @param from from when sessions may be, on each day
 * @param until until when they may be
 * @param free what is kept free between, a lunch for instance; absent for nothing
 * @param step minutes from one moment at which sessions may begin to the next, 5 or 15;
 * absent for 15
 * @param keepPlaced whether what has a place keeps it; absent for yes
 * @param pinned sessions that keep their place where others may move; absent for none
 * @param minutes how long sessions of a kind last that have no place yet; absent, or
 * without a kind, for the usual length of the kind
 * @param seconds how long to search at most, 5 to 300; absent for 30
 */
public record ProposalRequest(LocalTime from, LocalTime until, @Nullable List<FreeTime> free, @Nullable Integer step,
		@Nullable Boolean keepPlaced, @Nullable List<SessionId> pinned, @Nullable Map<SessionKind, Integer> minutes,
		@Nullable Integer seconds) {

	/** How long sessions of a kind last where nothing is said, in minutes. */
	public static int usualMinutes(SessionKind kind) {
		return switch (kind) {
			case PLENARY, SEMINAR -> 60;
			case WORKSHOP -> 90;
			case BREAK -> 30;
			case SOCIAL -> 120;
		};
	}

}
