package org.multaqa.portal.edge.signin;

import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.security.AccessTokens;
import org.multaqa.kit.security.Actors;
import org.multaqa.kit.security.EndedAccess;
import org.multaqa.kit.web.Languages;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;

/**
 * Who has signed in, by the session of a request. The access token came to us directly
 * from identity, so it is read without asking anybody; it is renewed when it has expired,
 * when the access that it gives has ended, or when it may do too little. While identity
 * is away, people stay who they are, but for those whose access has ended.
 */
public final class SignIns {

	/** As long as an access token lives. */
	private static final Duration REMEMBERED = Duration.ofMinutes(15);

	private static final int MOST_REMEMBERED = 10_000;

	private final OAuth2AuthorizedClientRepository clients;

	private final TokenRenewal renewal;

	private final EndedAccess ended;

	/** What tokens say; an open page asks with the same one again and again. */
	private final Cache<String, Token> tokens = Caffeine.newBuilder()
		.expireAfterAccess(REMEMBERED)
		.maximumSize(MOST_REMEMBERED)
		.build();

	SignIns(OAuth2AuthorizedClientRepository clients, TokenRenewal renewal, EndedAccess ended) {
		this.clients = clients;
		this.renewal = renewal;
		this.ended = ended;
	}

	/**
	 * Who reads.
	 * @param request of whose session
	 * @param response may keep a renewed token
	 * @return empty for a visitor, also for somebody whose sign-in has ended
	 * @throws EndedAccess.NotKnownYet of somebody who has signed in, right after a start
	 */
	public Optional<SignedIn> find(HttpServletRequest request, HttpServletResponse response) {
		return client(request)
			.flatMap((client) -> (hasExpired(client.getAccessToken()) || hasEnded(client))
					? renewed(client, request, response) : Optional.of(client))
			.filter((client) -> !hasEnded(client))
			.map(this::signedIn);
	}

	/**
	 * Who reads, with a token made now: grants may have changed since the last one.
	 * @param request of whose session
	 * @param response keeps the new token
	 * @return as before where identity is away or was asked a moment ago; empty for
	 * somebody whose sign-in has ended
	 */
	public Optional<SignedIn> renew(HttpServletRequest request, HttpServletResponse response) {
		return client(request).flatMap((client) -> renewed(client, request, response))
			.filter((client) -> !hasEnded(client))
			.map(this::signedIn);
	}

	/**
	 * Who reads, with a token in the place of one that a service has refused as one of
	 * before: it has heard a moment sooner than the portal that access has ended.
	 * @param request of whose session
	 * @param response keeps the new token
	 * @return as {@link #renew}
	 */
	public Optional<SignedIn> replace(HttpServletRequest request, HttpServletResponse response) {
		return client(request).flatMap((client) -> renewed(client, true, request, response))
			.filter((client) -> !hasEnded(client))
			.map(this::signedIn);
	}

	private Optional<OAuth2AuthorizedClient> renewed(OAuth2AuthorizedClient client, HttpServletRequest request,
			HttpServletResponse response) {
		return renewed(client, hasEnded(client), request, response);
	}

	/** A sign-in that has ended at identity ends here in the same request. */
	private Optional<OAuth2AuthorizedClient> renewed(OAuth2AuthorizedClient client, boolean atOnce,
			HttpServletRequest request, HttpServletResponse response) {
		var renewed = atOnce ? this.renewal.renewAtOnce(client, request, response)
				: this.renewal.renew(client, request, response);
		if (renewed.isEmpty()) {
			forget(request, response);
		}
		return renewed;
	}

	/**
	 * Signs somebody out in this browser who has no account, or is let in, no more.
	 * @param request in whose session they have signed in
	 * @param response makes the next one here sign in anew
	 */
	public void forget(HttpServletRequest request, HttpServletResponse response) {
		new SecurityContextLogoutHandler().logout(request, response,
				SecurityContextHolder.getContext().getAuthentication());
		SignedOut.remember(request, response);
	}

	private Optional<OAuth2AuthorizedClient> client(HttpServletRequest request) {
		if (!(SecurityContextHolder.getContext().getAuthentication() instanceof OAuth2AuthenticationToken token)) {
			return Optional.empty();
		}
		return Optional
			.ofNullable(this.clients.loadAuthorizedClient(token.getAuthorizedClientRegistrationId(), token, request));
	}

	private static boolean hasExpired(OAuth2AccessToken token) {
		@Nullable Instant expires = token.getExpiresAt();
		return expires != null && Instant.now().isAfter(expires.minusSeconds(10));
	}

	/** The token says when identity made it; the client only when it was received. */
	private boolean hasEnded(OAuth2AuthorizedClient client) {
		return this.ended.covers(new PersonId(client.getPrincipalName()),
				read(client.getAccessToken().getTokenValue()).issued());
	}

	private SignedIn signedIn(OAuth2AuthorizedClient client) {
		String token = client.getAccessToken().getTokenValue();
		var read = read(token);
		return new SignedIn(read.actor(), name(), token, read.withheld());
	}

	private Token read(String token) {
		return this.tokens.get(token, SignIns::parse);
	}

	private static Token parse(String token) {
		try {
			var claims = claims(token);
			var jwt = Jwt.withTokenValue(token).header("typ", "JWT").subject(claims.getSubject());
			jwt.claim(Actors.GRANTS, list(claims, Actors.GRANTS));
			@Nullable Date issued = claims.getIssueTime();
			return new Token(Actors.of(jwt.build()), AccessTokens.issued(claims.getClaim(AccessTokens.ISSUED),
					(issued != null) ? issued.toInstant() : null), list(claims, Actors.WITHHELD));
		}
		catch (ParseException ex) {
			throw new IllegalStateException("the provider's grants are no list", ex);
		}
	}

	private static List<String> list(JWTClaimsSet claims, String name) throws ParseException {
		return Optional.ofNullable(claims.getStringListClaim(name)).orElse(List.of());
	}

	private static JWTClaimsSet claims(String token) {
		try {
			return JWTParser.parse(token).getJWTClaimsSet();
		}
		catch (ParseException ex) {
			throw new IllegalStateException("the provider's access tokens are not JWTs", ex);
		}
	}

	private static @Nullable LocalizedText name() {
		var authentication = SecurityContextHolder.getContext().getAuthentication();
		if (authentication == null || !(authentication.getPrincipal() instanceof OidcUser person)) {
			return null;
		}
		@Nullable String name = person.getFullName();
		@Nullable String language = person.getLocale();
		return (name != null && !name.isBlank())
				? LocalizedText.of((language != null && Languages.ALL.contains(language)) ? language : "en", name)
				: null;
	}

	/**
	 * What an access token says.
	 *
	 * @param issued when it was issued, or absent where it does not say
	 * @param withheld grants that it would hold after a sign-in with a passkey
	 */
	private record Token(Actor actor, @Nullable Instant issued, List<String> withheld) {

	}

}
