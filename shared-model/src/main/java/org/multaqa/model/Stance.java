package org.multaqa.model;

/** What an office says of a recommendation. */
public enum Stance {

	/** The office wants it. */
	SUPPORT,

	/** Not what it would have written, but it will not stand in the way. */
	CAN_LIVE_WITH,

	/** Goes along, with a reservation that travels with the text; needs a reason. */
	RESERVE,

	/** The office cannot accept it; needs a reason. */
	BLOCK

}
