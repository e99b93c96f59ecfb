package org.multaqa.identity.tokens.web;

import java.time.Instant;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.identity.passkeys.application.Holder;
import org.multaqa.identity.passkeys.application.PasskeyService;
import org.multaqa.identity.signin.web.Factors;
import org.multaqa.identity.tokens.application.PersonClaims;
import org.multaqa.identity.tokens.application.Proof;
import org.multaqa.identity.tokens.application.RegisteredClients;
import org.multaqa.kit.security.AccessTokens;
import org.multaqa.kit.security.Actors;
import org.multaqa.model.PersonId;

import org.springframework.security.core.Authentication;
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

	private final PasskeyService passkeys;

	private final String audience;

	/**
	 * The contents of all tokens.
	 * @param passkeys with which people have signed in
	 * @param audience for whom access tokens are made
	 */
	TokenContents(PersonClaims people, PasskeyService passkeys, String audience) {
		this.people = people;
		this.passkeys = passkeys;
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
				var person = new PersonId(subject);
				all.putAll(this.people.of(person, proof(person, context.getPrincipal()))
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

	/** A sign-in with a passkey that was removed has ended. */
	private Proof proof(PersonId person, @Nullable Authentication signedIn) {
		if (signedIn == null) {
			return Proof.without(List.of());
		}
		return Factors.passkeyOf(signedIn)
			.map((id) -> this.passkeys.shown(new Holder(person, id))
				.map((passkey) -> Proof.byPasskey(passkey.methods()))
				.orElseThrow(() -> new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT)))
			.orElseGet(() -> Proof.without(Factors.methodsOf(signedIn)));
	}

	private static boolean isAccessToken(JwtEncodingContext context) {
		return OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType());
	}

}
