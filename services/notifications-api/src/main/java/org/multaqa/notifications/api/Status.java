package org.multaqa.notifications.api;

/** Where a notice stands. */
public enum Status {

	/** To be sent when it is due. */
	WAITING,

	/** Somebody is writing the letter; nothing has left the house. */
	WRITING,

	/** The letter is being handed to the mail server. */
	HANDING_OVER,

	/** The mail server has it. */
	SENT,

	/**
	 * We stopped while handing it over: the mail server may have it or not. It is not
	 * sent again by itself; an operator may.
	 */
	UNCERTAIN,

	/** It cannot be sent: no account, or the address is refused. */
	FAILED,

	/** The person does not want news. */
	UNWANTED,

	/** It is true no more; should it be true again, it is told. */
	OBSOLETE

}
