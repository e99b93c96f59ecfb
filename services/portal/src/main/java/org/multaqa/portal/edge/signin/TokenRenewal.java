package org.multaqa.portal.edge.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.web.client.RestClientException;

/**
 * Asks identity for a new access token, whether the old one has expired or not. While
 * identity is away, the old one stays.
 */
final class TokenRenewal {

	private static final Logger LOG = LoggerFactory.getLogger(TokenRenewal.class);

	private static final String RENEWED = "org.multaqa.portal.renewed";

	/**
	 * A token is not renewed more often than this. Whoever opens a meeting goes on to its
	 * pages at once, and identity may hear of the new role a moment later.
	 */
	private static final Duration PAUSE = Duration.ofMillis(500);

	private final OAuth2AuthorizedClientManager manager;

	TokenRenewal(OAuth2AuthorizedClientManager manager) {
		this.manager = manager;
	}

	/**
	 * Renews the token of who has signed in.
	 * @param client the token so far
	 * @param request in whose session it is kept
	 * @param response may keep the new token
	 * @return as before where identity is away or was asked a moment ago; empty where it
	 * says that this sign-in has ended
	 */
	Optional<OAuth2AuthorizedClient> renew(OAuth2AuthorizedClient client, HttpServletRequest request,
			HttpServletResponse response) {
		return wasAskedJustNow(request) ? Optional.of(client) : renewAtOnce(client, request, response);
	}

	/**
	 * Renews a token that opens nothing any more, however short ago the last one was
	 * asked for.
	 * @param client the token so far
	 * @param request in whose session it is kept
	 * @param response may keep the new token
	 * @return as before where identity is away; empty where it says that this sign-in has
	 * ended
	 */
	Optional<OAuth2AuthorizedClient> renewAtOnce(OAuth2AuthorizedClient client, HttpServletRequest request,
			HttpServletResponse response) {
		@Nullable Authentication person = SecurityContextHolder.getContext().getAuthentication();
		if (client.getRefreshToken() == null || person == null) {
			return Optional.of(client);
		}
		try {
			@Nullable OAuth2AuthorizedClient fresh = this.manager
				.authorize(OAuth2AuthorizeRequest.withAuthorizedClient(expired(client))
					.principal(person)
					.attribute(HttpServletRequest.class.getName(), request)
					.attribute(HttpServletResponse.class.getName(), response)
					.build());
			return Optional.of((fresh != null) ? fresh : client);
		}
		catch (OAuth2AuthorizationException | RestClientException ex) {
			if (ex instanceof OAuth2AuthorizationException refused
					&& OAuth2ErrorCodes.INVALID_GRANT.equals(refused.getError().getErrorCode())) {
				return Optional.empty();
			}
			LOG.info("A token could not be renewed: {}", ex.getMessage());
			return Optional.of(client);
		}
	}

	/** Only an expired token is renewed. */
	private static OAuth2AuthorizedClient expired(OAuth2AuthorizedClient client) {
		var access = client.getAccessToken();
		var past = new OAuth2AccessToken(access.getTokenType(), access.getTokenValue(), Instant.EPOCH,
				Instant.EPOCH.plusSeconds(1), access.getScopes());
		return new OAuth2AuthorizedClient(client.getClientRegistration(), client.getPrincipalName(), past,
				client.getRefreshToken());
	}

	private static boolean wasAskedJustNow(HttpServletRequest request) {
		var session = request.getSession();
		var now = Instant.now();
		if (session.getAttribute(RENEWED) instanceof Instant last && now.isBefore(last.plus(PAUSE))) {
			return true;
		}
		session.setAttribute(RENEWED, now);
		return false;
	}

}
