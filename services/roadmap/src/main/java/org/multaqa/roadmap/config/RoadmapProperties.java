package org.multaqa.roadmap.config;

import java.net.URI;
import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of this service.
 *
 * @param patience how long a request waits for an agreement that the copy here lacks,
 * before it is refused; 2 s unless set
 * @param passkeys for which site passkeys sign at gates
 */
@ConfigurationProperties("multaqa.roadmap")
record RoadmapProperties(@DefaultValue("2s") Duration patience, Passkeys passkeys) {

	/**
	 * Where passkeys sign.
	 *
	 * @param host for whose pages they are made, that of the portal or a domain above it;
	 * empty for that of the portal
	 * @param origin of the pages on which people approve, the portal's
	 */
	record Passkeys(String host, String origin) {

		/** The site that passkeys sign for (WebAuthn's {@code rpId}). */
		String site() {
			return this.host.isEmpty() ? URI.create(this.origin).getHost() : this.host;
		}

	}

}
