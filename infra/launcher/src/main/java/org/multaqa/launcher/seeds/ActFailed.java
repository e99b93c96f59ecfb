package org.multaqa.launcher.seeds;

/** The platform did not do what the seeds tell. */
public final class ActFailed extends RuntimeException {

	private static final long serialVersionUID = 1;

	ActFailed(Act act, String why) {
		super(act.name() + " (" + act.method() + " " + act.path() + " as "
				+ ((act.as() != null) ? act.as() : "the account service") + "): " + why);
	}

}
