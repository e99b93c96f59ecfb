package org.multaqa.registration.delegation.web;

import org.multaqa.registration.delegation.domain.MemberStage;

/** Where a member stands, in one word. */
enum MemberStatus {

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
	APPOINTED;

	static MemberStatus of(MemberStage stage) {
		return switch (stage) {
			case MemberStage.Nominated _ -> NOMINATED;
			case MemberStage.Waiting _ -> WAITING;
			case MemberStage.Registered _ -> REGISTERED;
			case MemberStage.Approved _ -> APPROVED;
			case MemberStage.CheckedIn _ -> CHECKED_IN;
			case MemberStage.Declined _ -> DECLINED;
			case MemberStage.Withdrawn _ -> WITHDRAWN;
		};
	}

}
