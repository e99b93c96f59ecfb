package org.multaqa.registration.person.identity;

import java.util.function.Supplier;

import org.multaqa.kit.clients.GuardedCalls;
import org.multaqa.kit.clients.ServiceUnavailable;
import org.multaqa.model.ModelJson;
import org.multaqa.registration.person.application.AccountRefused;
import org.multaqa.registration.person.application.AccountsUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

import org.springframework.web.client.HttpClientErrorException;

/**
 * Asks identity. What it refuses is passed on in its own words, which it says in the
 * reader's language.
 *
 * @param calls guards those to identity
 */
record IdentityCalls(GuardedCalls calls) {

	private static final Logger LOG = LoggerFactory.getLogger(IdentityCalls.class);

	<T> T ask(Supplier<T> request) {
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
