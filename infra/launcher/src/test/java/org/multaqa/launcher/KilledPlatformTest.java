package org.multaqa.launcher;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.multaqa.model.ModelJson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.multaqa.launcher.KilledPlatform.MEETING;
import static org.multaqa.launcher.KilledPlatform.PATIENCE;

/**
 * Nothing that was acknowledged is lost when the process is killed, and nothing is there
 * twice: recommendations that are being written, and seats that are on their way from one
 * office to another.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
@Execution(ExecutionMode.SAME_THREAD)
class KilledPlatformTest {

	private static final String DELEGATE = "davi-remo";

	private static final String ORGANISER = "alba-prologo";

	private static final int KILLS = 3;

	private static final int ENOUGH = 40;

	private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();

	@Test
	void keeps_every_acknowledged_recommendation_and_every_seat_once(@TempDir Path folder) throws Exception {
		long seed = System.nanoTime();
		var chance = new Random(seed);
		try (var platform = new KilledPlatform(folder)) {
			platform.start();
			var seats = SeatTraffic.withFreeSeats(platform, platform.tokenOf(ORGANISER));
			for (int kill = 1; kill <= KILLS; kill++) {
				workUntilKilled(platform, seats, kill, chance);
				platform.start();
			}

			String organiser = platform.tokenOf(ORGANISER);
			seats.assertThatNoneIsLostAndNoneIsThereTwice(organiser, "seed " + seed);
			String delegate = platform.tokenOf(DELEGATE);
			assertThat(this.acknowledged).as("seed " + seed)
				.allSatisfy((id) -> platform.get("/api/v1/recommendations/" + id, delegate));
			await("the read models have them all").atMost(PATIENCE)
				.until(() -> this.acknowledged.stream().allMatch((id) -> isTraced(platform, id, organiser)));
			await("the read models are those of the log").atMost(PATIENCE)
				.untilAsserted(() -> assertThat(platform.get("/api/v1/read-models/check", organiser).toString())
					.contains("\"equal\":true"));
			assertThat(platform.get("/api/v1/journal", organiser).path("gaps").toString()).isIn("0", "[]");
		}
	}

	/** The first time the read models are being built anew when it happens, too. */
	private void workUntilKilled(KilledPlatform platform, SeatTraffic seats, int kill, Random chance)
			throws InterruptedException {
		String delegate = platform.tokenOf(DELEGATE);
		String organiser = platform.tokenOf(ORGANISER);
		int moreSeats = seats.accepted() + 5 + chance.nextInt(40);
		try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
			for (int n = 1; n <= 2; n++) {
				String writer = kill + "-" + n;
				people.execute(() -> submitUntilKilled(platform, writer, delegate));
				var dice = new Random(chance.nextLong());
				people.execute(() -> seats.passUntilKilled(organiser, dice));
			}
			if (kill == 1) {
				await("some are acknowledged").atMost(PATIENCE).until(() -> this.acknowledged.size() >= ENOUGH);
				assertThat(platform.gateway.call("POST", "/api/v1/read-models/rebuild", organiser, Map.of(), null)
					.isSuccess()).isTrue();
			}
			await("seats are accepted").atMost(PATIENCE).until(() -> seats.accepted() >= moreSeats);
			platform.kill();
		}
	}

	private void submitUntilKilled(KilledPlatform platform, String name, String token) {
		for (int number = 1;; number++) {
			String id = "kill-" + name + "-" + number;
			try {
				var drafted = platform.gateway.call("POST", "/api/v1/meetings/" + MEETING + "/recommendations", token,
						Map.of("Idempotency-Key", id), draft(id));
				var submitted = drafted.isSuccess() ? platform.gateway.call("POST",
						"/api/v1/recommendations/" + id + "/submission", token, Map.of(), null) : drafted;
				if (submitted.isSuccess()) {
					this.acknowledged.add(id);
				}
			}
			catch (UncheckedIOException ex) {
				return; // the platform is gone
			}
		}
	}

	private static String draft(String id) {
		return ModelJson.mapper()
			.writeValueAsString(Map.of("id", id, "office", "rio", "authentic", "pt", "title", Map.of("pt", id), "text",
					Map.of("pt", "Recomendamos " + id), "citations", List.of(Map.of("output", "andes-o-dry-season",
							"quote", "tres pueblos pasan cuatro meses sin un libro nuevo"))));
	}

	private static boolean isTraced(KilledPlatform platform, String id, String token) {
		return platform.gateway.get("/api/v1/trace/recommendations/" + id, token).isSuccess();
	}

}
