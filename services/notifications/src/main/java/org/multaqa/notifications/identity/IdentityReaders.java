package org.multaqa.notifications.identity;

import java.util.Optional;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import org.multaqa.model.PersonId;
import org.multaqa.notifications.deliveries.application.DependencyUnavailable;
import org.multaqa.notifications.deliveries.application.Reader;
import org.multaqa.notifications.deliveries.application.Readers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClientException;

/** Asks identity, each time anew: an address is never stored here. */
@Component
class IdentityReaders implements Readers {

	private static final Logger LOG = LoggerFactory.getLogger(IdentityReaders.class);

	private final GuardedIdentity identity;

	IdentityReaders(GuardedIdentity identity) {
		this.identity = identity;
	}

	@Override
	public Optional<Reader> find(PersonId person) {
		try {
			return Optional.of(this.identity.find(person.value()));
		}
		catch (HttpClientErrorException.NotFound ex) {
			return Optional.empty();
		}
		catch (RestClientException | OAuth2AuthorizationException | CallNotPermittedException ex) {
			LOG.debug("Identity does not answer", ex);
			throw new DependencyUnavailable("identity-away");
		}
	}

}
