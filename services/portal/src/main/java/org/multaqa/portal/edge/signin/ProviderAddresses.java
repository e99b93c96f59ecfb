package org.multaqa.portal.edge.signin;

import java.net.URI;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where a sign-in ends at whoever signs people in.
 *
 * @param revocation where tokens are revoked, as services reach it
 * @param endSession where sessions end, as browsers reach it
 */
@ConfigurationProperties("multaqa.sign-in")
record ProviderAddresses(String revocation, String endSession) {

	/** Where browsers find the provider: scheme, host and port. */
	String origin() {
		var address = URI.create(this.endSession);
		return address.getScheme() + "://" + address.getAuthority();
	}

}
