package org.multaqa.model.access;

/** What a person may be in a meeting. */
public enum Role {

	/** Sets the meeting up and runs it for the host. */
	ORGANISER,

	/** Head of a delegation: nominates, replaces and states the office's position. */
	HEAD,

	/** Member of a delegation. */
	DELEGATE,

	/** Reads what is not public yet, decides nothing. */
	OBSERVER,

	/** Officer of headquarters: shapes the roadmap and publishes editions. */
	HEADQUARTERS,

	/** President of the association: approves. */
	PRESIDENT,

	/** Secretary general of the association: approves. */
	SECRETARY_GENERAL

}
