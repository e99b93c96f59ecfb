package org.multaqa.kit.security;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServlet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.audit.SecurityLog;
import org.multaqa.kit.front.UndecidedCallerFilter;
import org.multaqa.kit.web.Messages;
import org.multaqa.kit.web.ProblemWriter;
import org.multaqa.kit.web.Refusals;
import org.multaqa.model.PersonId;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;

import static org.assertj.core.api.Assertions.assertThat;

/** What a caller is answered while nobody can tell whether a token is good. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class UndecidedCallerTest {

	private static final String ISSUER = "http://identity.test";

	private static final String AUDIENCE = "multaqa-api";

	private final KeyPair keys = keys();

	private final EndedAccess ended = new EndedAccess(InstantSource.system(), Duration.ZERO);

	private final Instant issued = Instant.now().minusSeconds(1);

	/** How many came in. */
	private int served;

	@Test
	void is_told_that_a_part_is_starting_and_when_to_come_back() throws Exception {
		var answer = ask(decoder());

		assertThat(answer.getStatus()).isEqualTo(503);
		assertThat(answer.getHeader("Retry-After")).isEqualTo("2");
		assertThat(answer.getContentType()).startsWith("application/problem+json");
		assertThat(answer.getContentAsString()).contains("\"code\":\"platform.starting\"",
				"Une partie de la plateforme");
		assertThat(this.served).isZero();
	}

	@Test
	void comes_in_by_itself_as_soon_as_it_is_known() throws Exception {
		ask(decoder());
		this.ended.caughtUp();

		assertThat(ask(decoder()).getStatus()).isEqualTo(200);
		assertThat(this.served).isOne();
	}

	@Test
	void stays_outside_whose_access_had_ended() throws Exception {
		this.ended.note(new AccessEnd(new PersonId("noura"), this.issued.plusMillis(1)));
		this.ended.caughtUp();

		assertThat(ask(decoder()).getStatus()).isEqualTo(401);
		assertThat(this.served).isZero();
	}

	@Test
	void is_told_that_a_part_is_away_while_nobody_publishes_the_keys() throws Exception {
		var answer = ask((_) -> {
			throw new JwtException("no answer from " + ISSUER);
		});

		assertThat(answer.getStatus()).isEqualTo(503);
		assertThat(answer.getHeader("Retry-After")).isEqualTo("5");
		assertThat(answer.getContentAsString()).contains("\"code\":\"platform.away\"").doesNotContain(ISSUER);
		assertThat(this.served).isZero();
	}

	private MockHttpServletResponse ask(JwtDecoder decoder) throws Exception {
		var around = new UndecidedCallerFilter(
				new Refusals(new ProblemWriter(new Messages("problems/kit"), SecurityLog.none()), false));
		var tokens = new BearerTokenAuthenticationFilter(new ProviderManager(new JwtAuthenticationProvider(decoder)));
		var request = new MockHttpServletRequest("GET", "/api/v1/meetings");
		request.addHeader("Authorization", "Bearer " + token());
		request.addHeader("Accept-Language", "fr");
		var response = new MockHttpServletResponse();
		var chain = new MockFilterChain(new HttpServlet() {

			private static final long serialVersionUID = 1;

			@Override
			public void service(ServletRequest asked, ServletResponse answer) {
				UndecidedCallerTest.this.served++;
			}

		}, around, tokens);
		chain.doFilter(request, response);
		return response;
	}

	private JwtDecoder decoder() {
		var decoder = NimbusJwtDecoder.withPublicKey((RSAPublicKey) this.keys.getPublic()).validateType(false).build();
		decoder.setJwtValidator(AccessTokens.validator(ISSUER, AUDIENCE, this.ended));
		return decoder;
	}

	private String token() throws Exception {
		var claims = new JWTClaimsSet.Builder().issuer(ISSUER)
			.subject("noura")
			.audience(AUDIENCE)
			.issueTime(Date.from(this.issued))
			.expirationTime(Date.from(this.issued.plusSeconds(900)))
			.jwtID("t")
			.claim(AccessTokens.CLIENT_ID, "portal")
			.claim(AccessTokens.ISSUED, this.issued.toString())
			.claim(Actors.GRANTS, List.of())
			.build();
		var token = new SignedJWT(
				new JWSHeader.Builder(JWSAlgorithm.RS256).type(new JOSEObjectType(AccessTokens.TYPE)).build(), claims);
		token.sign(new RSASSASigner(this.keys.getPrivate()));
		return token.serialize();
	}

	private static KeyPair keys() {
		try {
			return KeyPairGenerator.getInstance("RSA").generateKeyPair();
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
