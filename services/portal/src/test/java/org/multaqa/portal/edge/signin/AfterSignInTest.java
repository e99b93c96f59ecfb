package org.multaqa.portal.edge.signin;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AfterSignInTest {

	@ParameterizedTest
	@CsvSource({ "https://meeting.example/m/doha/programme?day=2, /m/doha/programme?day=2",
			"https://meeting.example/?signed-out, /", "https://meeting.example/m/%D9%85, /m/%D9%85" })
	void people_come_back_to_the_page_of_ours_on_which_they_were(String page, String back) {
		assertThat(AfterSignIn.cameFrom(from(page))).contains(back);
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://evil.example/m/doha", "https://meeting.example/.//evil.example",
			"https://meeting.example//evil.example", "https://meeting.example/%2F/evil.example",
			"https://meeting.example/\\evil.example", "https://meeting.example/a/..//evil.example",
			"https://meeting.example.evil.example/", "https://meeting.example:81/", "about:blank", "/m/doha" })
	void people_are_led_nowhere_else(String page) {
		assertThat(AfterSignIn.cameFrom(from(page))).isEmpty();
	}

	private static MockHttpServletRequest from(String page) {
		var request = new MockHttpServletRequest("GET", "/sign-in");
		request.addHeader("Host", "meeting.example");
		request.addHeader("Referer", page);
		return request;
	}

}
