package org.multaqa.launcher.bench;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.multaqa.launcher.rehearsal.Platform;
import org.multaqa.launcher.seeds.Bookmark;
import org.multaqa.launcher.seeds.CallRecorder;
import org.multaqa.launcher.seeds.Gateway;
import org.multaqa.launcher.seeds.SeedLoader;
import org.multaqa.launcher.seeds.SeedPlayer;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.recommendations.api.RecommendationsApi;
import org.multaqa.registration.api.RegistrationApi;
import org.multaqa.roadmap.api.RoadmapsApi;
import org.multaqa.sessions.api.ProgrammeApi;

/**
 * What docs/decisions/0010 weighs: the home page of somebody who has signed in as it is,
 * with the rules of four services run in the portal; and the same page when those four
 * services are asked for what it shows, all at once, as the portal asks services. Both in
 * turns, in the middle of the Doha meeting.
 */
public final class ActionsBench {

	private static final Path SEEDS = Path.of("seeds", "doha-2025");

	/** A head of delegation, for whom something waits. */
	private static final PersonId READER = new PersonId("noura-makhtut");

	private static final MeetingId MEETING = new MeetingId("doha-2025");

	private static final int ROUNDS = 10;

	private static final int ROUND_SECONDS = 2;

	private static final int PER_SECOND = 50;

	private ActionsBench() {
	}

	public static void main(String[] args) {
		var seeds = SeedLoader.load(SEEDS);
		try (var platform = BenchPlatform.start(Path.of(args[0]), seeds.founderAccount())) {
			var outside = platform.seenFromOutside();
			new SeedPlayer(seeds, new Gateway(outside.portal()), outside.tokens(), outside.clock(), Bookmark.inMemory(),
					(_, _, _) -> {
					})
				.playUntil(seeds.clock());
			measure(outside, calls(platform, outside.tokens().ofPerson(READER)));
		}
		System.exit(0);
	}

	private static List<HttpRequest> calls(BenchPlatform platform, String token) {
		var shown = new CallRecorder();
		return Map
			.of("registration", shown.record(RegistrationApi.class, (api) -> api.delegations(MEETING, null)),
					"sessions", shown.record(ProgrammeApi.class, (api) -> api.programme(MEETING)), "recommendations",
					shown.record(RecommendationsApi.class, (api) -> api.list(MEETING, null)), "roadmap",
					shown.record(RoadmapsApi.class, (api) -> api.list(MEETING, null)))
			.entrySet()
			.stream()
			.map((call) -> HttpRequest.newBuilder(URI.create(platform.url(call.getKey()) + call.getValue().path()))
				.header("Authorization", "Bearer " + token)
				.header("Accept", "application/json")
				.build())
			.toList();
	}

	private static void measure(Platform platform, List<HttpRequest> calls) {
		var readers = new Readers(platform.portal());
		var home = readers.request("/m/" + MEETING, readers.signIn(READER));
		var load = new Load(PER_SECOND);
		load.run(home, calls, ROUND_SECONDS);
		var rules = new ArrayList<long[]>();
		var answers = new ArrayList<long[]>();
		for (int round = 0; round < ROUNDS; round++) {
			rules.add(load.run(home, ROUND_SECONDS));
			answers.add(load.run(home, calls, ROUND_SECONDS));
		}
		var run = Latencies.of(rules);
		var asked = Latencies.of(answers);
		System.out.printf(Locale.ROOT, """
				home page at %d/s        p50 ms   p95 ms
				  rules in the portal  %8.1f %8.1f
				  four services asked  %8.1f %8.1f
				  ratio                %8.2f %8.2f
				""", PER_SECOND, run.p50(), run.p95(), asked.p50(), asked.p95(), asked.p50() / run.p50(),
				asked.p95() / run.p95());
	}

}
