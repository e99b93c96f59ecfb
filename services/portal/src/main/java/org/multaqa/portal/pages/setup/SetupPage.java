package org.multaqa.portal.pages.setup;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.portal.pages.shell.ActionState;

/**
 * How far a meeting is set up.
 *
 * @param steps what there is to do, in the order in which it is best done
 * @param next the stage that comes next, or absent after the last
 * @param mayReach whether the meeting may go on to it
 * @param before the stage to which it could be taken back, or absent
 * @param mayRevert whether it may be taken back to it
 * @param mayOpenAnother whether the reader may open other meetings
 * @param earlier the other meetings that the reader organises, the latest first, at most
 * fifty
 * @param mayInviteAs whether the offices of one of them may be invited
 * @param mayTakeOver whether its rooms and sessions may be taken over
 */
public record SetupPage(List<Step> steps, @Nullable MeetingStage next, ActionState mayReach,
		@Nullable MeetingStage before, ActionState mayRevert, boolean mayOpenAnother, List<EarlierMeeting> earlier,
		ActionState mayInviteAs, ActionState mayTakeOver) {

	public SetupPage {
		steps = List.copyOf(steps);
		earlier = List.copyOf(earlier);
	}

	/** Whether something of an earlier meeting may be taken over. */
	public boolean mayCopy() {
		return !this.earlier.isEmpty() && (this.mayInviteAs.allowed() || this.mayTakeOver.allowed());
	}

	/**
	 * Another meeting that the reader organises.
	 *
	 * @param from its first day
	 */
	public record EarlierMeeting(MeetingId id, LocalizedText names, LocalDate from) {

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
