package org.multaqa.identity;

import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What identity must know.
 *
 * @param issuer its own address, as it stands in every token
 * @param portalUrl address of the portal, without a slash at its end
 * @param mailFrom sender of the mails
 * @param portalSecret the portal's secret
 * @param services services that call others in their own name, by client id
 * @param founderEmail who is to be the first founder gets the first-run code at this
 * address; blank to have it in the log
 * @param laptop whether the laptop's shortcut is asked for; it takes more than that, see
 * {@code org.multaqa.identity.laptop.Laptop}
 * @param mailboxUrl where the laptop shows its mails; not used elsewhere
 * @param sealingKey seals what signs tokens, 32 bytes in Base64
 * @param sealingKeysBefore of before it turned; they still open
 * @param signingKeyTurn how long a key signs tokens, in days
 * @param passkeys what passkeys are good for
 */
@ConfigurationProperties("multaqa.identity")
public record IdentityProperties(String issuer, String portalUrl, String mailFrom, String portalSecret,
		@DefaultValue Map<String, ServiceAccount> services, @DefaultValue("") String founderEmail,
		@DefaultValue("false") boolean laptop, @DefaultValue("") String mailboxUrl, String sealingKey,
		@DefaultValue List<String> sealingKeysBefore, @DefaultValue("90d") Duration signingKeyTurn,
		@DefaultValue Passkeys passkeys) {

	/** The portal as a client. */
	public static final String PORTAL = "portal";

	public IdentityProperties {
		services = Map.copyOf(services);
		sealingKeysBefore = List.copyOf(sealingKeysBefore);
		if (!passkeys.host().isBlank() && !isWithin(hostOf(issuer), passkeys.host())) {
			throw new IllegalArgumentException(
					"multaqa.identity.passkeys.host is neither the host of " + issuer + " nor above it");
		}
	}

	/**
	 * For whose pages passkeys are made (the RP id of WebAuthn): those of this host and
	 * of all below it.
	 * @return as configured, else the portal's host where our own is the same or below
	 * it, else our own
	 */
	public String passkeyHost() {
		if (!this.passkeys.host().isBlank()) {
			return this.passkeys.host();
		}
		return isWithin(hostOf(this.issuer), hostOf(this.portalUrl)) ? hostOf(this.portalUrl) : hostOf(this.issuer);
	}

	/**
	 * On which pages passkeys are shown: our own, and the portal's where its host allows
	 * it.
	 * @return origins, without a slash at their end
	 */
	public Set<String> passkeyOrigins() {
		return Stream.of(this.issuer, this.portalUrl)
			.filter((address) -> isWithin(hostOf(address), passkeyHost()))
			.map(IdentityProperties::originOf)
			.collect(Collectors.toUnmodifiableSet());
	}

	private static boolean isWithin(String host, String other) {
		return host.equals(other) || host.endsWith("." + other);
	}

	private static String hostOf(String address) {
		return String.valueOf(URI.create(address).getHost());
	}

	private static String originOf(String address) {
		var parsed = URI.create(address);
		return parsed.getScheme() + "://" + parsed.getAuthority();
	}

	/**
	 * Where people land who signed in without coming from anywhere.
	 * @return an address of the portal that begins its own signing in
	 */
	public String home() {
		return this.portalUrl + "/oauth2/authorization/identity";
	}

	/**
	 * Where people land who have signed out.
	 * @return an address of the portal
	 */
	public String signedOutPage() {
		return this.portalUrl + "/?signed-out";
	}

	/** The names of all that get tokens here, with a secret or without. */
	public Set<String> clients() {
		var names = new HashSet<>(this.services.keySet());
		names.add(PORTAL);
		return Set.copyOf(names);
	}

	/**
	 * The portal's origin, for the content security policy.
	 * @return scheme, host and port
	 */
	public String portalOrigin() {
		return originOf(this.portalUrl);
	}

	/**
	 * Where the first founder says who they are.
	 * @return an address of identity
	 */
	public String firstRunPage() {
		return this.issuer + "/first-run";
	}

	/**
	 * Where founders open a meeting.
	 * @return an address of the portal
	 */
	public String setUpPage() {
		return this.portalUrl + "/setup";
	}

	/**
	 * Passkeys.
	 *
	 * @param host for whose pages they are made, see {@link #passkeyHost()}; blank to go
	 * by the addresses. Once there are passkeys it cannot change: they would work no more
	 * @param requiredOfFounders whether a founder is one only after signing in with a
	 * passkey
	 */
	public record Passkeys(@DefaultValue("") String host, @DefaultValue("false") boolean requiredOfFounders) {

	}

	/**
	 * A service that signs in by itself. Without a secret there is no such account.
	 *
	 * @param secret what it proves itself with
	 * @param scopes what it may do
	 */
	public record ServiceAccount(@DefaultValue("") String secret, @DefaultValue List<String> scopes) {

		public ServiceAccount {
			scopes = List.copyOf(scopes);
		}

	}

}
