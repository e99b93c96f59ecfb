package org.multaqa.registration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.multaqa.identity.api.NewAccount;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;
import org.multaqa.model.events.DelegationEvent.Detail;
import org.multaqa.registration.person.application.AccountRefused;
import org.multaqa.registration.person.application.Accounts;
import org.multaqa.registration.person.application.AccountsUnavailable;

/** Accounts as identity has them, whose answers are lost, or which refuse, for once. */
final class KnownAccounts implements Accounts {

	final Map<PersonId, LocalizedText> names = new HashMap<>();

	final Map<PersonId, String> addresses = new HashMap<>();

	final List<String> erased = new ArrayList<>();

	/** Corrections that were carried out, by their keys. */
	final List<String> carriedOut = new ArrayList<>();

	/** Nobody answers. */
	boolean isAway;

	/** The next correction or erasure is made, and the answer is lost. */
	boolean losesAnswer;

	/** Happens once a correction was made, before it is answered. */
	Runnable afterwards = () -> {
	};

	/** The next correction or erasure is refused. */
	boolean refuses;

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
		var differing = EnumSet.noneOf(Detail.class);
		if (name != null && !name.equals(this.names.get(person))) {
			differing.add(Detail.NAME);
		}
		if (email != null && !email.equals(this.addresses.get(person))) {
			differing.add(Detail.ADDRESS);
		}
		return differing;
	}

	@Override
	public void correct(PersonId person, @Nullable LocalizedText name, @Nullable String email, PersonId askedBy,
			String key) {
		if (this.isAway) {
			throw new AccountsUnavailable(new IllegalStateException("nobody answers"));
		}
		if (this.carriedOut.contains(key)) {
			return;
		}
		needsToBeWilling();
		this.carriedOut.add(key);
		if (name != null) {
			this.names.put(person, name);
		}
		if (email != null) {
			this.addresses.put(person, email);
		}
		this.afterwards.run();
		if (this.losesAnswer) {
			this.losesAnswer = false;
			throw new AccountsUnavailable(new IllegalStateException("the answer is lost"));
		}
	}

	@Override
	public boolean exist(PersonId person) {
		return true;
	}

	@Override
	public void erase(PersonId person, PersonId askedBy) {
		if (this.isAway) {
			throw new AccountsUnavailable(new IllegalStateException("nobody answers"));
		}
		String erasure = person + " by " + askedBy;
		if (this.erased.contains(erasure)) {
			return;
		}
		needsToBeWilling();
		this.erased.add(erasure);
		if (this.losesAnswer) {
			this.losesAnswer = false;
			throw new AccountsUnavailable(new IllegalStateException("the answer is lost"));
		}
	}

	private void needsToBeWilling() {
		if (this.refuses) {
			this.refuses = false;
			throw new AccountRefused(409, "account.address-taken", "Somebody else has this address.");
		}
	}

}
