package org.multaqa.roadmap.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.multaqa.roadmap.domain.Fixtures;
import org.multaqa.testkit.Api;
import org.multaqa.testkit.MappedAddresses;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every endpoint by every role, against one table. Whoever is let through may still be
 * refused by a rule: only 401 and 403 count as denied. Each request meets a published
 * roadmap of its own, whose one initiative is led by the office {@code mena}.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AccessTest extends Running {

	/** What each may be; the last three have no role in the meeting. */
	private static final Map<String, List<String>> ROLES = Map.ofEntries(here("delegate-lead", "delegate:mena"),
			here("head-lead", "head:mena"), here("delegate-other", "delegate:lac"), here("head-other", "head:lac"),
			here("organiser", "organiser"), here("observer", "observer"), here("headquarters", "headquarters:hq"),
			here("secretary-general", "secretary-general:hq"), here("president", "president:hq"),
			Map.entry("signed-in", List.of()), Map.entry("organiser-elsewhere", List.of("x-2026:organiser")),
			Map.entry("founder", List.of("*:founder")));

	private static final Set<String> EVERYBODY = ROLES.keySet();

	private static final Set<String> IN_THE_MEETING = Set.of("delegate-lead", "head-lead", "delegate-other",
			"head-other", "organiser", "observer", "headquarters", "secretary-general", "president");

	private static final Set<String> HEADQUARTERS = Set.of("headquarters");

	private static final Set<String> DRAFTERS = Set.of("headquarters", "head-lead");

	private static final Set<String> SECRETARY_GENERAL = Set.of("secretary-general");

	private static final String INITIATIVE = """
			{"title": {"ar": "ع"}, "outcome": {"ar": "ن"}, "impactArea": "partners", "lead": "mena"}
			""";

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
		return Stream.of(endpoint("GET", "/meetings/{meeting}/roadmaps", EVERYBODY), endpoint("POST",
				"/meetings/{meeting}/roadmaps",
				"{\"year\": 2026, \"title\": {\"ar\": \"ع\"}, \"impactAreas\": [], \"gates\": []}", HEADQUARTERS),
				endpoint("GET", "/roadmaps/{id}", IN_THE_MEETING),
				endpoint("PUT", "/roadmaps/{id}/plan",
						"{\"title\": {\"ar\": \"ع\"}, \"impactAreas\": [], \"gates\": []}", HEADQUARTERS),
				endpoint("POST", "/roadmaps/{id}/initiatives", INITIATIVE, DRAFTERS),
				endpoint("GET", "/roadmaps/{id}/initiatives/{initiative}", IN_THE_MEETING),
				endpoint("PUT", "/roadmaps/{id}/initiatives/{initiative}", INITIATIVE, DRAFTERS),
				endpoint("DELETE", "/roadmaps/{id}/initiatives/{initiative}", DRAFTERS),
				endpoint("PUT", "/roadmaps/{id}/initiatives/{initiative}/milestones/{milestone}/reached",
						"{\"on\": \"2026-02-12\"}", Set.of("headquarters", "head-lead", "delegate-lead")),
				endpoint("POST", "/roadmaps/{id}/consultation", HEADQUARTERS),
				endpoint("PUT", "/roadmaps/{id}/consultation/end", "{\"until\": \"2026-02-20T18:00\"}", HEADQUARTERS),
				endpoint("POST", "/roadmaps/{id}/consultation/closing", HEADQUARTERS),
				endpoint("GET", "/roadmaps/{id}/comments", IN_THE_MEETING),
				endpoint("POST", "/roadmaps/{id}/comments", "{\"language\": \"ar\", \"words\": \"حسن\"}",
						IN_THE_MEETING),
				endpoint("PUT", "/roadmaps/{id}/comments/{comment}/answer",
						"{\"language\": \"ar\", \"words\": \"حسن\"}", HEADQUARTERS),
				endpoint("POST", "/roadmaps/{id}/presentation", HEADQUARTERS),
				endpoint("POST", "/roadmaps/{id}/gates/{gate}/challenge", "{\"contentHash\": \"0\"}",
						SECRETARY_GENERAL),
				endpoint("POST", "/roadmaps/{id}/gates/{gate}/approval", "{\"contentHash\": \"0\"}", SECRETARY_GENERAL),
				endpoint("POST", "/roadmaps/{id}/gates/{gate}/return", "{\"reason\": {\"ar\": \"ل\"}}",
						SECRETARY_GENERAL),
				endpoint("POST", "/roadmaps/{id}/editions", HEADQUARTERS),
				endpoint("GET", "/roadmaps/{id}/editions/{number}", EVERYBODY),
				endpoint("GET", "/roadmaps/{id}/editions/{number}/assertions", IN_THE_MEETING),
				endpoint("GET", "/roadmaps/{id}/editions/{earlier}/changes/{later}", EVERYBODY));
	}

	@ParameterizedTest
	@MethodSource("endpoints")
	void is_open_to_those_who_may_and_to_nobody_else(Endpoint endpoint) {
		for (var role : ROLES.entrySet()) {
			var answer = ask(role.getKey(), endpoint.method(), filled(endpoint.path(), published()), endpoint.body());

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
		new Api(this.port, Map.of()).exchange(endpoint.method(), filled(endpoint.path(), "x-any"), null)
			.refused(401, "actor.not-signed-in");
	}

	@Test
	void what_is_being_written_is_compared_only_for_people_in_the_meeting() {
		String path = "/roadmaps/" + published() + "/editions/1.0/changes/present";

		assertThat(ask("signed-in", HttpMethod.GET, path, "").status()).isEqualTo(403);
		assertThat(ask("observer", HttpMethod.GET, path, "").status()).isEqualTo(200);
	}

	@Test
	void the_table_has_every_endpoint() {
		assertThat(endpoints().map((endpoint) -> endpoint.method() + " /api/v1" + endpoint.path()))
			.containsExactlyInAnyOrderElementsOf(MappedAddresses.of(this.mappings, "roadmap"));
	}

	private Api.Answer ask(String role, HttpMethod method, String path, String body) {
		return Api.as(this.port, "p-" + role, ROLES.getOrDefault(role, List.of()).toArray(String[]::new))
			.exchange(method, path, body.isEmpty() ? null : body);
	}

	private static Map.Entry<String, List<String>> here(String who, String grant) {
		return Map.entry(who, List.of(MEETING + ":" + grant));
	}

	private static String filled(String path, String id) {
		return path.replace("{meeting}", MEETING)
			.replace("{id}", id)
			.replace("{initiative}", Fixtures.CHARTER.value())
			.replace("{milestone}", Fixtures.TEXT_OUT.value())
			.replace("{comment}", "c-1")
			.replace("{gate}", "sg")
			.replace("{number}", "1.0")
			.replace("{earlier}", "1.0")
			.replace("{later}", "1.0");
	}

	private static Endpoint endpoint(String method, String path, Set<String> allowed) {
		return endpoint(method, path, "", allowed);
	}

	private static Endpoint endpoint(String method, String path, String body, Set<String> allowed) {
		return new Endpoint(HttpMethod.valueOf(method), path, body, allowed);
	}

}
