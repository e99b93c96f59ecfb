package org.multaqa.registration.person.identity;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.identity.api.AccountCorrection;
import org.multaqa.identity.api.AccountView;
import org.multaqa.identity.api.AccountsApi;
import org.multaqa.identity.api.AddressOwner;
import org.multaqa.identity.api.AddressesAsked;
import org.multaqa.identity.api.EmailAddress;
import org.multaqa.identity.api.ErasureRequest;
import org.multaqa.identity.api.ErasuresApi;
import org.multaqa.identity.api.NewAccount;
import org.multaqa.identity.api.NewAccounts;
import org.multaqa.kit.clients.GuardedCalls;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;
import org.multaqa.model.events.DelegationEvent.Detail;
import org.multaqa.registration.person.application.Accounts;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.client.HttpClientErrorException;

/** Accounts over HTTP. */
public final class IdentityAccounts implements Accounts {

	private final AccountsApi identity;

	private final ErasuresApi erasures;

	private final IdentityCalls calls;

	public IdentityAccounts(AccountsApi identity, ErasuresApi erasures, GuardedCalls calls) {
		this.identity = identity;
		this.erasures = erasures;
		this.calls = new IdentityCalls(calls);
	}

	@Override
	public PersonId open(NewAccount account, @Nullable String key) {
		String language = LocaleContextHolder.getLocale().toLanguageTag();
		return this.calls.ask(() -> this.identity.open(key, language, account).person());
	}

	@Override
	public List<PersonId> openAll(List<NewAccount> accounts) {
		String language = LocaleContextHolder.getLocale().toLanguageTag();
		return inParts(accounts)
			.flatMap((some) -> this.calls.ask(() -> this.identity.openAll(language, new NewAccounts(some))).stream())
			.map(AccountView::person)
			.toList();
	}

	@Override
	public Map<String, PersonId> owners(Collection<String> addresses) {
		return inParts(List.copyOf(addresses))
			.flatMap((some) -> this.calls.ask(() -> this.identity.owners(new AddressesAsked(some))).stream())
			.collect(Collectors.toMap(AddressOwner::email, AddressOwner::person));
	}

	@Override
	public Set<Detail> differing(PersonId person, @Nullable LocalizedText name, @Nullable String email) {
		@Nullable String address = (email != null) ? EmailAddress.of(email) : null;
		var known = this.calls.ask(() -> this.identity.find(person));
		var details = EnumSet.noneOf(Detail.class);
		if (name != null && !name.equals(known.name())) {
			details.add(Detail.NAME);
		}
		if (address != null && !address.equals(known.email())) {
			details.add(Detail.ADDRESS);
		}
		return details;
	}

	@Override
	public void correct(PersonId person, @Nullable LocalizedText name, @Nullable String email, PersonId askedBy,
			String key) {
		String language = LocaleContextHolder.getLocale().toLanguageTag();
		this.calls.ask(() -> this.identity.correct(key, language, person, new AccountCorrection(name, email, askedBy)));
	}

	@Override
	public boolean exist(PersonId person) {
		return this.calls.ask(() -> {
			try {
				return this.identity.find(person).person().equals(person);
			}
			catch (HttpClientErrorException.NotFound ex) {
				return false;
			}
		});
	}

	@Override
	public void erase(PersonId person, PersonId askedBy) {
		String language = LocaleContextHolder.getLocale().toLanguageTag();
		this.calls.ask(() -> this.erasures.erase(language, new ErasureRequest(person, askedBy)));
	}

	/** As many at once as identity takes, one part after the other. */
	private static <T> Stream<List<T>> inParts(List<T> all) {
		return all.stream().gather(Gatherers.windowFixed(AccountsApi.MOST_AT_ONCE));
	}

}
