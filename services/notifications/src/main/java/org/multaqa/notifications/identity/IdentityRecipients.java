package org.multaqa.notifications.identity;

import java.util.Optional;

import org.multaqa.identity.api.AccountsApi;
import org.multaqa.kit.clients.GuardedCalls;
import org.multaqa.kit.clients.ServiceUnavailable;
import org.multaqa.model.PersonId;
import org.multaqa.notifications.deliveries.application.DependencyUnavailable;
import org.multaqa.notifications.deliveries.application.Recipient;
import org.multaqa.notifications.deliveries.application.Recipients;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.web.client.HttpClientErrorException;

/** Asks identity, each time anew: an address is never stored here. */
public final class IdentityRecipients implements Recipients {

	private static final Logger LOG = LoggerFactory.getLogger(IdentityRecipients.class);

	private final AccountsApi identity;

	private final GuardedCalls calls;

	public IdentityRecipients(AccountsApi identity, GuardedCalls calls) {
		this.identity = identity;
		this.calls = calls;
	}

	@Override
	public Optional<Recipient> find(PersonId person) {
		try {
			var account = this.calls.call(() -> this.identity.find(person));
			return Optional.of(new Recipient(account.person(), account.name(), account.email(), account.language()));
		}
		catch (HttpClientErrorException.NotFound ex) {
			return Optional.empty();
		}
		catch (ServiceUnavailable | HttpClientErrorException ex) {
			LOG.debug("Identity does not answer", ex);
			throw new DependencyUnavailable("identity-away");
		}
	}

}
