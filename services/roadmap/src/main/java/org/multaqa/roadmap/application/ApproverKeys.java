package org.multaqa.roadmap.application;

import java.util.List;

import org.multaqa.identity.api.PasskeyView;
import org.multaqa.model.PersonId;

/** Who keeps people's passkeys. */
@FunctionalInterface
public interface ApproverKeys {

	/**
	 * The passkeys of a person, the oldest first.
	 * @throws PasskeysAway if nobody answers
	 */
	List<PasskeyView> of(PersonId person);

}
