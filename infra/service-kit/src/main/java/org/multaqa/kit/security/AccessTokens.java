package org.multaqa.kit.security;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.Id;
import org.multaqa.model.PersonId;

import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.oauth2.jwt.JwtValidators;

/**
 * What opens an API: an access token (RFC 9068) of our issuer, made for us, not for long,
 * about somebody. An ID token opens nothing, nor does a token for another application.
 */
public final class AccessTokens {

	/** What the header {@code typ} of an access token says. */
	public static final String TYPE = "at+jwt";

	/** The claim with who asked for the token. */
	public static final String CLIENT_ID = "client_id";

	/**
	 * The claim with the moment at which a token was issued, in ISO 8601: {@code iat} has
	 * whole seconds, within which a role may end and the next token be issued.
	 */
	public static final String ISSUED = "issued";

	/** The claim with the sign-in in which a token was made, by its id at the issuer. */
	public static final String SIGN_IN = "sid";

	/** Why a token is refused whose person's access has ended since it was issued. */
	public static final String ENDED = "actor.access-ended";

	/** From issue to end; a provider that gives longer ones is not configured well. */
	static final Duration LONGEST = Duration.ofHours(1);

	/** How far clocks of computers may be apart. */
	static final Duration SKEW = Duration.ofMinutes(1);

	private AccessTokens() {
	}

	/**
	 * The one rule by which every API lets tokens in, beside their signature.
	 * @param issuer who makes them
	 * @param audience for whom they are made
	 * @param ended whose access has ended since
	 */
	public static OAuth2TokenValidator<Jwt> validator(String issuer, String audience, EndedAccess ended) {
		return new DelegatingOAuth2TokenValidator<>(
				List.of(JwtValidators.createAtJwtValidator().issuer(issuer).audience(audience).build(),
						AccessTokens::isShort, AccessTokens::isOfSomebody, (token) -> isOfNow(token, ended)));
	}

	/** When a token was issued, as exactly as it says; absent where it does not. */
	public static @Nullable Instant issued(@Nullable Object exact, @Nullable Instant inSeconds) {
		try {
			return (exact instanceof String text) ? Instant.parse(text) : inSeconds;
		}
		catch (DateTimeParseException ex) {
			return inSeconds;
		}
	}

	/** Whether a token was refused because its person's access has ended. */
	public static boolean isEnded(Exception refusal) {
		for (@Nullable
		Throwable cause = refusal; cause != null; cause = cause.getCause()) {
			if (cause instanceof JwtValidationException invalid
					&& invalid.getErrors().stream().anyMatch((error) -> ENDED.equals(error.getErrorCode()))) {
				return true;
			}
		}
		return false;
	}

	/** Of a client, which acts for itself, access does not end before its token does. */
	private static OAuth2TokenValidatorResult isOfNow(Jwt token, EndedAccess ended) {
		@Nullable String subject = token.getSubject();
		boolean over = subject != null && Id.FORM.matcher(subject).matches()
				&& ended.covers(new PersonId(subject), issued(token.getClaim(ISSUED), token.getIssuedAt()));
		return over
				? OAuth2TokenValidatorResult
					.failure(new OAuth2Error(ENDED, "The token was issued before the access of its person ended", null))
				: OAuth2TokenValidatorResult.success();
	}

	/**
	 * Where a token does not say when it was issued, the decoder has it issued a second
	 * before its end; so that must have passed.
	 */
	private static OAuth2TokenValidatorResult isShort(Jwt token) {
		@Nullable Instant issued = token.getIssuedAt();
		@Nullable Instant expires = token.getExpiresAt();
		return (issued != null && expires != null && !issued.isAfter(Instant.now().plus(SKEW))
				&& !expires.isAfter(issued.plus(LONGEST))) ? OAuth2TokenValidatorResult.success()
						: refused("lives too long");
	}

	private static OAuth2TokenValidatorResult isOfSomebody(Jwt token) {
		try {
			Actors.of(token);
			return OAuth2TokenValidatorResult.success();
		}
		catch (IllegalArgumentException ex) {
			return refused("is of nobody who can act");
		}
	}

	private static OAuth2TokenValidatorResult refused(String why) {
		return OAuth2TokenValidatorResult
			.failure(new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN, "The token " + why, null));
	}

}
