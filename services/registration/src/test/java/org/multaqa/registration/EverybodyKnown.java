package org.multaqa.registration;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.multaqa.identity.api.NewAccount;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;
import org.multaqa.model.events.DelegationEvent.Detail;
import org.multaqa.registration.person.application.Accounts;

/** Identity knows everybody; nobody needs an account. */
public final class EverybodyKnown implements Accounts {

	@Override
	public PersonId open(NewAccount account, @Nullable String key) {
		throw new UnsupportedOperationException();
	}

	@Override
	public List<PersonId> openAll(List<NewAccount> accounts) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Map<String, PersonId> owners(Collection<String> addresses) {
		return Map.of();
	}

	@Override
	public Set<Detail> differing(PersonId person, @Nullable LocalizedText name, @Nullable String email) {
		return (email != null) ? Set.of(Detail.ADDRESS) : Set.of(Detail.NAME);
	}

	@Override
	public void correct(PersonId person, @Nullable LocalizedText name, @Nullable String email, PersonId askedBy,
			String key) {
		// nobody needs an account
	}

	@Override
	public boolean exist(PersonId person) {
		return true;
	}

	@Override
	public void erase(PersonId person, PersonId askedBy) {
		// nobody needs an account
	}

}
