package org.multaqa.roadmap.domain;

import java.time.Instant;
import java.util.List;

import org.multaqa.model.Initiative;
import org.multaqa.model.PersonId;

/**
 * A published content; it never changes.
 *
 * @param number {@code 1.0}, then {@code 1.1} and so on
 * @param contentHash what was approved
 * @param initiatives its lines, in the order of their ids
 * @param approvals who passed which gate, in order
 * @param by who published it
 * @param at when
 */
public record Edition(String number, String contentHash, List<Initiative> initiatives, List<Approval> approvals,
		PersonId by, Instant at) {

	public Edition {
		initiatives = List.copyOf(initiatives);
		approvals = List.copyOf(approvals);
	}

	/**
	 * The number of the next edition.
	 * @param editions how many there are
	 * @return one step on
	 */
	static String number(int editions) {
		return "1." + editions;
	}

}
