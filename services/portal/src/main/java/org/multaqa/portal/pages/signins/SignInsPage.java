package org.multaqa.portal.pages.signins;

import java.time.Instant;
import java.util.List;

import org.multaqa.portal.pages.shell.ActionState;

/**
 * Where somebody is signed in.
 *
 * @param signIns the one used last first
 * @param mayEndOthers whether all but this one can be ended now
 */
public record SignInsPage(List<SignIn> signIns, ActionState mayEndOthers) {

	public SignInsPage {
		signIns = List.copyOf(signIns);
	}

	/**
	 * A sign-in.
	 *
	 * @param device browser and system; blank where that is not known
	 * @param used when it was used last, give or take a quarter of an hour
	 * @param current whether it is the one that looks; it ends by signing out
	 */
	public record SignIn(String id, String device, Instant since, Instant used, boolean current, ActionState mayEnd) {

	}

}
