package org.multaqa.registration.delegation.domain;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.Kind;
import org.multaqa.model.PersonId;

/** Where a member of a delegation stands. */
public sealed interface MemberStage {

	/** Nominated, but no seat is free. */
	@Kind("waiting")
	record Waiting() implements MemberStage {

	}

	/** Invited: holds a seat and has not answered yet. */
	@Kind("nominated")
	record Nominated() implements MemberStage {

	}

	/** Has accepted. */
	@Kind("registered")
	record Registered() implements MemberStage {

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

	default boolean holdsSeat() {
		return switch (this) {
			case Nominated _, Registered _, Approved _, CheckedIn _ -> true;
			case Waiting _, Declined _, Withdrawn _ -> false;
		};
	}

	/** Whether the person has said yes and not left since. */
	default boolean comes() {
		return holdsSeat() && !(this instanceof Nominated);
	}

	/** Whether the person acts for the office. */
	default boolean acts() {
		return this instanceof Approved || this instanceof CheckedIn;
	}

	/** Whether the person is in the delegation or waits to be. */
	default boolean isIn() {
		return holdsSeat() || this instanceof Waiting;
	}

	/** Whether the person has left the seat to a successor. */
	default boolean handedOver() {
		return this instanceof Withdrawn withdrawn && withdrawn.successor() != null;
	}

}
