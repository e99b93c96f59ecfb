package org.multaqa.portal.access;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.multaqa.portal.running.Around;
import org.multaqa.portal.running.Browser;
import org.multaqa.portal.running.People;
import org.multaqa.portal.running.RunningPortal;
import org.multaqa.testkit.MappedRoutes;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every form there is. The portal decides nothing itself: what somebody sends who has
 * signed in goes on to its owner with the own token of that person, and the owner's table
 * says who may. So here nobody else gets through: nobody who has not signed in, and no
 * page elsewhere that sends in somebody's name.
 */
@RunningPortal
@DisplayNameGeneration(ReplaceUnderscores.class)
class FormsTest {

	private static final Set<String> READING = Set.of("GET", "HEAD");

	@LocalServerPort
	int port;

	@Autowired
	WebApplicationContext context;

	/** Whether a route is one that takes a form. */
	static boolean isForm(String route) {
		return route.startsWith("POST ") && !route.startsWith("POST /api/");
	}

	@TestFactory
	Stream<DynamicTest> goes_nowhere_for_who_has_not_signed_in() {
		var visitor = new Browser(this.port);
		String page = visitor.get("/m/doha").body();
		return forms().map((form) -> DynamicTest.dynamicTest(form, () -> {
			int before = written();
			int status = visitor.sendFrom(page, List.of(), address(form)).statusCode();

			assertThat(status).isIn(401, 403);
			assertThat(written()).isEqualTo(before);
		}));
	}

	@TestFactory
	Stream<DynamicTest> goes_nowhere_without_the_token_of_its_page() {
		var organiser = People.browser("sami", this.port);
		return forms().map((form) -> DynamicTest.dynamicTest(form, () -> {
			int before = written();

			assertThat(organiser.send("/favicon.svg", address(form)).statusCode()).isEqualTo(403);
			assertThat(written()).isEqualTo(before);
		}));
	}

	@Test
	void is_found_by_its_mapping() {
		assertThat(forms()).hasSizeGreaterThan(100);
	}

	private Stream<String> forms() {
		return MappedRoutes.of(this.context)
			.stream()
			.filter(FormsTest::isForm)
			.map((route) -> route.substring("POST ".length()));
	}

	private static String address(String form) {
		return form.replace("{meeting}", "doha").replace("{delegation}", "doha-mena").replaceAll("\\{[^}]+}", "x-1");
	}

	/** How often an owner was asked to change something. */
	private static int written() {
		return (int) Around.ELSEWHERE.asked().stream().filter((asked) -> !READING.contains(asked.method())).count();
	}

}
