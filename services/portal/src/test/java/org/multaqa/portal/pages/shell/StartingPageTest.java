package org.multaqa.portal.pages.shell;

import java.time.Instant;
import java.time.InstantSource;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.security.EndedAccess;
import org.multaqa.model.PersonId;
import org.multaqa.portal.running.RunningPortal;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What people see who come before it is known whose access has ended. */
@RunningPortal
@DisplayNameGeneration(ReplaceUnderscores.class)
class StartingPageTest {

	@Autowired
	ErrorPages errors;

	@Test
	void says_that_a_part_of_the_platform_is_starting_and_when_to_come_back() {
		var request = new MockHttpServletRequest("GET", "/m/doha");
		request.addHeader("Accept-Language", "en");
		var response = new MockHttpServletResponse();

		var shown = this.errors.resolveException(request, response, null, notKnownYet());

		assertThat(shown.getStatus().value()).isEqualTo(503);
		assertThat(response.getHeader("Retry-After")).isEqualTo("2");
		assertThat(shown.getModel().get("page")).isInstanceOfSatisfying(ErrorPage.class, (page) -> {
			assertThat(page.problem().code()).isEqualTo("platform.starting");
			assertThat(page.problem().title()).startsWith("A part of the platform is starting.");
			assertThat(page.help()).isEqualTo("starting");
		});
	}

	/** Whoever is interrupted does not wait. */
	private static EndedAccess.NotKnownYet notKnownYet() {
		Thread.currentThread().interrupt();
		try {
			return catchThrowableOfType(EndedAccess.NotKnownYet.class,
					() -> new EndedAccess(InstantSource.system()).covers(new PersonId("noura"), Instant.now()));
		}
		finally {
			Thread.interrupted();
		}
	}

}
