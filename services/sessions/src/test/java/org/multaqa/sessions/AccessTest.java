package org.multaqa.sessions;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.sessions.Meetings.Meeting;
import org.multaqa.testkit.MappedAddresses;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Every address, and who may use it. Whoever takes part and is not named gets 403,
 * whoever has not signed in 401; an outsider gets 404 of what an outsider may not know
 * of.
 */
@RunningService
@DisplayNameGeneration(ReplaceUnderscores.class)
class AccessTest {

	private static final Set<String> ALL = Set.of("organiser", "chair", "rapporteur", "author", "delegate", "observer");

	private static final Set<String> ORGANISER = Set.of("organiser");

	/** Those with a part in the session, and organisers. */
	private static final Set<String> KEEPERS = Set.of("organiser", "chair", "rapporteur");

	/** What everybody may read without a token, where everybody may read it. */
	private static final Set<String> OPEN = Set.of("GET /sessions/{session}/materials/{material}/file");

	private static final byte[] PDF = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);

	private static final Map<String, Set<String>> TABLE = Map.ofEntries(
			Map.entry("GET /meetings/{meeting}/programme", ALL), Map.entry("GET /meetings/{meeting}/sessions", ALL),
			Map.entry("GET /meetings/{meeting}/sessions/{session}", ALL),
			Map.entry("GET /meetings/{meeting}/releases", ALL),
			Map.entry("GET /meetings/{meeting}/releases/{number}", ALL),
			Map.entry("POST /meetings/{meeting}/rooms", ORGANISER),
			Map.entry("GET /meetings/{meeting}/rooms/{room}", ALL),
			Map.entry("PUT /meetings/{meeting}/rooms/{room}", ORGANISER),
			Map.entry("DELETE /meetings/{meeting}/rooms/{room}", ORGANISER),
			Map.entry("PUT /meetings/{meeting}/rooms/{room}/use", ORGANISER),
			Map.entry("POST /meetings/{meeting}/tracks", ORGANISER),
			Map.entry("GET /meetings/{meeting}/tracks/{track}", ALL),
			Map.entry("PUT /meetings/{meeting}/tracks/{track}", ORGANISER),
			Map.entry("DELETE /meetings/{meeting}/tracks/{track}", ORGANISER),
			Map.entry("PUT /meetings/{meeting}/people/{person}/presence", ORGANISER),
			Map.entry("GET /meetings/{meeting}/planning-rules", ORGANISER),
			Map.entry("PUT /meetings/{meeting}/planning-rules", ORGANISER),
			Map.entry("POST /meetings/{meeting}/sessions/{session}/placement/swap", ORGANISER),
			Map.entry("GET /meetings/{meeting}/guests", ORGANISER),
			Map.entry("POST /meetings/{meeting}/guests", ORGANISER),
			Map.entry("POST /meetings/{meeting}/guests/{person}/correction", ORGANISER),
			Map.entry("DELETE /meetings/{meeting}/guests/{person}", ORGANISER),
			Map.entry("POST /meetings/{meeting}/guests/{person}/erasure", ORGANISER),
			Map.entry("POST /meetings/{meeting}/guests/{person}/merge/check", ORGANISER),
			Map.entry("POST /meetings/{meeting}/guests/{person}/merge", ORGANISER),
			Map.entry("PUT /meetings/{meeting}/rooms/{room}/retirement", ORGANISER),
			Map.entry("DELETE /meetings/{meeting}/rooms/{room}/retirement", ORGANISER),
			Map.entry("POST /meetings/{meeting}/sessions", ORGANISER),
			Map.entry("POST /meetings/{meeting}/programme/copies", ORGANISER),
			Map.entry("POST /meetings/{meeting}/programme/import", ORGANISER),
			Map.entry("PUT /meetings/{meeting}/sessions/{session}", ORGANISER),
			Map.entry("PUT /meetings/{meeting}/sessions/{session}/placement", ORGANISER),
			Map.entry("DELETE /meetings/{meeting}/sessions/{session}/placement", ORGANISER),
			Map.entry("POST /meetings/{meeting}/sessions/{session}/placement/check", ORGANISER),
			Map.entry("POST /meetings/{meeting}/sessions/{session}/cancellation", ORGANISER),
			Map.entry("POST /meetings/{meeting}/proposal", ORGANISER),
			Map.entry("GET /meetings/{meeting}/proposal", ORGANISER),
			Map.entry("POST /meetings/{meeting}/proposal/stopping", ORGANISER),
			Map.entry("POST /meetings/{meeting}/proposal/acceptance", ORGANISER),
			Map.entry("DELETE /meetings/{meeting}/proposal", ORGANISER),
			Map.entry("POST /meetings/{meeting}/releases", ORGANISER), Map.entry("GET /workshops/{session}", ALL),
			Map.entry("GET /sessions/{session}/sign-up", ALL), Map.entry("PUT /sessions/{session}/sign-up", ORGANISER),
			Map.entry("DELETE /sessions/{session}/sign-up", ORGANISER),
			Map.entry("PUT /sessions/{session}/sign-up/mine", ALL),
			Map.entry("DELETE /sessions/{session}/sign-up/mine", ALL),
			Map.entry("GET /sessions/{session}/materials", ALL),
			Map.entry("GET /sessions/{session}/materials/{material}", ALL),
			Map.entry("GET /sessions/{session}/materials/{material}/file", ALL),
			Map.entry("POST /sessions/{session}/materials/links", KEEPERS),
			Map.entry("POST /sessions/{session}/materials/files", KEEPERS),
			Map.entry("PUT /sessions/{session}/materials/{material}", KEEPERS),
			Map.entry("POST /sessions/{session}/materials/{material}/replacement", KEEPERS),
			Map.entry("DELETE /sessions/{session}/materials/{material}", KEEPERS),
			Map.entry("PUT /sessions/{session}/materials/order", KEEPERS),
			Map.entry("POST /workshops/{session}/opening", Set.of("organiser", "chair", "rapporteur")),
			Map.entry("PUT /workshops/{session}/attendance", ALL),
			Map.entry("POST /workshops/{session}/closing", Set.of("organiser", "rapporteur")),
			Map.entry("POST /workshops/{session}/reopening", ORGANISER),
			Map.entry("POST /workshops/{session}/acceptance", Set.of("organiser", "rapporteur")),
			Map.entry("POST /workshops/{session}/outputs",
					Set.of("organiser", "chair", "rapporteur", "author", "delegate")),
			Map.entry("POST /workshops/{session}/late-words",
					Set.of("organiser", "chair", "rapporteur", "author", "delegate")),
			Map.entry("GET /workshops/{session}/late-words", ALL),
			Map.entry("GET /late-words/{words}", Set.of("organiser", "chair", "rapporteur", "author")),
			Map.entry("POST /late-words/{words}/taking-up", Set.of("organiser", "rapporteur")),
			Map.entry("POST /late-words/{words}/setting-aside", Set.of("organiser", "rapporteur")),
			Map.entry("GET /workshops/{session}/outputs", ALL),
			Map.entry("GET /workshops/{session}/working-papers", ALL), Map.entry("GET /outputs/{output}", ALL),
			Map.entry("GET /outputs/{output}/wordings/{number}", ALL),
			Map.entry("PUT /outputs/{output}", Set.of("author", "rapporteur")),
			Map.entry("PUT /outputs/{output}/carried-forward", Set.of("organiser", "rapporteur")),
			Map.entry("DELETE /outputs/{output}/carried-forward", Set.of("organiser", "rapporteur")),
			Map.entry("POST /outputs/{output}/withdrawal", Set.of("author", "rapporteur")));

	/** What is public of a meeting once it is open. */
	private static final Set<String> RELEASES = TABLE.keySet()
		.stream()
		.filter((entry) -> TABLE.get(entry).equals(ALL)
				&& (entry.startsWith("GET /meetings/{meeting}/") || entry.startsWith("GET /sessions/{session}/")))
		.collect(Collectors.toUnmodifiableSet());

	/** It goes on for longer than a test. */
	private static final String SEARCH = "{'from': '09:00', 'until': '17:00', 'seconds': 300}";

	private static final String ADA = "{'name': {'en': 'Ada'}}";

	private static final String LINK = "{'title': {'en': 'x'}, 'readers': 'everybody', 'address': 'https://example.org'}";

	private static final Map<String, String> BODIES = Map.ofEntries(
			Map.entry("POST /meetings/{meeting}/rooms", "{'names': {'en': 'x'}, 'capacity': 3}"),
			Map.entry("PUT /meetings/{meeting}/rooms/{room}", "{'names': {'en': 'Hall'}, 'capacity': 100}"),
			Map.entry("PUT /meetings/{meeting}/rooms/{room}/use", "{'parallel': true, 'open': []}"),
			Map.entry("POST /meetings/{meeting}/tracks", "{'names': {'en': 'x'}}"),
			Map.entry("PUT /meetings/{meeting}/tracks/{track}", "{'names': {'en': 'Heritage'}}"),
			Map.entry("PUT /meetings/{meeting}/people/{person}/presence", "{'times': []}"),
			Map.entry("PUT /meetings/{meeting}/planning-rules", "{'minutesBetweenRooms': 5}"),
			Map.entry("POST /meetings/{meeting}/guests", ADA),
			Map.entry("POST /meetings/{meeting}/guests/{person}/correction", ADA),
			Map.entry("POST /meetings/{meeting}/guests/{person}/merge/check", "{'into': 'chair'}"),
			Map.entry("POST /meetings/{meeting}/guests/{person}/merge", "{'into': 'chair'}"),
			Map.entry("POST /meetings/{meeting}/sessions", "{'kind': 'plenary', 'title': {'en': 'x'}}"),
			Map.entry("PUT /meetings/{meeting}/sessions/{session}", "{'kind': 'plenary', 'title': {'en': 'x'}}"),
			Map.entry("POST /meetings/{meeting}/releases", "{'name': {'en': 'x'}}"),
			Map.entry("POST /meetings/{meeting}/proposal", SEARCH),
			Map.entry("POST /meetings/{meeting}/proposal/acceptance", "{'sessions': []}"),
			Map.entry("POST /meetings/{meeting}/programme/copies", "{'meeting': 'none'}"),
			Map.entry("POST /meetings/{meeting}/programme/import",
					"{'schedule': {'conference': {'days': [{'rooms': {'Hall': [{'title': 'x'}]}}]}}}"),
			Map.entry("POST /workshops/{session}/reopening", "{'reason': {'en': 'x'}}"),
			Map.entry("POST /workshops/{session}/outputs", "{'kind': 'idea', 'language': 'en', 'words': 'x'}"),
			Map.entry("POST /workshops/{session}/late-words", "{'kind': 'idea', 'language': 'en', 'words': 'x'}"),
			Map.entry("POST /late-words/{words}/setting-aside", "{'reason': {'en': 'x'}}"),
			Map.entry("PUT /outputs/{output}", "{'words': 'x'}"),
			Map.entry("PUT /sessions/{session}/sign-up", "{'places': 3}"),
			Map.entry("POST /sessions/{session}/materials/links", LINK),
			Map.entry("PUT /sessions/{session}/materials/{material}", "{'title': {'en': 'x'}, 'readers': 'everybody'}"),
			Map.entry("PUT /sessions/{session}/materials/order", "{'materials': []}"));

	private static final Set<String> EDITS = Set.of("PUT /meetings/{meeting}/sessions/{session}",
			"PUT /meetings/{meeting}/rooms/{room}", "PUT /meetings/{meeting}/rooms/{room}/use",
			"PUT /meetings/{meeting}/tracks/{track}", "PUT /outputs/{output}",
			"PUT /sessions/{session}/materials/{material}");

	@LocalServerPort
	int port;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	RequestMappingHandlerMapping addresses;

	Meeting meeting;

	String file = "";

	@BeforeEach
	void a_meeting_in_full_swing() {
		this.meeting = Meetings.planned(this.port);
		this.meeting.room("hall", 100);
		this.meeting.organiser()
			.post(this.meeting.path("/tracks"), "{'id': 'heritage', 'names': {'en': 'Heritage'}}")
			.done();
		this.meeting.plan("one",
				"'track': 'heritage', 'people': [{'person': 'chair', 'part': 'chair'}, {'person': 'rapporteur', 'part': 'rapporteur'}]")
			.done();
		this.meeting.place("one", "hall", 7, 6, 7).done();
		this.meeting.organiser().post(this.meeting.path("/releases"), "{'name': {'en': 'First'}}").done();
		this.meeting.organiser().post("/workshops/" + this.meeting.name("one") + "/opening", "").done();
		as("author")
			.post("/workshops/" + this.meeting.name("one") + "/outputs",
					"{'id': '%s', 'kind': 'idea', 'language': 'en', 'words': 'w'}".formatted(this.meeting.name("o")))
			.done();
		this.meeting.plan("two", "").done();
		closedWithLateWords();
		this.file = this.meeting.organiser()
			.send(HttpMethod.POST, materials() + "/files?name=a.pdf&readers=everybody", PDF)
			.done()
			.json()
			.path("id")
			.asString();
		this.meeting.guest("ada", "Ada");
		search();
		no_search_goes_on();
	}

	private void search() {
		this.meeting.organiser().post(this.meeting.path("/proposal"), SEARCH).done();
	}

	private void closedWithLateWords() {
		this.meeting
			.plan("closed",
					"'people': [{'person': 'chair', 'part': 'chair'}, {'person': 'rapporteur', 'part': 'rapporteur'}]")
			.done();
		this.meeting.place("closed", "hall", 7, 8, 9).done();
		this.meeting.organiser().post(this.meeting.path("/releases"), "{'name': {'en': 'Second'}}").done();
		String workshop = "/workshops/" + this.meeting.name("closed");
		this.meeting.organiser().post(workshop + "/opening", "").done();
		this.meeting.organiser().post(workshop + "/closing", "").done();
		as("author")
			.post(workshop + "/late-words",
					"{'id': '%s', 'kind': 'idea', 'language': 'en', 'words': 'w'}".formatted(this.meeting.name("late")))
			.done();
	}

	/** It would take a core for itself. */
	@AfterEach
	void no_search_goes_on() {
		this.meeting.organiser().post(this.meeting.path("/proposal/stopping"), "").done();
	}

	private Api as(String who) {
		return switch (who) {
			case "organiser", "observer" -> this.meeting.person(who, who);
			default -> this.meeting.person(who, "delegate:mena");
		};
	}

	/** With the version of now, where one is needed. */
	private int status(Api api, String entry) {
		String path = path(entry);
		String edited = path.replaceFirst("/use$", "");
		return call(EDITS.contains(entry) ? api.with("If-Match", this.meeting.organiser().get(edited).etag()) : api,
				entry)
			.status();
	}

	private Api.Answer call(Api api, String entry) {
		String[] parts = entry.split(" ");
		if (entry.endsWith("/replacement") || entry.endsWith("/materials/files")) {
			return api.send(HttpMethod.valueOf(parts[0]), path(entry) + "?name=a.pdf", PDF);
		}
		String body = entry.endsWith("/swap") ? "{'with': '%s'}".formatted(this.meeting.name("one"))
				: entry.contains("/placement") && !parts[0].equals("DELETE") ? this.meeting.place("hall", 7, 6, 7)
						: BODIES.getOrDefault(entry, "");
		return api.call(HttpMethod.valueOf(parts[0]), path(entry), body);
	}

	private String path(String entry) {
		return entry.split(" ")[1].replace("{meeting}", this.meeting.id())
			.replace("{session}", this.meeting.name("one"))
			.replace("{output}", this.meeting.name("o"))
			.replace("{words}", this.meeting.name("late"))
			.replace("{material}", entry.startsWith("DELETE") ? "m-none" : this.file)
			.replace("{room}", "hall")
			.replace("{track}", "heritage")
			.replace("{person}", entry.contains("/guests/") ? this.meeting.name("ada") : "chair")
			.replace("{number}", "1");
	}

	private String materials() {
		return "/sessions/" + this.meeting.name("one") + "/materials";
	}

	@Test
	void is_refused_with_403_to_whoever_the_table_does_not_name() {
		for (var entry : new TreeSet<>(TABLE.keySet())) {
			for (String who : ALL) {
				if (!TABLE.get(entry).contains(who)) {
					assertThat(status(as(who), entry)).as(who + " may not " + entry).isEqualTo(403);
				}
			}
			assertThat(status(this.meeting.nobody(), entry)).as("nobody may " + entry)
				.isEqualTo(OPEN.contains(entry) ? 404 : 401);
		}
	}

	@Test
	void is_refused_before_anything_is_said_of_versions() {
		for (var entry : EDITS) {
			for (String who : ALL) {
				if (!TABLE.get(entry).contains(who)) {
					assertThat(call(as(who), entry).status()).as(who + " without a version").isEqualTo(403);
					assertThat(call(as(who).with("If-Match", "\"0\""), entry).status())
						.as(who + " with another version")
						.isEqualTo(403);
				}
			}
		}
	}

	@Test
	void is_as_of_nothing_to_outsiders_while_the_meeting_is_a_draft() {
		for (var entry : new TreeSet<>(TABLE.keySet())) {
			assertThat(status(outsider(), entry)).as("an outsider finds nothing at " + entry).isEqualTo(404);
		}
	}

	@Test
	void gives_outsiders_of_an_open_meeting_its_releases_and_refuses_the_rest_to_them() {
		this.meeting.tell(2, "org.multaqa.meeting.stage-reached.v1");
		await("the meeting is open").until(() -> outsider().get(this.meeting.path("/programme")).status() == 200);

		for (var entry : new TreeSet<>(TABLE.keySet())) {
			assertThat(status(outsider(), entry)).as("an outsider and " + entry)
				.isEqualTo(entry.contains("/outputs/{output}") ? 404 : RELEASES.contains(entry) ? 200 : 403);
		}
	}

	private Api outsider() {
		return this.meeting.nobody().as("guest", "other:organiser");
	}

	@Test
	void is_given_to_whom_the_table_names() {
		search();
		for (var entry : new TreeSet<>(TABLE.keySet())) {
			for (String who : TABLE.get(entry)) {
				assertThat(status(as(who), entry)).as(who + " may " + entry).isNotIn(401, 403, 404, 405, 500);
			}
		}
	}

	@Test
	void is_decided_here_for_every_address_there_is() {
		assertThat(TABLE.keySet().stream().map((entry) -> entry.replace(" ", " /api/v1")))
			.containsExactlyInAnyOrderElementsOf(MappedAddresses.of(this.addresses, "sessions"));
	}

}
