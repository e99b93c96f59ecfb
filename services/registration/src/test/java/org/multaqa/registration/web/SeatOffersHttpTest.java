package org.multaqa.registration.web;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Seats pass from one office to another, over the running service and its topic. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SeatOffersHttpTest extends Running {

	private String meeting = "";

	private String giver = "";

	private String receiver = "";

	@BeforeEach
	void two_offices_are_invited() {
		this.meeting = openMeeting();
		this.giver = delegation(this.meeting, "regional-office", "{\"head\": 1, \"delegate\": 3}");
		this.receiver = delegation(this.meeting, "regional-office", "{\"head\": 1, \"delegate\": 1}");
	}

	private String offer(int seats) {
		return founder()
			.post("/delegations/" + this.giver + "/seat-offers",
					"{\"to\": \"%s\", \"role\": \"delegate\", \"seats\": %d}".formatted(office(this.receiver), seats))
			.is(201)
			.at("id");
	}

	private String office(String delegation) {
		return delegation.substring(this.meeting.length() + 1);
	}

	private String of(String delegation) {
		return "/delegations/" + delegation;
	}

	private int seats(String delegation) {
		return founder().get(of(delegation)).is(200).body().path("seats").path("delegate").asInt();
	}

	/** How the one offer stands. */
	private String stateFor(String person) {
		return as(person).get("/meetings/" + this.meeting + "/seat-offers")
			.is(200)
			.body()
			.path(0)
			.path("state")
			.asString();
	}

	private void settled(int giver, int receiver) {
		await("the seats to have come").untilAsserted(() -> {
			assertThat(seats(this.giver)).isEqualTo(giver);
			assertThat(seats(this.receiver)).isEqualTo(receiver);
		});
	}

	@Test
	void accepted_seats_come_by_themselves_and_the_first_who_waits_has_one() {
		seated(this.receiver, "p-head-of-it", "head");
		seated(this.receiver, "p-first", "delegate");
		founder().post(of(this.receiver) + "/members", "{\"person\": \"p-waits\", \"roles\": [\"delegate\"]}").is(201);
		String offer = offer(2);

		as("p-head-of-it").post(of(this.giver) + "/seat-offers/" + offer + "/acceptance").is(200);

		settled(1, 3);
		assertThat(founder().get(of(this.receiver) + "/members/p-waits").is(200).at("status")).isEqualTo("nominated");
		assertThat(stateFor("p-head-of-it")).isEqualTo("given");
	}

	@Test
	void who_keeps_neither_delegation_reads_of_no_offer() {
		offer(1);

		assertThat(as("p-somebody").get("/meetings/" + this.meeting + "/seat-offers").is(200).response().getBody())
			.isEqualTo("[]");
	}

	@Test
	void offered_seats_cannot_be_taken_away_and_come_back_when_the_offer_does() {
		String offer = offer(3);

		founder().with("If-Match", founder().get(of(this.giver)).etag())
			.put(of(this.giver) + "/seats", "{\"seats\": {\"head\": 1, \"delegate\": 2}}")
			.refused(409, "delegation.seats-offered");
		founder().post(of(this.giver) + "/members", "{\"person\": \"p-a\", \"roles\": [\"delegate\"]}").is(201);
		assertThat(founder().get(of(this.giver) + "/members/p-a").at("status")).isEqualTo("waiting");

		founder().post(of(this.giver) + "/seat-offers/" + offer + "/withdrawal").is(200);

		assertThat(founder().get(of(this.giver) + "/members/p-a").at("status")).isEqualTo("nominated");
		founder().post(of(this.giver) + "/seat-offers/" + offer + "/acceptance").refused(409, "offer.closed");
	}

	@Test
	void two_who_accept_and_one_who_takes_back_at_once_agree_on_one_end() throws Exception {
		String offer = offer(2);
		List<Callable<Integer>> acts = Stream.of("acceptance", "withdrawal", "acceptance", "decline")
			.<Callable<Integer>>map(
					(act) -> () -> founder().post(of(this.giver) + "/seat-offers/" + offer + "/" + act).status())
			.toList();

		try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
			for (Future<Integer> answer : people.invokeAll(acts)) {
				assertThat(answer.get()).isIn(200, 409);
			}
		}

		boolean given = stateFor("p-layan").equals("given");
		settled(given ? 1 : 3, given ? 3 : 1);
	}

	@Test
	void an_office_that_is_not_invited_is_offered_nothing() {
		founder().post(of(this.giver) + "/seat-offers", "{\"to\": \"nowhere\", \"role\": \"delegate\", \"seats\": 1}")
			.refused(409, "offer.not-invited");
	}

}
