package org.multaqa.identity.tokens.application;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.multaqa.identity.IdentityProperties;
import org.multaqa.kit.security.RequiredSecrets;

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

	/**
	 * How long somebody stays signed in, however busy: a refresh token lives no longer,
	 * nor does a session here.
	 */
	public static final Duration SIGN_IN = Duration.ofHours(24);

	private RegisteredClients() {
	}

	public static List<RegisteredClient> of(IdentityProperties properties) {
		var clients = new ArrayList<RegisteredClient>();
		clients.add(portal(properties));
		properties.services().forEach((name, account) -> {
			if (!account.secret().isBlank()) {
				clients.add(service(name, account));
			}
		});
		return clients;
	}

	private static RegisteredClient portal(IdentityProperties properties) {
		return client(IdentityProperties.PORTAL, properties.portalSecret())
			.authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
			.authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
			.redirectUri(properties.portalUrl() + "/login/oauth2/code/identity")
			.postLogoutRedirectUri(properties.portalUrl())
			.postLogoutRedirectUri(properties.portalUrl() + "/")
			.postLogoutRedirectUri(properties.signedOutPage())
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
			.clientSecret(hashed(name, secret))
			.clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
			.clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
			// two requests of one browser may refresh at once: the same refresh token
			// stays
			.tokenSettings(TokenSettings.builder()
				.accessTokenTimeToLive(ACCESS)
				.refreshTokenTimeToLive(SIGN_IN)
				.reuseRefreshTokens(true)
				.build());
	}

	private static String hashed(String name, String secret) {
		String checked = RequiredSecrets.checked("The secret of the client " + name, secret);
		return ClientSecrets.isHashed(checked) ? checked : String.valueOf(ClientSecrets.encoder().encode(checked));
	}

}
