package org.multaqa.notifications.deliveries.application;

import java.util.Optional;

import org.multaqa.model.PersonId;

/** Where addresses are asked for, each time anew. */
@FunctionalInterface
public interface Recipients {

	/**
	 * Asks for a person.
	 * @return empty if there is no account
	 * @throws DependencyUnavailable if nobody answers now
	 */
	Optional<Recipient> find(PersonId person);

}
