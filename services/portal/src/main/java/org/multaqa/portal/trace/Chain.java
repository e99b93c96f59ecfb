package org.multaqa.portal.trace;

import java.util.List;

import org.multaqa.kit.store.Slice;
import org.multaqa.model.MeetingId;

/**
 * The chain through one thing, in both directions.
 *
 * @param subject what is asked about; its {@code next} is empty
 * @param origins where it comes from: each link's {@code next} leads further back, up to
 * the sessions
 * @param outcomes what became of it, one page: each link's {@code next} leads further on,
 * down to the milestones
 * @param inside whether others on this page of what became of it are for those who take
 * part in the meeting
 */
public record Chain(MeetingId meeting, Link subject, List<Link> origins, Slice<Link> outcomes, boolean inside) {

	public Chain {
		origins = List.copyOf(origins);
	}

	Chain(MeetingId meeting, Link subject, List<Link> origins, List<Link> outcomes) {
		this(meeting, subject, origins, new Slice<>(outcomes, null, null), false);
	}

}
