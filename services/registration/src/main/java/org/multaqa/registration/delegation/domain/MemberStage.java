package org.multaqa.registration.delegation.domain;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

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
	 * @param name how the person was called then, or absent where that did not change or
	 * is not known any more
	 * @param questions those that are answered otherwise, by their ids, or absent where
	 * none is or it is not known any more
	 */
	@Kind("amended")
	record Amended(@Nullable LocalizedText name, @Nullable List<String> questions) implements MemberStage {

		public Amended {
			questions = (questions != null) ? List.copyOf(questions) : null;
		}

		/** Of whom nothing is known but that something changed. */
		static Amended unsaid() {
			return new Amended(null, null);
		}

		/** Whether it is known what changed. */
		boolean isSaid() {
			return this.name != null || this.questions != null;
		}

		/** With what changed later; the name is the one that was approved. */
		Amended and(Amended later) {
			var both = Stream.of(this.questions, later.questions)
				.filter(Objects::nonNull)
				.flatMap(List::stream)
				.distinct()
				.toList();
			return new Amended((this.name != null) ? this.name : later.name, both.isEmpty() ? null : both);
		}

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
