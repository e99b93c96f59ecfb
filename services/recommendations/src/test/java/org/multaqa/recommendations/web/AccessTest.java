package org.multaqa.recommendations.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.multaqa.testkit.Api;
import org.multaqa.testkit.MappedAddresses;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every endpoint by every role, against one table. Whoever is let through may still be
 * refused by a rule: only 401 and 403 count as denied.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AccessTest extends Running {

	/**
	 * What each may be; {@code own} is the office of the recommendation. The last three
	 * have no role in the meeting.
	 */
	private static final Map<String, List<String>> ROLES = Map.ofEntries(here("delegate-own", "delegate:mena"),
			here("head-own", "head:mena"), here("delegate-other", "delegate:lac"), here("head-other", "head:lac"),
			here("organiser", "organiser"), here("observer", "observer"), here("headquarters", "headquarters:hq"),
			here("president", "president:hq"), Map.entry("signed-in", List.of()),
			Map.entry("organiser-elsewhere", List.of("x-2026:organiser")), Map.entry("founder", List.of("*:founder")));

	private static final Set<String> EVERYBODY = ROLES.keySet();

	private static final Set<String> OWN = Set.of("delegate-own", "head-own");

	private static final Set<String> OTHER = Set.of("delegate-other", "head-other");

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	RequestMappingHandlerMapping mappings;

	private record Endpoint(HttpMethod method, String path, String body, Set<String> allowed) {

		@Override
		public String toString() {
			return this.method + " " + this.path;
		}

	}

	static Stream<Endpoint> endpoints() {
		return Stream.of(endpoint("GET", "/meetings/{meeting}/recommendations", EVERYBODY),
				endpoint("POST", "/meetings/{meeting}/recommendations",
						"""
								{"office": "mena", "authentic": "ar", "title": {"ar": "ع"}, "text": {"ar": "ن"}, "citations": []}
								""",
						OWN),
				endpoint("GET", "/recommendations/{id}", EVERYBODY),
				endpoint("PUT", "/recommendations/{id}",
						"{\"title\": {\"ar\": \"ع\"}, \"text\": {\"ar\": \"ن\"}, \"citations\": []}", OWN),
				endpoint("POST", "/recommendations/{id}/submission", OWN),
				endpoint("PUT", "/recommendations/{id}/supports/{office}", OTHER),
				endpoint("DELETE", "/recommendations/{id}/supports/{office}", OTHER),
				endpoint("POST", "/recommendations/{id}/discussion", Set.of("organiser")),
				endpoint("PUT", "/recommendations/{id}/positions/{office}", "{\"stance\": \"support\"}",
						Set.of("head-other")),
				endpoint("POST", "/recommendations/{id}/decision", Set.of("organiser")),
				endpoint("DELETE", "/recommendations/{id}/reservations/{office}", Set.of("head-other")),
				endpoint("POST", "/recommendations/{id}/withdrawal", OWN));
	}

	@ParameterizedTest
	@MethodSource("endpoints")
	void is_open_to_those_who_may_and_to_nobody_else(Endpoint endpoint) {
		for (var role : ROLES.entrySet()) {
			var api = Api.as(this.port, "p-" + role.getKey(), role.getValue().toArray(String[]::new));
			String path = endpoint.path()
				.replace("{meeting}", MEETING)
				.replace("{id}", submitted())
				.replace("{office}", "lac");
			var answer = api.exchange(endpoint.method(), path, endpoint.body().isEmpty() ? null : endpoint.body());

			if (endpoint.allowed().contains(role.getKey())) {
				assertThat(answer.status()).as("%s by %s: %s", endpoint, role.getKey(), answer.response().getBody())
					.isNotIn(401, 403)
					.isLessThan(500);
			}
			else {
				assertThat(answer.status()).as("%s by %s", endpoint, role.getKey()).isEqualTo(403);
			}
		}
	}

	@ParameterizedTest
	@MethodSource("endpoints")
	void is_closed_to_who_has_not_signed_in(Endpoint endpoint) {
		String path = endpoint.path().replace("{meeting}", MEETING).replace("{id}", "r-x").replace("{office}", "lac");

		new Api(this.port, Map.of()).exchange(endpoint.method(), path, null).refused(401, "actor.not-signed-in");
	}

	@Test
	void the_table_has_every_endpoint() {
		assertThat(endpoints().map((endpoint) -> endpoint.method() + " /api/v1" + endpoint.path()))
			.containsExactlyInAnyOrderElementsOf(MappedAddresses.of(this.mappings, "recommendations"));
	}

	private static Map.Entry<String, List<String>> here(String who, String grant) {
		return Map.entry(who, List.of(MEETING + ":" + grant));
	}

	private static Endpoint endpoint(String method, String path, Set<String> allowed) {
		return endpoint(method, path, "", allowed);
	}

	private static Endpoint endpoint(String method, String path, String body, Set<String> allowed) {
		return new Endpoint(HttpMethod.valueOf(method), path, body, allowed);
	}

}
