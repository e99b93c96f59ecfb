package org.multaqa.portal.pages.shell;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RedrawsTest {

	private final Redraws redraws = new Redraws(2);

	private MockHttpServletResponse response = new MockHttpServletResponse();

	@Test
	void an_open_page_beyond_the_bound_is_asked_to_come_back() {
		assertThat(begins(open())).isTrue();
		assertThat(begins(open())).isTrue();

		assertThat(begins(open())).isFalse();
		assertThat(this.response.getStatus()).isEqualTo(503);
		assertThat(this.response.getHeader("Retry-After")).isEqualTo("2");
	}

	@Test
	void it_is_drawn_once_another_is_done() {
		begins(open());
		begins(open());
		this.redraws.afterCompletion(open(), this.response, this, null);

		assertThat(begins(open())).isTrue();
	}

	@Test
	void whoever_opens_a_page_is_never_sent_away() {
		begins(open());
		begins(open());

		assertThat(begins(new MockHttpServletRequest())).isTrue();
		this.redraws.afterCompletion(new MockHttpServletRequest(), this.response, this, null);
		assertThat(begins(open())).isFalse();
	}

	private boolean begins(MockHttpServletRequest request) {
		this.response = new MockHttpServletResponse();
		return this.redraws.preHandle(request, this.response, this);
	}

	private static MockHttpServletRequest open() {
		var request = new MockHttpServletRequest();
		request.addHeader("Multaqa-Parts", "home-changes");
		return request;
	}

}
