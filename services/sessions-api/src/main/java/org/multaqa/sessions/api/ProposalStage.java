package org.multaqa.sessions.api;

/** How far the search for a timetable has come. */
public enum ProposalStage {

	/** None was asked for, or what was found was dropped. */
	NONE,

	/** It waits until others are done. */
	WAITING,

	/** It goes on. */
	RUNNING,

	/** It ended by itself. */
	FINISHED,

	/** An organiser ended it. */
	STOPPED,

	/** The platform went down meanwhile; the best that was found until then is kept. */
	INTERRUPTED;

	/** Whether something may still be found. */
	public boolean isUnderWay() {
		return this == WAITING || this == RUNNING;
	}

}
