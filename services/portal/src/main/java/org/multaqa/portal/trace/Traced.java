package org.multaqa.portal.trace;

import java.util.List;

import org.multaqa.model.MeetingId;

/**
 * The chain through one thing, in both directions, for programs.
 *
 * @param subject what is asked about; its {@code next} is empty
 * @param origins where it comes from: each link's {@code next} leads further back, up to
 * the sessions
 * @param outcomes what became of it: each link's {@code next} leads further on, down to
 * the milestones
 * @param more whether more became of it than these, on a next page, to which the header
 * {@code Link} leads
 */
public record Traced(MeetingId meeting, Link subject, List<Link> origins, List<Link> outcomes, boolean more) {

	public Traced {
		origins = List.copyOf(origins);
		outcomes = List.copyOf(outcomes);
	}

	static Traced of(Chain chain) {
		return new Traced(chain.meeting(), chain.subject(), chain.origins(), chain.outcomes().items(),
				chain.outcomes().next() != null);
	}

}
