package org.multaqa.launcher.seeds;

import java.time.ZonedDateTime;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.PersonId;

/** Something that somebody does at a moment, in the time zone of the meeting. */
interface Done {

	ZonedDateTime at();

	@Nullable PersonId as();

	/** Nothing but who and when. */
	record Act(ZonedDateTime at, PersonId as) implements Done {

	}

	/** Done by the person of whom it is told. */
	record BySelf(ZonedDateTime at) implements Done {

		@Override
		public @Nullable PersonId as() {
			return null;
		}

	}

}
