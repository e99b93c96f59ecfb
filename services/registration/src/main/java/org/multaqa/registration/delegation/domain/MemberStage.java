package org.multaqa.registration.delegation.domain;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.Kind;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;
import org.multaqa.registration.api.MemberState;

/** Where a member of a delegation stands. */
public sealed interface MemberStage {

	/** Nominated, but no seat is free. */
	@Kind("waiting")
	record Waiting() implements MemberStage {

	}

	/**
	 * Invited: holds a seat and has not answered yet.
	 *
	 * @param invited since when, or absent where nobody kept it
	 * @param reminded when the person was last asked once more, or absent
	 */
	@Kind("nominated")
	record Nominated(@Nullable Instant invited, @Nullable Instant reminded) implements MemberStage {

	}

	/** Has accepted. */
	@Kind("registered")
	record Registered() implements MemberStage {

	}

	/**
	 * Was approved, and has changed what was approved.
	 *
	 * @param name how the person was called then, or absent where it is not known any
	 * more
	 */
	@Kind("amended")
	record Amended(@Nullable LocalizedText name) implements MemberStage {

	}

	/** Acts for the office. */
	@Kind("approved")
	record Approved() implements MemberStage {

	}

	/** Has arrived. */
	@Kind("checked-in")
	record CheckedIn() implements MemberStage {

	}

	/** Has declined the invitation. */
	@Kind("declined")
	record Declined() implements MemberStage {

	}

	/**
	 * Has left.
	 *
	 * @param successor who took over the seat, or absent if it became free
	 */
	@Kind("withdrawn")
	record Withdrawn(@Nullable PersonId successor) implements MemberStage {

	}

	/** The stage as the rules name it. */
	default MemberState state() {
		return switch (this) {
			case Waiting _ -> MemberState.WAITING;
			case Nominated _ -> MemberState.NOMINATED;
			case Registered _ -> MemberState.REGISTERED;
			case Amended _ -> MemberState.AMENDED;
			case Approved _ -> MemberState.APPROVED;
			case CheckedIn _ -> MemberState.CHECKED_IN;
			case Declined _ -> MemberState.DECLINED;
			case Withdrawn _ -> MemberState.WITHDRAWN;
		};
	}

	default boolean holdsSeat() {
		return state().holdsSeat();
	}

	/** Whether the person has said yes and not left since. */
	default boolean comes() {
		return state().comes();
	}

	/** Whether the person is in the delegation or waits to be. */
	default boolean isIn() {
		return state().isIn();
	}

}
