package org.multaqa.notifications.registration;

import java.util.Optional;

import org.multaqa.kit.clients.GuardedCalls;
import org.multaqa.kit.clients.ServiceUnavailable;
import org.multaqa.model.DelegationId;
import org.multaqa.model.PersonId;
import org.multaqa.notifications.deliveries.application.InvitationLinks;
import org.multaqa.notifications.deliveries.application.LetterDelayed;
import org.multaqa.registration.api.InvitationLinksApi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.web.client.HttpClientErrorException;

/** Asks registration, which makes the links and knows when each ends. */
public final class RegistrationLinks implements InvitationLinks {

	private static final Logger LOG = LoggerFactory.getLogger(RegistrationLinks.class);

	private final InvitationLinksApi registration;

	private final GuardedCalls calls;

	public RegistrationLinks(InvitationLinksApi registration, GuardedCalls calls) {
		this.registration = registration;
		this.calls = calls;
	}

	@Override
	public Optional<Link> find(DelegationId delegation, PersonId person) {
		try {
			var link = this.calls.call(() -> this.registration.link(delegation, person));
			return Optional.of(new Link(link.link(), link.until()));
		}
		catch (HttpClientErrorException.Conflict | HttpClientErrorException.NotFound ex) {
			return Optional.empty();
		}
		catch (ServiceUnavailable | HttpClientErrorException ex) {
			LOG.debug("Registration does not answer", ex);
			throw new LetterDelayed("registration-away");
		}
	}

}
