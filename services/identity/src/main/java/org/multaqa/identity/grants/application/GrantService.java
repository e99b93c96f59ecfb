package org.multaqa.identity.grants.application;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.multaqa.identity.grants.domain.Entitlements;
import org.multaqa.kit.store.Replicas;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Grant;

/** What people may do right now, as tokens say it. */
public final class GrantService {

	private final Replicas<Entitlements> entitlements;

	private final Predicate<PersonId> founders;

	/**
	 * Grants of founders and of those who take part in meetings.
	 * @param founders whether somebody is a founder now
	 */
	public GrantService(Replicas<Entitlements> entitlements, Predicate<PersonId> founders) {
		this.entitlements = entitlements;
		this.founders = founders;
	}

	/**
	 * All grants of a person.
	 * @return a fresh list, founders first
	 */
	public List<String> of(PersonId person) {
		var grants = new ArrayList<String>();
		if (this.founders.test(person)) {
			grants.add(new Grant("*", Grant.FOUNDER, null).toString());
		}
		this.entitlements.find(person.value()).map(Entitlements::grants).ifPresent(grants::addAll);
		return grants;
	}

}
