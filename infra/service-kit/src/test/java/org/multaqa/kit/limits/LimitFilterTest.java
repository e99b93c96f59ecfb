package org.multaqa.kit.limits;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.servlet.ServletException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.audit.SecurityLog;
import org.multaqa.kit.security.Actors;
import org.multaqa.kit.web.Messages;
import org.multaqa.kit.web.ProblemWriter;
import org.multaqa.kit.web.Refusals;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LimitFilterTest {

	private static final String JOURNAL = "/api/v1/journal/recent";

	private final LimitProperties properties = new LimitProperties(1, 30, 10, 5, 50, 20, 7,
			List.of("/api/v1/journal/**"));

	private LimitFilter filter = filter(true);

	private LimitFilter filter(boolean strangers) {
		return new LimitFilter(new Limits(this.properties, () -> Instant.parse("2025-12-08T08:00:00Z")),
				this.properties.costlyAddresses(), strangers,
				new Refusals(new ProblemWriter(new Messages("problems/kit"), SecurityLog.none()), false));
	}

	@AfterEach
	void sign_out() {
		SecurityContextHolder.clearContext();
	}

	@Test
	void people_behind_one_address_count_by_themselves() throws Exception {
		for (int person = 0; person < 2_000; person++) {
			String who = "person-" + person;
			for (int i = 0; i < 5; i++) {
				assertThat(ask("POST", "/api/v1/outputs", who).getStatus()).isEqualTo(200);
				assertThat(ask("GET", JOURNAL, who).getStatus()).isEqualTo(200);
			}
		}
	}

	@Test
	void each_kind_of_request_has_a_bound_of_its_own() throws Exception {
		assertThat(taken("POST", "/api/v1/outputs", "hind")).isEqualTo(this.properties.writes());
		assertThat(taken("GET", JOURNAL, "hind")).isEqualTo(this.properties.costly());
		assertThat(taken("GET", "/api/v1/meetings", "hind")).isEqualTo(this.properties.reads());
		assertThat(taken("GET", "/", null)).isEqualTo(this.properties.strangers());
	}

	@Test
	void a_refusal_is_a_problem_that_says_when_to_come_back() throws Exception {
		taken("POST", "/api/v1/outputs", "hind");
		var answer = ask("POST", "/api/v1/outputs", "hind");

		assertThat(answer.getStatus()).isEqualTo(429);
		assertThat(answer.getHeader("Retry-After")).isEqualTo("6");
		assertThat(answer.getContentType()).startsWith("application/problem+json");
		assertThat(answer.getContentAsString()).contains("\"code\":\"request.too-many\"");
	}

	@Test
	void a_service_in_its_own_name_asks_for_more() throws Exception {
		SecurityContextHolder.getContext()
			.setAuthentication(new JwtAuthenticationToken(
					Jwt.withTokenValue("x").header("alg", "none").subject("registration").build()));

		assertThat(IntStream.range(0, 100).filter((_) -> status("POST", "/api/v1/accounts") == 200).count())
			.isEqualTo(this.properties.services());
	}

	@Test
	void visitors_whom_another_service_brings_do_not_share_its_address() throws Exception {
		this.filter = filter(false);

		assertThat(taken("GET", "/api/v1/meetings", null)).isEqualTo(100);
		assertThat(taken("GET", "/api/v1/meetings", "hind")).isEqualTo(this.properties.reads());
	}

	private long taken(String method, String path, @Nullable String person) throws ServletException, IOException {
		long taken = 0;
		for (int i = 0; i < 100; i++) {
			taken += (ask(method, path, person).getStatus() == 200) ? 1 : 0;
		}
		return taken;
	}

	private MockHttpServletResponse ask(String method, String path, @Nullable String person)
			throws ServletException, IOException {
		SecurityContextHolder.clearContext();
		if (person != null) {
			SecurityContextHolder.getContext()
				.setAuthentication(new JwtAuthenticationToken(Jwt.withTokenValue("x")
					.header("alg", "none")
					.subject(person)
					.claim(Actors.GRANTS, List.of())
					.build(), List.of(), person));
		}
		return sent(method, path);
	}

	private int status(String method, String path) {
		try {
			return sent(method, path).getStatus();
		}
		catch (ServletException | IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private MockHttpServletResponse sent(String method, String path) throws ServletException, IOException {
		var request = new MockHttpServletRequest(method, path);
		request.setRemoteAddr("203.0.113.9");
		var response = new MockHttpServletResponse();
		this.filter.doFilter(request, response, new MockFilterChain());
		return response;
	}

}
