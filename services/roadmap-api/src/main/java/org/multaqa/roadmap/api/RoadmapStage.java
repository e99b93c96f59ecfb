package org.multaqa.roadmap.api;

/** Where a roadmap stands. */
public enum RoadmapStage {

	/** It is being written. */
	DRAFTING,

	/** Everybody may comment. */
	CONSULTATION,

	/** It is before the gates. */
	PRESENTED,

	/** All gates are passed. */
	APPROVED,

	/** An edition is published. */
	PUBLISHED

}
