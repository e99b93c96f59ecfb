package org.multaqa.kit.store;

import java.util.List;

/**
 * Parts of aggregates, a document each. They follow the head of their aggregate: what is
 * written here was committed there.
 */
public interface PartDocuments {

	/**
	 * Writes parts, each unless a later version of it is there already; so it may be done
	 * again, and by several at once.
	 * @param aggregate of which they are parts
	 */
	void write(String aggregate, List<Part> parts);

	/**
	 * The parts of an aggregate that changed after a version of it, in no order. Those
	 * that are written meanwhile may be among them.
	 * @param version 0 for all parts
	 */
	List<Part> changedAfter(String aggregate, long version);

}
