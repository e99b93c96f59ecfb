package org.multaqa.identity.laptop.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.multaqa.identity.IdentityProperties;
import org.multaqa.identity.tokens.application.PersonClaims;
import org.multaqa.identity.tokens.application.Proof;
import org.multaqa.kit.security.AccessTokens;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.RuleViolation;

import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;

/** Tokens for the asking: exactly what the person would get by signing in. */
public final class LaptopTokenService {

	private static final JwsHeader HEADER = JwsHeader.with(SignatureAlgorithm.RS256).type(AccessTokens.TYPE).build();

	private static final Duration LIFETIME = Duration.ofMinutes(15);

	private final PersonClaims claims;

	private final JwtEncoder encoder;

	private final IdentityProperties properties;

	private final String audience;

	private final Clock clock = Clock.systemUTC();

	/**
	 * Tokens under the key of this installation.
	 * @param audience for whom they are made
	 */
	public LaptopTokenService(PersonClaims claims, JwtEncoder encoder, IdentityProperties properties, String audience) {
		this.claims = claims;
		this.encoder = encoder;
		this.properties = properties;
		this.audience = audience;
	}

	public LaptopToken issue(PersonId person) {
		var now = this.clock.instant();
		var contents = this.claims.of(person, Proof.without(List.of()))
			.orElseThrow(() -> RuleViolation.unknown("account.unknown", person.value()));
		var expires = now.plus(LIFETIME);
		var claims = JwtClaimsSet.builder()
			.issuer(this.properties.issuer())
			.subject(person.value())
			.audience(List.of(this.audience))
			.id(UUID.randomUUID().toString())
			.claim(AccessTokens.CLIENT_ID, "laptop")
			.issuedAt(now)
			.notBefore(now)
			.expiresAt(expires)
			.claim(AccessTokens.ISSUED, now.toString())
			.claims((all) -> all.putAll(contents))
			.build();
		return new LaptopToken(this.encoder.encode(JwtEncoderParameters.from(HEADER, claims)).getTokenValue(), expires);
	}

	/**
	 * A token.
	 *
	 * @param accessToken to be sent as {@code Authorization: Bearer …}
	 * @param expiresAt until when it is good
	 */
	public record LaptopToken(String accessToken, Instant expiresAt) {

		@Override
		public String toString() {
			return "token until " + this.expiresAt;
		}

	}

}
