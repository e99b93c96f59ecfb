package org.multaqa.kit.store;

import java.util.Map;

/**
 * A part of an aggregate that is split, see {@link Split}.
 *
 * @param row in which row of parts it stands
 * @param place where in the row, from 0; it never changes
 * @param version of the aggregate with which it became what it is
 * @param state what it is, as a document
 */
public record Part(String row, int place, long version, Map<String, Object> state) {

	/** Names it among the parts of its aggregate. */
	String name() {
		return this.row + "/" + this.place;
	}

}
