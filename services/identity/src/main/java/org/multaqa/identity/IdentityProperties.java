package org.multaqa.identity;

import java.net.URI;
import java.util.List;
import java.util.Map;

import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;

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
 * @param founders the people who may open meetings
 * @param laptop whether the laptop's shortcut is asked for; it takes more than that, see
 * {@code org.multaqa.identity.laptop.Laptop}
 * @param mailboxUrl where the laptop shows its mails; not used elsewhere
 */
@ConfigurationProperties("multaqa.identity")
public record IdentityProperties(String issuer, String portalUrl, String mailFrom, String portalSecret,
		@DefaultValue Map<String, ServiceAccount> services, @DefaultValue List<Founder> founders,
		@DefaultValue("false") boolean laptop, @DefaultValue("") String mailboxUrl) {

	public IdentityProperties {
		services = Map.copyOf(services);
		founders = List.copyOf(founders);
	}

	/**
	 * Where people land who signed in without coming from anywhere.
	 * @return an address of the portal that begins its own signing in
	 */
	public String home() {
		return this.portalUrl + "/oauth2/authorization/identity";
	}

	/**
	 * The portal's origin, for the content security policy.
	 * @return scheme, host and port
	 */
	public String portalOrigin() {
		var address = URI.create(this.portalUrl);
		return address.getScheme() + "://" + address.getAuthority();
	}

	public boolean isFounder(PersonId person) {
		return this.founders.stream().anyMatch((founder) -> founder.person().equals(person.value()));
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

	/**
	 * A person who may open meetings and register offices. An account is opened for a
	 * founder who has none yet.
	 *
	 * @param name by language
	 * @param email where links are sent to
	 * @param language a language tag
	 */
	public record Founder(String person, Map<String, String> name, String email, @DefaultValue("ar") String language) {

		public LocalizedText text() {
			return new LocalizedText(this.name);
		}

		@Override
		public String toString() {
			return this.person;
		}

	}

}
