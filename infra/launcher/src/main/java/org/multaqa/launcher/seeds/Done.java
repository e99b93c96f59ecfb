package org.multaqa.launcher.seeds;

import java.time.LocalDateTime;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.PersonId;

/** Something that somebody does at a moment, in the time zone of the meeting. */
interface Done {

	LocalDateTime at();

	@Nullable PersonId as();

	/**
	 * Nothing but who and when.
	 *
	 * @param at when
	 * @param as who
	 */
	record Act(LocalDateTime at, PersonId as) implements Done {

	}

	/**
	 * Done by the person of whom it is told.
	 *
	 * @param at when
	 */
	record BySelf(LocalDateTime at) implements Done {

		@Override
		public @Nullable PersonId as() {
			return null;
		}

	}

}
