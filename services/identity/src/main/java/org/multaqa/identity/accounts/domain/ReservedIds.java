package org.multaqa.identity.accounts.domain;

import java.util.Set;

import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;

/**
 * Ids that are nobody's: of services and visitors, and the names of the clients that get
 * tokens here. Somebody called so would be taken for one of them.
 *
 * @param clients names of clients
 */
public record ReservedIds(Set<String> clients) {

	public ReservedIds {
		clients = Set.copyOf(clients);
	}

	/** Whether no person may have this id. */
	public boolean has(PersonId id) {
		return Actor.isNoPerson(id) || this.clients.contains(id.value());
	}

}
