package org.multaqa.sessions.programme.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.ProgrammeEvent.Interval;
import org.multaqa.model.events.ProgrammeEvent.Placement;

/** When a room or a person is available; no times at all mean always. */
final class Times {

	/** Most times of one room or person. */
	private static final int MOST = 200;

	private Times() {
	}

	/**
	 * What an organiser has entered, in its order, times that touch as one.
	 * @throws RuleViolation {@code programme.ends-before-it-starts},
	 * {@code programme.list-too-long}
	 */
	static List<Interval> tidy(List<Interval> entered) {
		if (entered.size() > MOST) {
			throw RuleViolation.badInput("programme.list-too-long", "times", MOST);
		}
		var tidy = new ArrayList<Interval>();
		for (Interval next : entered.stream().sorted(Comparator.comparing(Interval::from)).toList()) {
			if (!next.from().isBefore(next.until())) {
				throw RuleViolation.badInput("programme.ends-before-it-starts");
			}
			if (!tidy.isEmpty() && !next.from().isAfter(tidy.getLast().until())) {
				var last = tidy.removeLast();
				tidy.add(new Interval(last.from(), last.until().isAfter(next.until()) ? last.until() : next.until()));
			}
			else {
				tidy.add(next);
			}
		}
		return tidy;
	}

	/** Whether the whole of a session lies in one of them. */
	static boolean hold(List<Interval> times, Placement place) {
		return times.isEmpty() || times.stream()
			.anyMatch((time) -> !place.starts().isBefore(time.from()) && !place.ends().isAfter(time.until()));
	}

}
