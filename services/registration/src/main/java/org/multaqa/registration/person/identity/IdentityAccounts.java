package org.multaqa.registration.person.identity;

import java.util.function.Supplier;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import org.jspecify.annotations.Nullable;
import org.multaqa.model.ModelJson;
import org.multaqa.model.PersonId;
import org.multaqa.registration.person.application.AccountRefused;
import org.multaqa.registration.person.application.Accounts;
import org.multaqa.registration.person.application.AccountsAway;
import org.multaqa.registration.person.domain.NewAccount;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClientException;

/**
 * Accounts over HTTP. What identity refuses is passed on in its own words, which it says
 * in the reader's language; everything else that goes wrong means that it is away.
 */
@Component
class IdentityAccounts implements Accounts {

	private static final Logger LOG = LoggerFactory.getLogger(IdentityAccounts.class);

	private final GuardedIdentity identity;

	IdentityAccounts(GuardedIdentity identity) {
		this.identity = identity;
	}

	@Override
	public PersonId open(NewAccount account, @Nullable String key) {
		String language = LocaleContextHolder.getLocale().toLanguageTag();
		return ask(() -> this.identity.open(key, language, account).person());
	}

	@Override
	public boolean exist(PersonId person) {
		return ask(() -> {
			try {
				return this.identity.find(person.value()).person().equals(person);
			}
			catch (HttpClientErrorException.NotFound ex) {
				return false;
			}
		});
	}

	private static <T> T ask(Supplier<T> question) {
		try {
			return question.get();
		}
		catch (HttpClientErrorException ex) {
			throw refusal(ex);
		}
		catch (RestClientException | OAuth2AuthorizationException | CallNotPermittedException ex) {
			LOG.warn("Identity is away: {}", ex.toString());
			throw new AccountsAway(ex);
		}
	}

	private static RuntimeException refusal(HttpClientErrorException ex) {
		int status = ex.getStatusCode().value();
		if (status == HttpStatus.UNAUTHORIZED.value() || status == HttpStatus.FORBIDDEN.value()) {
			LOG.error("Identity does not accept registration's own account: {}", status);
			return new AccountsAway(ex);
		}
		try {
			JsonNode problem = ModelJson.mapper().readTree(ex.getResponseBodyAsByteArray());
			String code = problem.path("code").asString("");
			if (!code.isEmpty()) {
				return new AccountRefused(status, code, problem.path("title").asString(code));
			}
		}
		catch (JacksonException notJson) {
			LOG.debug("Identity answered {} without a problem", status, notJson);
		}
		return new AccountsAway(ex);
	}

}
