package org.multaqa.model;

/**
 * What a clash with a {@link PlanningRule} stops in a meeting, the mildest first. A clash
 * that came from outside, because a room holds fewer now for instance, was not asked for
 * when the session was placed.
 */
public enum Severity {

	/** Nothing, and nobody is told of it. */
	IGNORE,

	/** Placing without a reason; no release. */
	WARN,

	/** Placing without a reason, and the next release until somebody gives one. */
	BLOCK_RELEASE,

	/**
	 * Placing, whatever the reason; and the next release where it came from outside.
	 */
	BLOCK

}
