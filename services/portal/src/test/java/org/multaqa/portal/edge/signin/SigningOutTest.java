package org.multaqa.portal.edge.signin;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AccessToken.TokenType;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

import static org.assertj.core.api.Assertions.assertThat;

/** Where people go who sign out, of a portal that was asked by a name of its own. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SigningOutTest {

	private static final ProviderAddresses.Identity IDENTITY = new ProviderAddresses.Identity("http://identity/revoke",
			"https://identity.example/logout");

	@Test
	void they_come_back_to_the_address_that_is_configured_whichever_was_asked() throws Exception {
		assertThat(wayOut(new ProviderAddresses("", "", IDENTITY, "https://meeting.example/")))
			.startsWith("https://identity.example/logout?")
			.endsWith("&post_logout_redirect_uri=https%3A%2F%2Fmeeting.example%2F%3Fsigned-out");
	}

	@Test
	void without_one_they_come_back_to_where_they_were() throws Exception {
		assertThat(wayOut(new ProviderAddresses("", "", IDENTITY, "")))
			.endsWith("&post_logout_redirect_uri=http%3A%2F%2Fportal%3A8080%2F%3Fsigned-out");
	}

	@Test
	void another_provider_is_asked_where_one_is_named() throws Exception {
		var elsewhere = new ProviderAddresses("https://other.example/revoke", "https://other.example/end", IDENTITY,
				"");

		assertThat(wayOut(elsewhere)).startsWith("https://other.example/end?");
		assertThat(elsewhere.revocation()).isEqualTo("https://other.example/revoke");
	}

	private static String wayOut(ProviderAddresses provider) throws Exception {
		var request = new MockHttpServletRequest("POST", "/sign-out");
		request.setServerName("portal");
		request.setServerPort(8080);
		var response = new MockHttpServletResponse();
		var token = OidcIdToken.withTokenValue("ey").subject("noura").build();
		var noura = new OAuth2AuthenticationToken(new DefaultOidcUser(List.of(), token), List.of(), "identity");
		var clients = new HttpSessionOAuth2AuthorizedClientRepository();
		var access = new OAuth2AccessToken(TokenType.BEARER, "x", Instant.EPOCH, Instant.MAX);
		clients.saveAuthorizedClient(new OAuth2AuthorizedClient(registration(), "noura", access), noura, request,
				response);
		var signingOut = new SigningOut(clients, provider);
		signingOut.logout(request, response, noura);
		signingOut.onLogoutSuccess(request, response, noura);
		return String.valueOf(response.getRedirectedUrl());
	}

	private static ClientRegistration registration() {
		return ClientRegistration.withRegistrationId("identity")
			.clientId("portal")
			.authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
			.redirectUri("{baseUrl}/login/oauth2/code/identity")
			.authorizationUri("https://identity.example/authorize")
			.tokenUri("http://identity/token")
			.build();
	}

}
