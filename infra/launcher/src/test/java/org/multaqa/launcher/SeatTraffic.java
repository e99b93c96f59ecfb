package org.multaqa.launcher;

import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.StreamSupport;

import org.multaqa.model.ModelJson;
import org.multaqa.registration.api.SeatOffer;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.multaqa.launcher.KilledPlatform.MEETING;
import static org.multaqa.launcher.KilledPlatform.PATIENCE;

/** Offices that offer each other seats and accept them, as fast as they can. */
final class SeatTraffic {

	private static final List<String> OFFICES = List.of("montana", "rio", "mar");

	/** Seats of delegates that nobody has taken, per office. */
	private static final int FREE = 20;

	private final KilledPlatform platform;

	private final Map<String, Integer> before;

	/** Offers whose acceptance was acknowledged. */
	private final Set<String> accepted = ConcurrentHashMap.newKeySet();

	private SeatTraffic(KilledPlatform platform, Map<String, Integer> before) {
		this.platform = platform;
		this.before = before;
	}

	/** Gives each office more seats than it has people. */
	static SeatTraffic withFreeSeats(KilledPlatform platform, String organiser) {
		for (String office : OFFICES) {
			String delegation = "/api/v1/delegations/" + MEETING + "-" + office;
			var read = platform.gateway.get(delegation, organiser);
			assertThat(read.etag()).as(read.toString()).isNotNull();
			var seated = platform.gateway.call("PUT", delegation + "/seats", organiser,
					Map.of("If-Match", String.valueOf(read.etag())), json(Map.of("seats",
							Map.of("head", 1, "delegate", read.json().path("seats").path("delegate").asInt() + FREE))));
			assertThat(seated.isSuccess()).as(seated.toString()).isTrue();
		}
		return new SeatTraffic(platform, seats(platform, organiser));
	}

	/** How many acceptances were acknowledged. */
	int accepted() {
		return this.accepted.size();
	}

	void passUntilKilled(String organiser, Random dice) {
		while (true) {
			try {
				pass(OFFICES.get(dice.nextInt(3)), OFFICES.get(dice.nextInt(3)), 1 + dice.nextInt(3), organiser);
			}
			catch (UncheckedIOException ex) {
				return; // the platform is gone
			}
		}
	}

	private void pass(String from, String to, int seats, String organiser) {
		String offers = "/api/v1/delegations/" + MEETING + "-" + from + "/seat-offers";
		var offered = this.platform.gateway.call("POST", offers, organiser, Map.of(),
				json(Map.of("to", to, "role", "delegate", "seats", seats)));
		if (offered.isSuccess()) { // else there are not so many now, or it is the same
									// office
			String id = offered.json().path("id").asString();
			if (this.platform.gateway.call("POST", offers + "/" + id + "/acceptance", organiser, Map.of(), null)
				.isSuccess()) {
				this.accepted.add(id);
			}
		}
	}

	/** Whatever was on its way arrives, once, and nothing else does. */
	void assertThatNoneIsLostAndNoneIsThereTwice(String organiser, String when) {
		var given = StreamSupport
			.stream(this.platform.get("/api/v1/meetings/" + MEETING + "/seat-offers", organiser).spliterator(), false)
			.filter((offer) -> offer.path("state").asString().equals(ModelJson.wireName(SeatOffer.State.GIVEN)))
			.toList();
		assertThat(given).extracting((offer) -> offer.path("id").asString())
			.as("accepted offers, %s", when)
			.doesNotHaveDuplicates()
			.containsAll(this.accepted);
		var expected = new HashMap<>(this.before);
		given.forEach((offer) -> {
			int seats = offer.path("seats").asInt();
			expected.merge(offer.path("from").asString(), -seats, Integer::sum);
			expected.merge(offer.path("to").asString(), seats, Integer::sum);
		});
		await("all seats have arrived, " + when).atMost(PATIENCE)
			.untilAsserted(() -> assertThat(seats(this.platform, organiser)).as(when).isEqualTo(expected));
		assertThat(total(expected)).as(when).isEqualTo(total(this.before));
	}

	private static Map<String, Integer> seats(KilledPlatform platform, String organiser) {
		var seats = new HashMap<String, Integer>();
		for (JsonNode delegation : platform.get("/api/v1/meetings/" + MEETING + "/delegations", organiser)) {
			seats.put(delegation.path("office").asString(), delegation.path("seats").path("delegate").asInt(0));
		}
		return seats;
	}

	private static int total(Map<String, Integer> seats) {
		return seats.values().stream().mapToInt(Integer::intValue).sum();
	}

	private static String json(Map<String, ?> body) {
		return ModelJson.mapper().writeValueAsString(body);
	}

}
