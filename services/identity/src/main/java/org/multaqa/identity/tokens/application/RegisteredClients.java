package org.multaqa.identity.tokens.application;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.multaqa.identity.IdentityProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/**
 * Who may ask for tokens: the portal for people, services for themselves. A client's
 * internal id is its name, so that authorizations outlive a restart.
 */
public final class RegisteredClients {

	/** How long an access token is good for; grants are as fresh as that. */
	public static final Duration ACCESS = Duration.ofMinutes(15);

	/** How long somebody stays signed in at the portal without a word. */
	static final Duration REFRESH = Duration.ofHours(24);

	private static final String DEVELOPMENT = "development-secret";

	private static final Logger LOG = LoggerFactory.getLogger(RegisteredClients.class);

	private RegisteredClients() {
	}

	public static List<RegisteredClient> of(IdentityProperties properties) {
		var clients = new ArrayList<RegisteredClient>();
		warn("portal", properties.portalSecret());
		clients.add(portal(properties));
		properties.services().forEach((name, account) -> {
			if (!account.secret().isBlank()) {
				warn(name, account.secret());
				clients.add(service(name, account));
			}
		});
		return clients;
	}

	private static RegisteredClient portal(IdentityProperties properties) {
		return client("portal", properties.portalSecret())
			.authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
			.authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
			.redirectUri(properties.portalUrl() + "/login/oauth2/code/identity")
			.postLogoutRedirectUri(properties.portalUrl())
			.postLogoutRedirectUri(properties.portalUrl() + "/")
			.scope(OidcScopes.OPENID)
			.scope(OidcScopes.PROFILE)
			.clientSettings(ClientSettings.builder().requireProofKey(true).requireAuthorizationConsent(false).build())
			.build();
	}

	private static RegisteredClient service(String name, IdentityProperties.ServiceAccount account) {
		return client(name, account.secret()).authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
			.scopes((scopes) -> scopes.addAll(account.scopes()))
			.build();
	}

	private static RegisteredClient.Builder client(String name, String secret) {
		return RegisteredClient.withId(name)
			.clientId(name)
			.clientSecret(secret)
			.clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
			.clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
			// two requests of one browser may refresh at once: the same refresh token
			// stays
			.tokenSettings(TokenSettings.builder()
				.accessTokenTimeToLive(ACCESS)
				.refreshTokenTimeToLive(REFRESH)
				.reuseRefreshTokens(true)
				.build());
	}

	private static void warn(String name, String secret) {
		if (secret.endsWith(DEVELOPMENT)) {
			LOG.warn("Client {} has its development secret; set {}_CLIENT_SECRET where others can reach this service",
					name, name.toUpperCase(Locale.ROOT));
		}
	}

}
