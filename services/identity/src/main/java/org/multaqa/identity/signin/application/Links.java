package org.multaqa.identity.signin.application;

import java.time.Instant;
import java.util.Optional;

import org.multaqa.identity.signin.domain.SignInLink;
import org.multaqa.model.PersonId;

/** All links that were sent and may still be used. */
public interface Links {

	void keep(SignInLink link);

	/**
	 * Whose link it is, without using it.
	 * @param fingerprint of its secret
	 * @return empty if it is unknown, used or expired
	 */
	Optional<PersonId> look(String fingerprint, Instant now);

	/**
	 * Uses a link: of many who try at once, one succeeds.
	 * @param fingerprint of its secret
	 * @return empty if it is unknown, used or expired
	 */
	Optional<PersonId> use(String fingerprint, Instant now);

	/** Forgets the links of a person, who has used one, or has another address now. */
	void forget(PersonId person);

	/** Forgets links that expired before a moment. */
	void forgetExpired(Instant moment);

}
