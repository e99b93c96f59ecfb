package org.multaqa.portal.edge.signin;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.StringUtils;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * Ends a sign-in where it began, too: the refresh token is revoked (RFC 7009), and the
 * browser goes by the provider, which ends its own session there (OpenID Connect
 * RP-Initiated Logout 1.0). While the provider is away, it ends here alone.
 */
final class SigningOut implements LogoutHandler, LogoutSuccessHandler {

	private static final Logger LOG = LoggerFactory.getLogger(SigningOut.class);

	private static final String WAY_OUT = "org.multaqa.portal.way-out";

	private static final String FAREWELL = "/?signed-out";

	private static final Duration PATIENCE = Duration.ofSeconds(2);

	private final OAuth2AuthorizedClientRepository clients;

	private final ProviderAddresses provider;

	private final RestClient http;

	/**
	 * Signs out at a provider.
	 * @param provider where it is, and where people come back to
	 */
	SigningOut(OAuth2AuthorizedClientRepository clients, ProviderAddresses provider) {
		this.clients = clients;
		this.provider = provider;
		var requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder().connectTimeout(PATIENCE).build());
		requests.setReadTimeout(PATIENCE);
		this.http = RestClient.builder().requestFactory(requests).build();
	}

	@Override
	public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication person) {
		if (!(person instanceof OAuth2AuthenticationToken token)) {
			return;
		}
		@Nullable OAuth2AuthorizedClient client = this.clients.loadAuthorizedClient(token.getAuthorizedClientRegistrationId(),
				token, request);
		if (client != null && revoke(client) && token.getPrincipal() instanceof OidcUser user) {
			request.setAttribute(WAY_OUT, wayOut(request, user.getIdToken().getTokenValue()));
		}
	}

	@Override
	public void onLogoutSuccess(HttpServletRequest request, HttpServletResponse response,
			@Nullable Authentication person) throws IOException {
		SignedOut.remember(request, response);
		response.sendRedirect((request.getAttribute(WAY_OUT) instanceof String way) ? way : FAREWELL);
	}

	private String wayOut(HttpServletRequest request, String idToken) {
		String portal = this.provider.back().isEmpty()
				? ServletUriComponentsBuilder.fromContextPath(request).build().toUriString() : this.provider.back();
		String back = StringUtils.trimTrailingCharacter(portal, '/') + FAREWELL;
		return UriComponentsBuilder.fromUriString(this.provider.endSession())
			.queryParam("id_token_hint", idToken)
			.queryParam("post_logout_redirect_uri", UriUtils.encode(back, StandardCharsets.UTF_8))
			.build(true)
			.toUriString();
	}

	/** Whether the provider answered. */
	private boolean revoke(OAuth2AuthorizedClient client) {
		var refresh = client.getRefreshToken();
		if (refresh == null) {
			return true;
		}
		var form = new LinkedMultiValueMap<String, String>();
		form.add("token", refresh.getTokenValue());
		form.add("token_type_hint", "refresh_token");
		var registration = client.getClientRegistration();
		try {
			this.http.post()
				.uri(this.provider.revocation())
				.headers((headers) -> headers.setBasicAuth(
						UriUtils.encode(registration.getClientId(), StandardCharsets.UTF_8),
						UriUtils.encode(registration.getClientSecret(), StandardCharsets.UTF_8)))
				.contentType(MediaType.APPLICATION_FORM_URLENCODED)
				.body(form)
				.retrieve()
				.toBodilessEntity();
			return true;
		}
		catch (RestClientException ex) {
			LOG.warn("A sign-in ends at the portal alone: {}", ex.getMessage());
			return false;
		}
	}

}
