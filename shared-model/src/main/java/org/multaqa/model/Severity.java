package org.multaqa.model;

/** What a clash with a {@link PlanningRule} stops in a meeting, the mildest first. */
public enum Severity {

	/** Nothing, and nobody is told of it. */
	IGNORE,

	/** Nothing; it stands in the list of clashes. */
	WARN,

	/** The next release, unless an organiser has given a reason why it may be so. */
	BLOCK_RELEASE,

	/** The place itself, and the next release where it came from outside. */
	BLOCK

}
