package org.multaqa.portal.projections.roadmap;

/** How a dated step stands. */
public enum MilestoneState {

	/** Its day is to come. */
	DUE,

	/** It is reached. */
	REACHED,

	/** Its day has passed. */
	LATE

}
