package org.multaqa.kit.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.multaqa.kit.audit.SecurityLogs;

import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RefusedRequestsTest {

	@TempDir
	private Path folder;

	@AfterEach
	void sign_out() {
		SecurityContextHolder.clearContext();
	}

	@Test
	void a_refused_person_is_told_by_id_with_the_pattern_of_the_address() throws IOException {
		SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("hind-qalam", ""));

		assertThat(told((refused) -> {
			var request = new MockHttpServletRequest("PUT", "/api/v1/offices/mena");
			request.setAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, "/api/v1/offices/{office}");
			refused.note(request, HttpStatus.FORBIDDEN, "actor.needs-role");
		})).contains("\"event\":\"access\",\"outcome\":\"refused\",\"actor\":\"hind-qalam\"",
				"\"subject\":\"PUT /api/v1/offices/{office}\",\"detail\":\"actor.needs-role\"");
	}

	@Test
	void a_secret_in_an_address_is_not_told() throws IOException {
		assertThat(
				told((refused) -> refused.note(new MockHttpServletRequest("GET", "/api/v1/invitations/s3cret/answer"),
						HttpStatus.TOO_MANY_REQUESTS, "request.too-many")))
			.contains("\"event\":\"limit\"", "\"subject\":\"GET /api/v1/invitations/\\u2026\"")
			.doesNotContain("s3cret");
	}

	@Test
	void a_token_that_is_refused_is_told_and_who_has_none_is_not() throws IOException {
		assertThat(told((refused) -> {
			var request = new MockHttpServletRequest("GET", "/api/v1/meetings");
			refused.note(request, HttpStatus.UNAUTHORIZED, "actor.not-signed-in");
			request.addHeader("Authorization", "Bearer of-somebody");
			refused.note(request, HttpStatus.UNAUTHORIZED, "actor.not-signed-in");
		})).containsOnlyOnce("\"event\":\"token\"").doesNotContain("of-somebody");
	}

	private String told(Consumer<RefusedRequests> requests) throws IOException {
		try (var log = SecurityLogs.inFolder("roadmap", this.folder, () -> null)) {
			requests.accept(new RefusedRequests(log));
		}
		return Files.readString(this.folder.resolve("security-roadmap.log"));
	}

}
