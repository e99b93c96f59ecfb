package org.multaqa.portal.pages.programme;

import java.util.List;

import org.multaqa.portal.pages.shell.ActionState;
import org.multaqa.portal.pages.shell.PersonName;
import org.multaqa.sessions.api.SignUpView.Standing;

/**
 * The places of a session for which people sign up, as one reader sees them.
 *
 * @param open whether people may sign up now
 * @param all how many there are, 0 before anybody could sign up
 * @param taken how many are taken
 * @param waiting how many people wait
 * @param mine how the reader stands
 * @param turn where the reader stands in the waiting line, 1 for the first, else 0
 * @param mayTake whether the reader may sign up
 * @param mayGiveBack whether the reader may give the own place back
 * @param mayOpen whether the reader says how many places there are
 * @param mayClose whether the reader may end the signing up
 * @param seated who has a place, for those who may read it
 * @param line who waits, for those who may read it
 */
public record SignUpPanel(boolean open, int all, int taken, int waiting, Standing mine, int turn, ActionState mayTake,
		ActionState mayGiveBack, ActionState mayOpen, ActionState mayClose, List<PersonName> seated,
		List<PersonName> line) {

	public SignUpPanel {
		seated = List.copyOf(seated);
		line = List.copyOf(line);
	}

	/** Whether anything of it is of interest to the reader. */
	public boolean isShown() {
		return this.all > 0 || this.mayOpen.allowed();
	}

}
