package org.multaqa.roadmap.identity;

import java.util.List;

import org.multaqa.identity.api.PasskeyView;
import org.multaqa.identity.api.PasskeysApi;
import org.multaqa.kit.clients.GuardedCalls;
import org.multaqa.kit.clients.ServiceUnavailable;
import org.multaqa.model.PersonId;
import org.multaqa.roadmap.application.ApproverKeys;
import org.multaqa.roadmap.application.PasskeysAway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.web.client.HttpClientErrorException;

/** Passkeys over HTTP. */
public final class IdentityKeys implements ApproverKeys {

	private static final Logger LOG = LoggerFactory.getLogger(IdentityKeys.class);

	private final PasskeysApi identity;

	private final GuardedCalls calls;

	public IdentityKeys(PasskeysApi identity, GuardedCalls calls) {
		this.identity = identity;
		this.calls = calls;
	}

	@Override
	public List<PasskeyView> of(PersonId person) {
		try {
			return this.calls.call(() -> this.identity.keys(person));
		}
		catch (HttpClientErrorException ex) {
			LOG.error("Identity refuses to tell passkeys: {}", ex.getStatusCode());
			throw new PasskeysAway(ex);
		}
		catch (ServiceUnavailable ex) {
			LOG.warn("Identity tells no passkeys: {}", String.valueOf(ex.getCause()));
			throw new PasskeysAway(ex);
		}
	}

}
