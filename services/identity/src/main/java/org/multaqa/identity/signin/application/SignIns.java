package org.multaqa.identity.signin.application;

import org.multaqa.model.PersonId;

/** Who has ever signed in with a link, and so reads what is sent to their address. */
public interface SignIns {

	void note(PersonId person);

	boolean has(PersonId person);

	void forget(PersonId person);

}
