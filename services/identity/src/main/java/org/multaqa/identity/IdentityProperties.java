package org.multaqa.identity;

import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
 */
@ConfigurationProperties("multaqa.identity")
public record IdentityProperties(String issuer, String portalUrl, String mailFrom, String portalSecret,
		@DefaultValue Map<String, ServiceAccount> services, @DefaultValue("") String founderEmail,
		@DefaultValue("false") boolean laptop, @DefaultValue("") String mailboxUrl, String sealingKey,
		@DefaultValue List<String> sealingKeysBefore, @DefaultValue("90d") Duration signingKeyTurn) {

	/** The portal as a client. */
	public static final String PORTAL = "portal";

	public IdentityProperties {
		services = Map.copyOf(services);
		sealingKeysBefore = List.copyOf(sealingKeysBefore);
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
		var address = URI.create(this.portalUrl);
		return address.getScheme() + "://" + address.getAuthority();
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
