package org.multaqa.registration.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.multaqa.testkit.Api;
import org.multaqa.testkit.MappedAddresses;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who may do what: every address × every kind of caller. A call is allowed when it is
 * answered with anything but 401 and 403.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AccessTest extends Running {

	/** All callers; the founder here is not the one who opened the meeting. */
	private static final List<String> CALLERS = List.of("stranger", "observer", "member", "oneself", "head",
			"other-head", "organiser", "organiser-elsewhere", "founder");

	private static final Set<String> ALL = Set.copyOf(CALLERS);

	private static final Set<String> KEEPERS = Set.of("head", "organiser");

	private static final Set<String> ORGANISER = Set.of("organiser");

	/** Who has what a person alone may have, and organisers for them. */
	private static final Set<String> OWNERS = Set.of("oneself", "organiser");

	private static final String QUESTION = "{\"kind\": \"text\", \"text\": {\"en\": \"What?\"}}";

	/** What a personal link opens, and no token, with what is sent. */
	private static final Map<String, String> BY_LINK = new LinkedHashMap<>();

	private static final Map<String, Rule> TABLE = new LinkedHashMap<>();

	static {
		TABLE.put("POST /api/v1/meetings", new Rule(Set.of("founder"), "{PLAN}"));
		TABLE.put("GET /api/v1/meetings", new Rule(ALL, null));
		TABLE.put("GET /api/v1/meetings/{meeting}", new Rule(ALL, null));
		TABLE.put("PUT /api/v1/meetings/{meeting}", new Rule(Set.of("organiser", "founder"), "{PLAN}"));
		TABLE.put("PUT /api/v1/meetings/{meeting}/stage", new Rule(ORGANISER, "{\"stage\": \"open\"}"));
		TABLE.put("POST /api/v1/meetings/{meeting}/stage/reversion", new Rule(Set.of("organiser", "founder"),
				"{\"stage\": \"draft\", \"reason\": {\"en\": \"Too early\"}}"));
		TABLE.put("PUT /api/v1/meetings/{meeting}/roles/{person}/{role}", new Rule(ORGANISER, null));
		TABLE.put("POST /api/v1/meetings/{meeting}/roles",
				new Rule(ORGANISER, "{\"person\": \"p-somebody\", \"role\": \"observer\"}"));
		TABLE.put("DELETE /api/v1/meetings/{meeting}/roles/{person}/{role}", new Rule(ORGANISER, null));
		// offices are those of all meetings
		TABLE.put("PUT /api/v1/offices/{office}", new Rule(Set.of("founder", "organiser", "organiser-elsewhere"),
				"{\"kind\": \"regional-office\", \"names\": {\"ar\": \"مكتب\", \"en\": \"Office\"}}"));
		TABLE.put("GET /api/v1/offices", new Rule(ALL, null));
		TABLE.put("GET /api/v1/offices/{office}", new Rule(ALL, null));
		TABLE.put("POST /api/v1/meetings/{meeting}/delegations", new Rule(ORGANISER, "{SEATS}"));
		TABLE.put("POST /api/v1/meetings/{meeting}/delegations/copies",
				new Rule(ORGANISER, "{\"meeting\": \"{MEETING}\"}"));
		TABLE.put("GET /api/v1/meetings/{meeting}/delegations", new Rule(ALL, null));
		TABLE.put("POST /api/v1/meetings/{meeting}/delegations/import", new Rule(ORGANISER, "office,roles"));
		TABLE.put("POST /api/v1/meetings/{meeting}/delegations/import/report", new Rule(ORGANISER, "office,roles"));
		TABLE.put("GET /api/v1/meetings/{meeting}/people.csv", new Rule(ORGANISER, null));
		TABLE.put("GET /api/v1/meetings/{meeting}/people.xlsx", new Rule(ORGANISER, null));
		TABLE.put("GET /api/v1/delegations/{delegation}", new Rule(KEEPERS, null));
		TABLE.put("PUT /api/v1/delegations/{delegation}/seats",
				new Rule(ORGANISER, "{\"seats\": {\"head\": 1, \"delegate\": 3}}"));
		TABLE.put("PUT /api/v1/meetings/{meeting}/deadlines", new Rule(ORGANISER, "{\"reminders\": [7]}"));
		TABLE.put("GET /api/v1/meetings/{meeting}/seat-offers", new Rule(ALL, null));
		TABLE.put("POST /api/v1/delegations/{delegation}/seat-offers",
				new Rule(KEEPERS, "{\"to\": \"nowhere\", \"role\": \"delegate\", \"seats\": 1}"));
		TABLE.put("POST /api/v1/delegations/{delegation}/seat-offers/{offer}/withdrawal", new Rule(KEEPERS, null));
		TABLE.put("POST /api/v1/delegations/{delegation}/seat-offers/{offer}/acceptance",
				new Rule(Set.of("other-head", "organiser"), null));
		TABLE.put("POST /api/v1/delegations/{delegation}/seat-offers/{offer}/decline",
				new Rule(Set.of("other-head", "organiser"), null));
		TABLE.put("POST /api/v1/delegations/{delegation}/members",
				new Rule(KEEPERS, "{\"person\": \"p-one\", \"roles\": [\"delegate\"]}"));
		TABLE.put("GET /api/v1/delegations/{delegation}/members/{person}",
				new Rule(Set.of("oneself", "head", "organiser"), null));
		TABLE.put("POST /api/v1/delegations/{delegation}/members/{person}/replacement",
				new Rule(KEEPERS, "{\"person\": \"p-one\"}"));
		TABLE.put("POST /api/v1/delegations/{delegation}/members/{person}/approval", new Rule(ORGANISER, null));
		TABLE.put("POST /api/v1/delegations/{delegation}/approvals",
				new Rule(ORGANISER, "{\"people\": [\"p-oneself\"]}"));
		TABLE.put("POST /api/v1/delegations/{delegation}/check-ins",
				new Rule(ORGANISER, "{\"people\": [\"p-oneself\"]}"));
		TABLE.put("POST /api/v1/delegations/{delegation}/reminders",
				new Rule(KEEPERS, "{\"people\": [\"p-oneself\"]}"));
		TABLE.put("POST /api/v1/delegations/{delegation}/freed-seats",
				new Rule(KEEPERS, "{\"people\": [\"p-oneself\"]}"));
		TABLE.put("POST /api/v1/delegations/{delegation}/members/{person}/check-in", new Rule(ORGANISER, null));
		TABLE.put("DELETE /api/v1/delegations/{delegation}/members/{person}/check-in", new Rule(ORGANISER, null));
		TABLE.put("POST /api/v1/delegations/{delegation}/members/{person}/correction",
				new Rule(OWNERS, "{\"name\": {\"en\": \"Hind Riwaq\"}}"));
		TABLE.put("PUT /api/v1/delegations/{delegation}/members/{person}/roles",
				new Rule(ORGANISER, "{\"roles\": [\"delegate\"]}"));
		TABLE.put("POST /api/v1/delegations/{delegation}/members/{person}/registration",
				new Rule(Set.of("oneself"), null));
		TABLE.put("POST /api/v1/delegations/{delegation}/members/{person}/decline", new Rule(Set.of("oneself"), null));
		TABLE.put("GET /api/v1/delegations/{delegation}/members/{person}/needs", new Rule(OWNERS, null));
		TABLE.put("PUT /api/v1/delegations/{delegation}/members/{person}/needs",
				new Rule(Set.of("oneself"), "{\"visa\": true}"));
		TABLE.put("GET /api/v1/meetings/{meeting}/needs", new Rule(ORGANISER, null));
		TABLE.put("GET /api/v1/meetings/{meeting}/needs/people", new Rule(ORGANISER, null));
		TABLE.put("GET /api/v1/meetings/{meeting}/needs.csv", new Rule(ORGANISER, null));
		TABLE.put("PUT /api/v1/delegations/{delegation}/members/{person}/answers",
				new Rule(Set.of("oneself"), "{\"answers\": {}}"));
		TABLE.put("GET /api/v1/meetings/{meeting}/answers", new Rule(ORGANISER, null));
		TABLE.put("GET /api/v1/meetings/{meeting}/answers.csv", new Rule(ORGANISER, null));
		TABLE.put("GET /api/v1/meetings/{meeting}/questions", new Rule(ORGANISER, null));
		TABLE.put("POST /api/v1/meetings/{meeting}/questions", new Rule(ORGANISER, QUESTION));
		TABLE.put("PUT /api/v1/meetings/{meeting}/questions/{question}", new Rule(ORGANISER, QUESTION));
		TABLE.put("POST /api/v1/meetings/{meeting}/questions/{question}/retirement", new Rule(ORGANISER, null));
		TABLE.put("PUT /api/v1/meetings/{meeting}/questions/{question}/place", new Rule(ORGANISER, "{\"place\": 1}"));
		TABLE.put("DELETE /api/v1/meetings/{meeting}/questions/{question}", new Rule(ORGANISER, null));
		TABLE.put("GET /api/v1/meetings/{meeting}/me", new Rule(ALL, null));
		TABLE.put("GET /api/v1/meetings/{meeting}/expected", new Rule(ORGANISER, null));
		TABLE.put("GET /api/v1/meetings/{meeting}/badges.pdf", new Rule(ORGANISER, null));
		TABLE.put("GET /api/v1/delegations/{delegation}/members/{person}/badge.svg", new Rule(OWNERS, null));
		TABLE.put("POST /api/v1/delegations/{delegation}/members/{person}/badge/renewal", new Rule(OWNERS, null));
		TABLE.put("GET /api/v1/delegations/{delegation}/members/{person}/invitation.pdf", new Rule(OWNERS, null));
		TABLE.put("GET /api/v1/delegations/{delegation}/members/{person}/certificate.pdf", new Rule(OWNERS, null));
		TABLE.put("GET /api/v1/me/memberships", new Rule(ALL, null));
		TABLE.put("POST /api/v1/delegations/{delegation}/members/{person}/withdrawal",
				new Rule(Set.of("oneself", "head", "organiser"), null));
		TABLE.put("GET /api/v1/delegations/{delegation}/members/{person}/invitation-link", new Rule(Set.of(), null));
		BY_LINK.put("GET /api/v1/invitation", "");
		BY_LINK.put("PUT /api/v1/invitation/name", "{\"name\": {\"en\": \"Hind Riwaq\"}}");
		BY_LINK.put("PUT /api/v1/invitation/needs", "{\"visa\": true}");
		BY_LINK.put("PUT /api/v1/invitation/answers", "{\"answers\": {}}");
		BY_LINK.put("POST /api/v1/invitation/registration", "");
		BY_LINK.put("POST /api/v1/invitation/decline", "");
		TABLE.put("GET /api/v1/people/{person}/erasure", new Rule(Set.of("oneself", "founder"), null));
		TABLE.put("POST /api/v1/people/{person}/erasure", new Rule(Set.of("oneself", "founder"), null));
	}

	private String question = "q-none";

	private String offer = "o-none";

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	RequestMappingHandlerMapping addresses;

	@Test
	void the_table_knows_every_address() {
		assertThat(Stream.of(TABLE, BY_LINK).flatMap((table) -> table.keySet().stream()))
			.containsExactlyInAnyOrderElementsOf(MappedAddresses.of(this.addresses, "registration"));
	}

	@Test
	void the_description_names_every_address_and_asks_nobody_who_asks() {
		String description = org.springframework.web.client.RestClient.create("http://localhost:" + this.managementPort)
			.get()
			.uri("/v3/api-docs")
			.retrieve()
			.body(String.class);
		var paths = org.multaqa.model.ModelJson.mapper().readTree(description).path("paths");

		TABLE.keySet().forEach((call) -> assertThat(paths.has(call.split(" ", -1)[1])).as(call).isTrue());
		assertThat(description).doesNotContain("\"name\":\"actor\"", "\"name\":\"command\"");
	}

	@TestFactory
	Stream<DynamicTest> only_these_may() {
		String meeting = openMeeting();
		String delegation = delegation(meeting, "regional-office", "{\"head\": 1, \"delegate\": 3}");
		seated(delegation, "p-head", "head");
		seated(delegation, "p-member", "delegate");
		seated(delegation, "p-oneself", "delegate");
		String other = delegation(meeting, "regional-office", "{\"head\": 1}");
		seated(other, "p-other-head", "head");
		founder().put("/meetings/" + meeting + "/roles/p-observer/observer").is(200);
		founder().put("/meetings/" + meeting + "/roles/p-organiser/organiser").is(200);
		founder().put("/meetings/" + openMeeting() + "/roles/p-organiser-elsewhere/organiser").is(200);
		String office = delegation.substring(meeting.length() + 1);
		this.question = founder().post("/meetings/" + meeting + "/questions", QUESTION).is(201).at("id");
		this.offer = founder()
			.post("/delegations/" + delegation + "/seat-offers",
					"{\"to\": \"%s\", \"role\": \"delegate\", \"seats\": 1}"
						.formatted(other.substring(meeting.length() + 1)))
			.is(201)
			.at("id");
		return TABLE.entrySet().stream().flatMap((entry) -> {
			String[] call = entry.getKey().split(" ", -1);
			String path = path(call[1], meeting, delegation, office);
			return CALLERS.stream()
				.map((caller) -> DynamicTest.dynamicTest(entry.getKey() + " by " + caller,
						() -> assertAccess(HttpMethod.valueOf(call[0]), path, caller, entry.getValue(), office)));
		});
	}

	@TestFactory
	Stream<DynamicTest> a_personal_link_opens_its_invitation_and_nothing_else() {
		String meeting = comingMeeting();
		String delegation = delegation(meeting, "regional-office", "{\"delegate\": 90}");
		String office = delegation.substring(meeting.length() + 1);
		var calls = Stream.concat(
				TABLE.entrySet().stream().map((entry) -> Map.entry(entry.getKey(), body(entry, office))),
				BY_LINK.entrySet().stream());
		return calls.map((entry) -> DynamicTest.dynamicTest(entry.getKey(), () -> {
			String[] call = entry.getKey().split(" ", -1);
			var invited = new Api(this.port, Map.of("Invitation-Link", invited(delegation)));
			String body = entry.getValue().isEmpty() ? null : entry.getValue();

			var answer = invited.exchange(HttpMethod.valueOf(call[0]), path(call[1], meeting, delegation, office),
					body);

			assertThat(answer.status()).as(answer.response().getBody())
				.isEqualTo(BY_LINK.containsKey(entry.getKey()) ? 200 : 401);
		}));
	}

	@TestFactory
	Stream<DynamicTest> nobody_s_token_opens_an_invitation() {
		return BY_LINK.entrySet().stream().map((entry) -> DynamicTest.dynamicTest(entry.getKey(), () -> {
			String[] call = entry.getKey().split(" ", -1);
			var organiser = founder().with("Invitation-Link", "m-none_p-oneself_0");

			organiser
				.exchange(HttpMethod.valueOf(call[0]), call[1].substring("/api/v1".length()),
						entry.getValue().isEmpty() ? null : entry.getValue())
				.refused(404, "invitation.link-unknown");
		}));
	}

	@TestFactory
	Stream<DynamicTest> a_draft_meeting_is_as_none_to_outsiders() {
		String meeting = unique("m");
		founder().post("/meetings", plan(meeting)).is(201);
		String delegation = delegation(meeting, "regional-office", "{\"head\": 1, \"delegate\": 3}");
		String office = delegation.substring(meeting.length() + 1);
		return TABLE.entrySet()
			.stream()
			.filter((entry) -> entry.getKey().contains("{meeting}") || entry.getKey().contains("{delegation}"))
			// a service alone may, so nobody is told by the difference
			.filter((entry) -> !entry.getValue().allowed().isEmpty())
			.map((entry) -> DynamicTest.dynamicTest(entry.getKey(), () -> {
				String[] call = entry.getKey().split(" ", -1);
				var answer = call(HttpMethod.valueOf(call[0]), path(call[1], meeting, delegation, office), "oneself",
						entry.getValue(), office);
				var none = call(HttpMethod.valueOf(call[0]), path(call[1], "nowhere", "nowhere-mena", office),
						"oneself", entry.getValue(), office);

				assertThat(answer.status()).as(answer.response().getBody()).isEqualTo(404);
				assertThat(none.status()).isEqualTo(404);
				assertThat(answer.at("code")).isEqualTo(none.at("code"));
			}));
	}

	@Test
	void is_refused_before_anything_is_said_of_versions() {
		String meeting = openMeeting();
		String delegation = delegation(meeting, "regional-office", "{\"head\": 1}");
		String office = delegation.substring(meeting.length() + 1);
		founder().put("/meetings/" + openMeeting() + "/roles/p-organiser/organiser").is(200);

		as("p-head").put("/delegations/" + delegation + "/seats", "{\"seats\": {\"head\": 2}}")
			.refused(403, "actor.needs-role");
		as("p-organiser").put("/offices/" + office, "{\"kind\": \"regional-office\", \"names\": {\"en\": \"Mine\"}}")
			.refused(403, "office.not-yours");
	}

	private String path(String address, String meeting, String delegation, String office) {
		return address.substring("/api/v1".length())
			.replace("{meeting}", meeting)
			.replace("{delegation}", delegation)
			.replace("{office}", office)
			.replace("{question}", this.question)
			.replace("{offer}", this.offer)
			.replace("{role}", "observer")
			.replace("{person}", address.contains("/roles/") ? "p-somebody" : "p-oneself");
	}

	private void assertAccess(HttpMethod method, String path, String caller, Rule rule, String office) {
		var answer = call(method, path, caller, rule, office);
		if (rule.allowed().contains(caller)) {
			assertThat(answer.status()).as(answer.response().getBody()).isNotIn(401, 403, 404, 500);
		}
		else {
			assertThat(answer.status()).as(answer.response().getBody()).isEqualTo(403);
			assertThat(answer.at("title")).isNotEmpty();
		}
	}

	private Api.Answer call(HttpMethod method, String path, String caller, Rule rule, String office) {
		String body = (rule.body() != null) ? rule.body()
			.replace("{PLAN}", plan(unique("m")))
			.replace("{SEATS}", SEATS.formatted(office, "{}"))
			.replace("{MEETING}", (path + "/").split("/", -1)[2]) : null;
		return caller(caller).with("Content-Type", path.contains("/import") ? "text/csv" : "application/json")
			.exchange(method, path, body);
	}

	/** Somebody new who is invited, by their link. */
	private String invited(String delegation) {
		String members = "/delegations/" + delegation + "/members";
		String person = unique("p");
		founder().post(members, "{\"person\": \"" + person + "\", \"roles\": [\"delegate\"]}").is(201);
		String link = letters().get(members + "/" + person + "/invitation-link").is(200).at("link");
		return link;
	}

	private static String body(Map.Entry<String, Rule> entry, String office) {
		String body = entry.getValue().body();
		return (body != null)
				? body.replace("{PLAN}", plan(unique("m"))).replace("{SEATS}", SEATS.formatted(office, "{}")) : "";
	}

	private Api caller(String caller) {
		return caller.equals("founder") ? as("p-founder", "*:founder") : as("p-" + caller);
	}

	/**
	 * Who may call an address.
	 *
	 * @param allowed these callers
	 * @param body what is sent, or absent
	 */
	private record Rule(Set<String> allowed, @org.jspecify.annotations.Nullable String body) {

	}

}
