package org.multaqa.identity;

import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.identity.api.GuestsApi;
import org.multaqa.model.ModelJson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Names of guests by HTTP, with real tokens. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GuestsApiTest extends RunningApi {

	private static final String ASKED = "{\"askedBy\":\"layan-fihris\"}";

	private static final Map<String, String> DOORS = Map.of("POST /batches", "{\"meeting\":\"doha\",\"guests\":[]}",
			"POST /g-mary/correction", "{\"name\":{\"en\":\"x\"}}", "DELETE /g-mary/name", "", "POST /g-mary/erasure",
			ASKED);

	private String sessions;

	@BeforeEach
	void open() {
		this.sessions = this.http.tokenOfService("sessions", "guests");
	}

	@Test
	void a_guest_who_is_named_again_keeps_the_name_until_it_is_corrected() {
		name("doha", "g-ada", "Ada");

		assertThat(name("doha", "g-ada", "Somebody").body()).contains("Ada").doesNotContain("Somebody");
		assertThat(read(post("/g-ada/correction", "{\"name\":{\"en\":\"Ada L.\"}}")))
			.containsEntry("name", Map.of("en", "Ada L."))
			.containsEntry("sequence", 2);
		assertThat(name("doha", "g-ada", "Ada").body()).contains("Ada L.");
	}

	@Test
	void a_name_that_was_taken_out_can_be_given_again_and_one_that_was_erased_cannot() {
		name("doha", "g-alan", "Alan");

		assertThat(read(this.http.json("DELETE", GuestsApi.PATH + "/g-alan/name", "", bearer(this.sessions))))
			.doesNotContainKey("name");
		assertThat(name("doha", "g-alan", "Alan").body()).contains("Alan");
		assertThat(post("/g-alan/erasure", ASKED).statusCode()).isEqualTo(204);
		assertThat(name("doha", "g-alan", "Alan").body()).doesNotContain("Alan");
		await("the guest is gone").untilAsserted(
				() -> refused(post("/g-alan/correction", "{\"name\":{\"en\":\"Alan\"}}"), 404, "guest.unknown"));
		assertThat(post("/g-alan/erasure", ASKED).statusCode()).isEqualTo(204);
	}

	@Test
	void who_has_an_account_or_is_of_another_meeting_is_no_guest() {
		name("doha", "g-grace", "Grace");

		refused(name("andes", "g-grace", "Grace"), 409, "guest.of-another-meeting");
		refused(name("doha", "layan-fihris", "Layan"), 409, "account.id-taken");
		refused(post("/g-nobody/correction", "{\"name\":{\"en\":\"x\"}}"), 404, "guest.unknown");
		refused(name("doha", "g-long", "x".repeat(201)), 422, "text.too-long");
		assertThat(this.http.json("POST", "/api/v1/accounts",
				"{\"id\":\"g-grace\",\"name\":{\"en\":\"Grace\"},\"email\":\"grace@example.org\",\"language\":\"en\"}",
				bearer(this.registration))
			.body()).contains("account.id-taken");
	}

	@Test
	void many_are_named_at_once_and_those_who_have_names_or_were_erased_stay_as_they_are() {
		name("doha", "g-many-3", "Three");
		name("doha", "g-many-5", "Five");
		post("/g-many-5/erasure", ASKED);
		var all = IntStream.range(0, GuestsApi.MOST_AT_ONCE)
			.mapToObj((number) -> Map.<String, Object>of("person", "g-many-" + number, "name",
					Map.of("en", "N" + number)))
			.toList();

		var named = name("doha", all);

		assertThat(named.body()).contains("Three", "N199").doesNotContain("N3\"", "N5\"", "Five");
		assertThat(name("doha", all).body()).as("again").isEqualTo(named.body());
		refused(name("doha",
				Stream.of("g-new", "layan-fihris")
					.map((person) -> Map.<String, Object>of("person", person, "name", Map.of("en", "x")))
					.toList()),
				409, "account.id-taken");
		refused(post("/g-new/correction", "{\"name\":{\"en\":\"x\"}}"), 404, "guest.unknown");
	}

	@Test
	void only_so_many_are_named_at_once() {
		var all = Collections.nCopies(GuestsApi.MOST_AT_ONCE + 1, Map.of("person", "g-1", "name", Map.of("en", "One")));

		refused(post("/batches", ModelJson.mapper().writeValueAsString(Map.of("meeting", "doha", "guests", all))), 422,
				"account.too-many");
	}

	/** Every endpoint for every kind of caller. */
	@Test
	void names_are_given_by_services_with_the_scope_alone() {
		name("doha", "g-mary", "Mary");
		var others = List.of(this.http.tokenOf("layan-fihris"), this.registration,
				this.http.tokenOfService("operator", "operations"));
		for (String other : others) {
			DOORS.forEach((door, body) -> {
				String[] parts = door.split(" ");
				refused(this.http.json(parts[0], GuestsApi.PATH + parts[1], body, bearer(other)), 403,
						"guest.not-allowed");
			});
		}
		assertThat(this.http.json("POST", GuestsApi.PATH + "/g-mary/erasure", "").statusCode()).isEqualTo(401);
		assertThat(this.http.json("GET", "/api/v1/accounts/g-mary", "", bearer(this.sessions)).statusCode())
			.isEqualTo(403);
	}

	private HttpResponse<String> name(String meeting, String person, String name) {
		return name(meeting, List.of(Map.of("person", person, "name", Map.of("en", name))));
	}

	private HttpResponse<String> name(String meeting, List<Map<String, Object>> guests) {
		return post("/batches", ModelJson.mapper().writeValueAsString(Map.of("meeting", meeting, "guests", guests)));
	}

	private HttpResponse<String> post(String door, String body) {
		return this.http.json("POST", GuestsApi.PATH + door, body, bearer(this.sessions));
	}

	private static void refused(HttpResponse<String> answer, int status, String code) {
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
		assertThat(read(answer)).containsEntry("code", code);
	}

}
