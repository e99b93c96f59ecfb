package org.multaqa.identity.signin.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LongestSignInFilterTest {

	private static final Instant MORNING = Instant.parse("2026-11-27T08:00:00Z");

	private static final Duration DAY = Duration.ofDays(1);

	private final MockHttpSession session = new MockHttpSession();

	@AfterEach
	void leave() {
		SecurityContextHolder.clearContext();
	}

	@Test
	void a_session_goes_on_for_a_day() throws Exception {
		assertThat(isSignedInAt(MORNING.plus(DAY))).isTrue();
		assertThat(this.session.isInvalid()).isFalse();
	}

	@Test
	void and_ends_then_however_busy_it_was() throws Exception {
		assertThat(isSignedInAt(MORNING.plus(DAY).plusSeconds(1))).isFalse();
		assertThat(this.session.isInvalid()).isTrue();
	}

	private boolean isSignedInAt(Instant moment) throws Exception {
		var factor = FactorGrantedAuthority.withFactor("OTT").issuedAt(MORNING).build();
		SecurityContextHolder.getContext()
			.setAuthentication(UsernamePasswordAuthenticationToken.authenticated("noura", null, List.of(factor)));
		var request = new MockHttpServletRequest();
		request.setSession(this.session);
		new LongestSignInFilter(DAY, () -> moment).doFilter(request, new MockHttpServletResponse(),
				new MockFilterChain());
		return SecurityContextHolder.getContext().getAuthentication() != null;
	}

}
