package org.multaqa.identity.tokens.web;

import java.time.Instant;
import java.util.Collections;

import org.multaqa.identity.tokens.application.PersonClaims;
import org.multaqa.identity.tokens.application.RegisteredClients;
import org.multaqa.kit.security.AccessTokens;
import org.multaqa.kit.security.Actors;
import org.multaqa.model.PersonId;

import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/**
 * What stands in tokens. About people the same in access tokens and ID tokens, which the
 * library would let live longer; about a service nothing but that it is no person. What
 * the APIs ask of an access token stands there, too, see {@link AccessTokens}.
 */
final class TokenContents implements OAuth2TokenCustomizer<JwtEncodingContext> {

	private final PersonClaims people;

	private final String audience;

	/**
	 * The contents of all tokens.
	 * @param audience for whom access tokens are made
	 */
	TokenContents(PersonClaims people, String audience) {
		this.people = people;
		this.audience = audience;
	}

	@Override
	public void customize(JwtEncodingContext context) {
		boolean ofService = AuthorizationGrantType.CLIENT_CREDENTIALS.equals(context.getAuthorizationGrantType());
		String client = context.getRegisteredClient().getClientId();
		var claims = context.getClaims();
		claims.claims((all) -> {
			String subject = String.valueOf(all.get(JwtClaimNames.SUB));
			if (ofService) {
				all.put(JwtClaimNames.SUB, Actors.CLIENT + client);
			}
			else {
				all.putAll(this.people.of(new PersonId(subject))
					.orElseThrow(() -> new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT)));
			}
			if (isAccessToken(context) && all.get(JwtClaimNames.IAT) instanceof Instant issued) {
				all.put(AccessTokens.ISSUED, issued.toString());
			}
			if (!isAccessToken(context) && all.get(JwtClaimNames.IAT) instanceof Instant issued) {
				all.put(JwtClaimNames.EXP, issued.plus(RegisteredClients.ACCESS));
			}
		});
		if (isAccessToken(context)) {
			if (!ofService && context.getAuthorization() != null) {
				claims.claim(AccessTokens.SIGN_IN, context.getAuthorization().getId());
			}
			context.getJwsHeader().type(AccessTokens.TYPE);
			// one of the lists that the library stores
			claims.audience(Collections.singletonList(this.audience)).claim(AccessTokens.CLIENT_ID, client);
		}
	}

	private static boolean isAccessToken(JwtEncodingContext context) {
		return OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType());
	}

}
