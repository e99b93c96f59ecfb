package org.multaqa.sessions.api;

/** How far the workshop of a session has come. */
public enum WorkshopStage {

	/** Nobody writes in it yet. */
	NOT_OPEN,

	/** Outputs are written. */
	OPEN,

	/** No new outputs; the rapporteur still words and marks. */
	CLOSING,

	/** The outputs stand as they are. */
	ACCEPTED

}
