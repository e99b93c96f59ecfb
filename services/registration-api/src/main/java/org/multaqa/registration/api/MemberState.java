package org.multaqa.registration.api;

/** Where a member of a delegation stands. */
public enum MemberState {

	/** Invited: holds a seat and has not answered yet. */
	NOMINATED,

	/** No seat is free. */
	WAITING,

	/** Has accepted. */
	REGISTERED,

	/** Was approved, has changed what was approved, and is to be approved once more. */
	AMENDED,

	/** Acts for the office. */
	APPROVED,

	/** Has arrived. */
	CHECKED_IN,

	/** Has declined. */
	DECLINED,

	/** Has left. */
	WITHDRAWN;

	/**
	 * Whether the person holds a seat, from the nomination on.
	 * @return false for somebody who waits, has declined or has left
	 */
	public boolean holdsSeat() {
		return this == NOMINATED || comes();
	}

	/** Whether the person has said yes and not left since. */
	public boolean comes() {
		return this == REGISTERED || this == AMENDED || acts();
	}

	/** Whether the person acts for the office. */
	public boolean acts() {
		return this == APPROVED || this == CHECKED_IN;
	}

	/** Whether the person is in the delegation or waits to be. */
	public boolean isIn() {
		return this == WAITING || holdsSeat();
	}

}
