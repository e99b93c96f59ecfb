package org.multaqa.kit.limits;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.audit.SecurityLog;
import org.multaqa.kit.web.Messages;
import org.multaqa.kit.web.ProblemWriter;
import org.multaqa.kit.web.Refusals;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RefusedCredentialsFilterTest {

	private static final int MOST = 10;

	private static final String API = "/api/v1/meetings";

	private static final String VENUE = "203.0.113.9";

	private static final String GOOD = "Bearer good";

	private Instant now = Instant.parse("2025-12-08T08:00:00Z");

	private final RefusedCredentialsFilter filter = new RefusedCredentialsFilter(
			new Limits(new LimitProperties(1, 30, 10, 5, 50, 20, MOST, List.of()), () -> this.now),
			new Refusals(new ProblemWriter(new Messages("problems/kit"), SecurityLog.none()), false));

	/** How many signatures were looked at. */
	private int checked;

	@Test
	void a_flood_of_bad_tokens_is_not_looked_at_for_long() {
		IntStream.range(0, 1_000).forEach((each) -> ask(API, "Bearer bad-" + each, VENUE));

		assertThat(this.checked).isEqualTo(MOST);
		var answer = ask(API, "Bearer bad", VENUE);
		assertThat(answer.getStatus()).isEqualTo(429);
		assertThat(answer.getHeader("Retry-After")).isEqualTo("6");
		assertThat(answer.getContentType()).startsWith("application/problem+json");
		this.now = this.now.plusSeconds(6);
		assertThat(ask(API, "Bearer bad", VENUE).getStatus()).isEqualTo(401);
	}

	@Test
	void who_was_let_in_before_is_not_shut_out_by_a_neighbour_who_guesses() {
		ask(API, GOOD, VENUE);
		IntStream.range(0, 1_000).forEach((each) -> ask(API, "Bearer bad-" + each, VENUE));

		assertThat(ask(API, GOOD, VENUE).getStatus()).isEqualTo(200);
		assertThat(ask(API, "Bearer good, new", VENUE).getStatus()).isEqualTo(429);
		assertThat(ask(API, "Bearer good, new", "198.51.100.7").getStatus()).isEqualTo(200);
		assertThat(ask(API, null, VENUE).getStatus()).isEqualTo(401);
	}

	@Test
	void a_page_that_looks_at_no_token_makes_none_good() {
		IntStream.range(0, 1_000).forEach((each) -> {
			ask("/sign-in", "Bearer bad-" + each, VENUE);
			ask(API, "Bearer bad-" + each, VENUE);
		});

		assertThat(this.checked).isEqualTo(MOST);
	}

	@Test
	void what_was_good_and_is_so_no_more_counts_with_the_others() {
		ask(API, GOOD, VENUE);
		IntStream.range(0, MOST).forEach((each) -> ask(API, "Bearer bad-" + each, VENUE));
		ask("/api/v1/ended", GOOD, VENUE);

		assertThat(ask(API, GOOD, VENUE).getStatus()).isEqualTo(429);
	}

	private MockHttpServletResponse ask(String path, @Nullable String shown, String from) {
		var request = new MockHttpServletRequest("GET", path);
		request.setRemoteAddr(from);
		if (shown != null) {
			request.addHeader("Authorization", shown);
		}
		var response = new MockHttpServletResponse();
		try {
			this.filter.doFilter(request, response, (_, answer) -> ((HttpServletResponse) answer)
				.setStatus((path.equals("/sign-in") || isGood(path, shown)) ? 200 : 401));
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
		return response;
	}

	private boolean isGood(String path, @Nullable String shown) {
		this.checked += (shown != null && !shown.startsWith(GOOD)) ? 1 : 0;
		return shown != null && shown.startsWith(GOOD) && !path.endsWith("ended");
	}

}
