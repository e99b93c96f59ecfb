package org.multaqa.identity.tokens.application;

import java.time.Instant;
import java.util.List;

import org.multaqa.model.PersonId;

/** Where people are signed in, and the end of that. */
public interface OpenSignIns {

	/** Those of a person that can still be used, the one used last first. */
	List<OpenSignIn> of(PersonId person);

	/** Ends one: it is renewed no more, and its browser is not let in unasked. */
	void end(OpenSignIn signIn);

	/**
	 * Whether the person has ended what was signed in to in that browser.
	 * @param session its fingerprint
	 */
	boolean hasEnded(String session);

	/**
	 * A sign-in.
	 *
	 * @param device what the browser said that it is, in few words; blank where it did
	 * not
	 * @param session fingerprint of the session of that browser here; blank where there
	 * was none
	 * @param used when its token was renewed last
	 */
	record OpenSignIn(String id, String device, String session, Instant since, Instant used) {

	}

}
