package org.multaqa.portal.pages.setup;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.events.RegistrationEvent.MeetingStage;
import org.multaqa.portal.pages.shell.May;

/**
 * How far a meeting is set up.
 *
 * @param steps what there is to do, in the order in which it is best done
 * @param next the stage that comes next, or absent after the last
 * @param mayReach whether the meeting may go on to it
 * @param before the stage to which it could be taken back, or absent
 * @param mayRevert whether it may be taken back to it
 * @param mayOpenAnother whether the reader may open other meetings
 */
public record SetupPage(List<Step> steps, @Nullable MeetingStage next, May mayReach, @Nullable MeetingStage before,
		May mayRevert, boolean mayOpenAnother) {

	public SetupPage {
		steps = List.copyOf(steps);
	}

	/**
	 * A part of the set-up.
	 *
	 * @param key last part of the message keys {@code setup.step.…}
	 * @param address where it is done
	 * @param count how many there are of what it is about: days, offices, rooms …
	 * @param more how many of what hangs on these: seats, places …
	 */
	public record Step(String key, String address, int count, int more) {

		/** Whether something of it is done. */
		public boolean begun() {
			return this.count > 0;
		}

	}

}
