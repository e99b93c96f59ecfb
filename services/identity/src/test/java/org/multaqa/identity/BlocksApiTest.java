package org.multaqa.identity;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.DelegationId;
import org.multaqa.model.MeetingId;
import org.multaqa.model.ModelJson;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.DelegationEvent.DelegateApproved;
import org.multaqa.model.events.DelegationEvent.DelegateWithdrawn;
import org.multaqa.testkit.Contracts;
import org.multaqa.testkit.EventPublisher;

import static org.assertj.core.api.Assertions.assertThat;

/** Blocked accounts by HTTP, with real tokens and a real topic. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BlocksApiTest extends RunningApi {

	private static final String BLOCKS = "/api/v1/blocks";

	private static final EventPublisher EVENTS = new EventPublisher();

	@Test
	void who_is_blocked_is_out_with_tokens_sessions_and_links_until_let_in_again() {
		String person = opened("blocked@example.org");
		String token = this.http.tokenOf(person);
		var browser = new Browser(this.port);
		browser.submit("/sign-in", "/laptop/sign-in", "person=" + person);
		assertThat(browser.get(ProviderTest.authorize()).headers().firstValue("Location").orElse(""))
			.contains("?code=");

		var blocked = block(this.layan, "blocked@example.org", "A stolen laptop");

		assertThat(blocked.statusCode()).isEqualTo(200);
		assertThat(read(blocked)).containsEntry("person", person)
			.containsEntry("reason", "A stolen laptop")
			.containsEntry("by", "layan-fihris");
		var refused = awaitRefused(person, token);
		assertThat(read(refused)).containsEntry("code", "actor.access-ended");
		assertThat(browser.get(ProviderTest.authorize()).headers().firstValue("Location").orElse(""))
			.doesNotContain("?code=");
		assertThat(this.http.tokenOf(person)).isEqualTo("null");
		int before = Mailbox.to("blocked@example.org").size();
		new Browser(this.port).submit("/sign-in", "/sign-in/links", "email=blocked@example.org");
		assertThat(read(block(this.layan, person, "Again"))).containsEntry("reason", "A stolen laptop");
		assertThat(list(this.layan).body()).contains(person, "A stolen laptop");

		assertThat(unblock(this.layan, person).statusCode()).isEqualTo(204);
		assertThat(unblock(this.layan, person).statusCode()).isEqualTo(204);

		assertThat(list(this.layan).body()).doesNotContain(person);
		assertThat(account(person, this.http.tokenOf(person)).statusCode()).isEqualTo(200);
		assertThat(account(person, token).statusCode()).as("a token of before").isEqualTo(401);
		assertThat(Mailbox.to("blocked@example.org")).hasSize(before);
	}

	@Test
	void a_role_that_ended_ends_tokens_of_before_and_the_next_one_works() {
		String person = opened("role.ends@example.org");
		var delegation = new DelegationId("doha-2025-" + person);
		EVENTS.tell(1, new DelegateApproved(delegation, new MeetingId("doha-2025"), new OfficeId("mena"),
				new PersonId(person), List.of(Role.HEAD)));
		String token = Awaitility.await("the role is in tokens")
			.until(() -> this.http.tokenOf(person), (made) -> claimsOf(made).contains("doha-2025:head:mena"));
		assertThat(account(person, token).statusCode()).isEqualTo(200);

		EVENTS.tell(2, withdrawn(delegation, person));

		awaitRefused(person, token);
		String next = this.http.tokenOf(person);
		assertThat(claimsOf(next)).doesNotContain("doha-2025:head:mena");
		assertThat(account(person, next).statusCode()).isEqualTo(200);
	}

	@Test
	void nobody_blocks_themselves_or_whoever_is_not_there() {
		assertThat(read(block(this.layan, "layan-fihris", "x"))).containsEntry("code", "account.own-block");
		assertThat(block(this.layan, "nobody-here", "x").statusCode()).isEqualTo(404);
		assertThat(block(this.layan, "nobody@example.org", "x").statusCode()).isEqualTo(404);
		assertThat(read(block(this.layan, opened("long-reason@example.org"), "x".repeat(501)))).containsEntry("code",
				"text.too-long");
	}

	/** Every endpoint for every kind of caller. */
	@Test
	void access_is_as_the_table_says() {
		String person = opened("not.blocked@example.org");
		var others = Stream.of(this.http.tokenOf(person), this.registration,
				this.http.tokenOfService("operator", "operations"));

		assertThat(list(this.layan).statusCode()).isEqualTo(200);
		assertThat(others).allSatisfy((token) -> {
			assertThat(list(token).statusCode()).isEqualTo(403);
			assertThat(block(token, person, "x").statusCode()).isEqualTo(403);
			assertThat(block(token, "nobody-here", "x").statusCode()).isEqualTo(403);
			assertThat(unblock(token, person).statusCode()).isEqualTo(403);
		});
		assertThat(this.http.get(BLOCKS).statusCode()).isEqualTo(401);
		assertThat(this.http.json("POST", BLOCKS, "{}").statusCode()).isEqualTo(401);
		assertThat(this.http.json("DELETE", BLOCKS + "/" + person, "").statusCode()).isEqualTo(401);
	}

	private static DelegateWithdrawn withdrawn(DelegationId delegation, String person) {
		return ModelJson.mapper()
			.readValue(
					Contracts.json("org.multaqa.delegate.withdrawn.v1")
						.replaceAll("\"delegation\": \"[^\"]+\"", "\"delegation\": \"" + delegation + "\"")
						.replaceAll("\"person\": \"[^\"]+\"", "\"person\": \"" + person + "\""),
					DelegateWithdrawn.class);
	}

	private HttpResponse<String> awaitRefused(String person, String token) {
		return Awaitility.await("the token is refused")
			.atMost(Duration.ofSeconds(5))
			.pollInterval(Duration.ofMillis(20))
			.until(() -> account(person, token), (answer) -> answer.statusCode() == 401);
	}

	private HttpResponse<String> account(String person, String token) {
		return this.http.get("/api/v1/accounts/" + person, bearer(token));
	}

	private HttpResponse<String> list(String token) {
		return this.http.get(BLOCKS, bearer(token));
	}

	private HttpResponse<String> block(String token, String account, String reason) {
		return this.http.json("POST", BLOCKS,
				ModelJson.mapper().writeValueAsString(Map.of("account", account, "reason", reason)), bearer(token));
	}

	private HttpResponse<String> unblock(String token, String person) {
		return this.http.json("DELETE", BLOCKS + "/" + person, "", bearer(token));
	}

	private static String claimsOf(String token) {
		return new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
	}

}
