package org.multaqa.registration.person.identity;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
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
import org.multaqa.kit.clients.ServiceUnavailable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.ModelJson;
import org.multaqa.model.PersonId;
import org.multaqa.model.events.DelegationEvent.Detail;
import org.multaqa.registration.person.application.AccountRefused;
import org.multaqa.registration.person.application.Accounts;
import org.multaqa.registration.person.application.AccountsUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.client.HttpClientErrorException;

/**
 * Accounts over HTTP. What identity refuses is passed on in its own words, which it says
 * in the reader's language.
 */
public final class IdentityAccounts implements Accounts {

	private static final Logger LOG = LoggerFactory.getLogger(IdentityAccounts.class);

	private final AccountsApi identity;

	private final ErasuresApi erasures;

	private final GuardedCalls calls;

	public IdentityAccounts(AccountsApi identity, ErasuresApi erasures, GuardedCalls calls) {
		this.identity = identity;
		this.erasures = erasures;
		this.calls = calls;
	}

	@Override
	public PersonId open(NewAccount account, @Nullable String key) {
		String language = LocaleContextHolder.getLocale().toLanguageTag();
		return ask(() -> this.identity.open(key, language, account).person());
	}

	@Override
	public List<PersonId> openAll(List<NewAccount> accounts) {
		String language = LocaleContextHolder.getLocale().toLanguageTag();
		return inParts(accounts)
			.flatMap((some) -> ask(() -> this.identity.openAll(language, new NewAccounts(some))).stream())
			.map(AccountView::person)
			.toList();
	}

	@Override
	public Map<String, PersonId> owners(Collection<String> addresses) {
		return inParts(List.copyOf(addresses))
			.flatMap((some) -> ask(() -> this.identity.owners(new AddressesAsked(some))).stream())
			.collect(Collectors.toMap(AddressOwner::email, AddressOwner::person));
	}

	@Override
	public Set<Detail> differing(PersonId person, @Nullable LocalizedText name, @Nullable String email) {
		@Nullable String address = (email != null) ? EmailAddress.of(email) : null;
		var known = ask(() -> this.identity.find(person));
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
		ask(() -> this.identity.correct(key, language, person, new AccountCorrection(name, email, askedBy)));
	}

	@Override
	public boolean exist(PersonId person) {
		return ask(() -> {
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
		ask(() -> this.erasures.erase(language, new ErasureRequest(person, askedBy)));
	}

	/** As many at once as identity takes, one part after the other. */
	private static <T> Stream<List<T>> inParts(List<T> all) {
		return all.stream().gather(Gatherers.windowFixed(AccountsApi.MOST_AT_ONCE));
	}

	private <T> T ask(Supplier<T> request) {
		try {
			return this.calls.call(request);
		}
		catch (HttpClientErrorException ex) {
			throw refusal(ex);
		}
		catch (ServiceUnavailable ex) {
			LOG.warn("Identity is away: {}", String.valueOf(ex.getCause()));
			throw new AccountsUnavailable(ex);
		}
	}

	private static RuntimeException refusal(HttpClientErrorException ex) {
		try {
			JsonNode problem = ModelJson.mapper().readTree(ex.getResponseBodyAsByteArray());
			String code = problem.path("code").asString("");
			if (!code.isEmpty()) {
				return new AccountRefused(ex.getStatusCode().value(), code, problem.path("title").asString(code));
			}
		}
		catch (JacksonException notJson) {
			LOG.debug("Identity answered {} without a problem", ex.getStatusCode(), notJson);
		}
		return new AccountsUnavailable(ex);
	}

}
