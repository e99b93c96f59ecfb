package org.multaqa.portal.projections.workshop;

/** How far the room is in which the outputs of a session are written. */
public enum WorkshopStage {

	/** It takes no outputs yet. */
	NOT_OPEN,

	/** Everybody writes. */
	OPEN,

	/** Only the rapporteur still words and marks. */
	CLOSING,

	/** Its outputs stand. */
	ACCEPTED

}
