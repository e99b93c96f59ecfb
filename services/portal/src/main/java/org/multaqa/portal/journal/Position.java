package org.multaqa.portal.journal;

/**
 * How far a topic was read.
 *
 * @param applied records applied
 * @param end records there are
 */
public record Position(long applied, long end) {

	Position and(Position other) {
		return new Position(this.applied + other.applied, this.end + other.end);
	}

}
