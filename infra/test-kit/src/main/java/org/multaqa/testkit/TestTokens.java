package org.multaqa.testkit;

import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.security.AccessTokens;
import org.multaqa.kit.security.Actors;
import org.multaqa.kit.security.EndedAccess;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * Tokens as identity would issue them, signed with a key of this JVM. A test imports this
 * class, so that the service under test accepts them. The key is a shared secret: the JVM
 * of a test, which compiles little, would sign with RSA for eight milliseconds each time.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestTokens {

	private static final SecretKey KEY = key();

	private static final String ISSUER = "http://identity.test";

	private static final String AUDIENCE = "multaqa-api";

	private static final long LIFETIME_SECONDS = 900;

	@Bean
	JwtDecoder testTokenDecoder(EndedAccess ended) {
		var decoder = NimbusJwtDecoder.withSecretKey(KEY).macAlgorithm(MacAlgorithm.HS256).validateType(false).build();
		decoder.setJwtValidator(AccessTokens.validator(ISSUER, AUDIENCE, ended));
		return decoder;
	}

	/**
	 * A person's token.
	 * @param grants what the person may be, for instance {@code doha-2025:head:mena}
	 * @return the token, to be sent as {@code Authorization: Bearer …}
	 */
	public static String token(String person, String... grants) {
		return sign(claims(person).claim("grants", List.of(grants)).build());
	}

	/**
	 * A service account's token.
	 * @param scopes what it may do
	 */
	public static String serviceToken(String service, String... scopes) {
		return sign(claims(Actors.CLIENT + service).claim("scope", List.of(scopes)).build());
	}

	private static JWTClaimsSet.Builder claims(String subject) {
		var now = Instant.now();
		return new JWTClaimsSet.Builder().subject(subject)
			.issuer(ISSUER)
			.audience(AUDIENCE)
			.jwtID(UUID.randomUUID().toString())
			.claim(AccessTokens.CLIENT_ID, "tests")
			.issueTime(Date.from(now))
			.expirationTime(Date.from(now.plusSeconds(LIFETIME_SECONDS)));
	}

	/**
	 * What somebody made with the issuer's key, by mistake or for something else.
	 * @param type what its header says that it is, or absent
	 * @param change makes it different from the token of this person
	 */
	public static String otherToken(String person, @Nullable String type, Consumer<JWTClaimsSet.Builder> change) {
		var claims = claims(person);
		change.accept(claims);
		return sign(claims.build(), (type != null) ? new JOSEObjectType(type) : null);
	}

	private static String sign(JWTClaimsSet claims) {
		return sign(claims, new JOSEObjectType(AccessTokens.TYPE));
	}

	private static String sign(JWTClaimsSet claims, @Nullable JOSEObjectType type) {
		try {
			var token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.HS256).type(type).build(), claims);
			token.sign(new MACSigner(KEY));
			return token.serialize();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static SecretKey key() {
		try {
			return KeyGenerator.getInstance("HmacSHA256").generateKey();
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java has HMAC", ex);
		}
	}

}
