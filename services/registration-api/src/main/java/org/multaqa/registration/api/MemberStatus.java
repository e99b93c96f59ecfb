package org.multaqa.registration.api;

/** Where a member stands, in one word. */
public enum MemberStatus {

	/** Invited. */
	NOMINATED,

	/** No seat is free yet. */
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
	WITHDRAWN,

	/** Has a role outside delegations. */
	APPOINTED

}
