package org.multaqa.sessions.proposal.timefold;

import java.util.List;

import org.multaqa.model.events.ProgrammeEvent.Interval;

/**
 * When a room or a person is available, in milliseconds of the epoch; no times at all
 * mean always.
 */
final class Hours {

	private final long[] from;

	private final long[] until;

	Hours(List<Interval> times) {
		this.from = times.stream().mapToLong((time) -> time.from().toEpochMilli()).toArray();
		this.until = times.stream().mapToLong((time) -> time.until().toEpochMilli()).toArray();
	}

	/** Whether the whole of a session lies in one of them. */
	boolean hold(long starts, long ends) {
		for (int at = 0; at < this.from.length; at++) {
			if (starts >= this.from[at] && ends <= this.until[at]) {
				return true;
			}
		}
		return this.from.length == 0;
	}

}
