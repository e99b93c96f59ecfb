package org.multaqa.portal.edge.signin;

import java.net.URI;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where a sign-in ends at whoever signs people in.
 *
 * @param revocation where tokens are revoked, as services reach it
 * @param endSession where sessions end, as browsers reach it
 * @param identity where both are at identity, for what is not said of another provider
 * @param back the address under which people reach the portal, or empty for the one that
 * they asked
 */
@ConfigurationProperties("multaqa.sign-in")
record ProviderAddresses(String revocation, String endSession, Identity identity, @DefaultValue("") String back) {

	ProviderAddresses {
		revocation = revocation.isBlank() ? identity.revocation() : revocation;
		endSession = endSession.isBlank() ? identity.endSession() : endSession;
	}

	/** Where browsers find the provider: scheme, host and port. */
	String origin() {
		var address = URI.create(this.endSession);
		return address.getScheme() + "://" + address.getAuthority();
	}

	/** Where a sign-in ends at identity. */
	record Identity(String revocation, String endSession) {

	}

}
