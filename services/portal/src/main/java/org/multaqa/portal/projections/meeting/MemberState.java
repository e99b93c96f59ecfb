package org.multaqa.portal.projections.meeting;

/** Where a member stands. */
public enum MemberState {

	/** Invited. */
	NOMINATED,

	/** No seat is free. */
	WAITING,

	/** Has accepted. */
	REGISTERED,

	/** Acts for the office. */
	APPROVED,

	/** Has arrived. */
	CHECKED_IN,

	/** Has declined. */
	DECLINED,

	/** Has left. */
	WITHDRAWN

}
