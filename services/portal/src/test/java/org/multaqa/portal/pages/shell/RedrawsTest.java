package org.multaqa.portal.pages.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.web.LanguageResolver;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RedrawsTest {

	private final SharedRedraws shared = new SharedRedraws(LanguageResolver.ofApi(), (_, _) -> Optional.empty());

	private final Redraws redraws = new Redraws(2, this.shared);

	private MockHttpServletResponse response = new MockHttpServletResponse();

	@Test
	void an_open_page_beyond_the_bound_is_asked_to_come_back() throws IOException {
		assertThat(begins(open())).isTrue();
		assertThat(begins(open())).isTrue();

		assertThat(begins(open())).isFalse();
		assertThat(this.response.getStatus()).isEqualTo(503);
		assertThat(this.response.getHeader("Retry-After")).isEqualTo("2");
	}

	@Test
	void it_is_drawn_once_another_is_done() throws IOException {
		begins(open());
		begins(open());
		this.redraws.afterCompletion(open(), this.response, this, null);

		assertThat(begins(open())).isTrue();
	}

	@Test
	void whoever_opens_a_page_is_never_sent_away() throws IOException {
		begins(open());
		begins(open());

		assertThat(begins(new MockHttpServletRequest())).isTrue();
		this.redraws.afterCompletion(new MockHttpServletRequest(), this.response, this, null);
		assertThat(begins(open())).isFalse();
	}

	@Test
	void what_has_just_been_drawn_for_another_is_sent_however_many_are_drawn() throws IOException {
		var first = open();
		begins(first);
		this.shared.keep(first, "drawn".getBytes(StandardCharsets.UTF_8), "en", List.of());
		begins(open("home-journey"));
		var same = open();
		same.addHeader("Multaqa-Heard", "1");

		assertThat(begins(same)).isFalse();
		assertThat(this.response.getStatus()).isEqualTo(200);
		assertThat(this.response.getContentAsString()).isEqualTo("drawn");
		assertThat(this.response.getHeader("Cache-Control")).isEqualTo("no-store");
		assertThat(this.response.getHeader("Content-Language")).isEqualTo("en");
	}

	private boolean begins(MockHttpServletRequest request) throws IOException {
		this.response = new MockHttpServletResponse();
		return this.redraws.preHandle(request, this.response, this);
	}

	private static MockHttpServletRequest open() {
		return open("home-changes");
	}

	private static MockHttpServletRequest open(String part) {
		var request = new MockHttpServletRequest();
		request.addHeader("Multaqa-Parts", part);
		return request;
	}

}
