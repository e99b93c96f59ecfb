package org.multaqa.portal.journal;

/**
 * How far a topic was read.
 *
 * @param applied records applied
 * @param end records there are
 */
public record TopicProgress(long applied, long end) {

	TopicProgress and(TopicProgress other) {
		return new TopicProgress(this.applied + other.applied, this.end + other.end);
	}

}
