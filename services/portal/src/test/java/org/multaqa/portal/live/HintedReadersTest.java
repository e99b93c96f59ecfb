package org.multaqa.portal.live;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.model.MeetingId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.events.EventCatalogue;
import org.multaqa.portal.Telling;
import org.multaqa.portal.access.Audiences;
import org.multaqa.portal.projections.ProjectionStores;
import org.multaqa.portal.projections.ReadModels;
import org.multaqa.portal.projections.subject.ReadModel;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whose home page hears of which event, and of what in it: of each event of the
 * catalogue, as a table that is read when it changes.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HintedReadersTest {

	private static final Path TABLE = Path.of("src/test/resources/hinted-readers.md");

	private static final MeetingId DOHA = new MeetingId("doha-2025");

	private static final String TASKS = "home/tasks";

	private static final Set<String> OTHERS = Set.of("home/journey", "home/sessions", "home/changes");

	/** Something of everything, as far as a meeting that runs has it. */
	private static final List<String> STORY = List.of("person.named.v1", "office.registered.v1", "meeting.planned.v1",
			"meeting.stage-reached.v1", "delegation.invited.v1", "delegate.nominated.v1", "programme.room-added.v1",
			"programme.session-planned.v1", "programme.session-placed.v1", "programme.session-released.v1",
			"programme.released.v2", "workshop.opened.v1", "output.recorded.v1", "signup.opened.v1",
			"material.added.v1", "recommendation.drafted.v1", "recommendation.submitted.v1",
			"recommendation.discussion-opened.v1", "roadmap.opened.v1", "roadmap.initiative-drafted.v1");

	private static final Map<String, Actor> READERS = readers();

	@Test
	void are_these() throws IOException {
		String table = table();
		if (Boolean.getBoolean("multaqa.write")) {
			Files.writeString(TABLE, table);
		}

		assertThat(TABLE).as("-Dmultaqa.write=true writes it").content().isEqualTo(table);
	}

	private static String table() {
		var rows = new StringBuilder(
				"""
						# Whose home page hears of which event

						Made by `HintedReadersTest`; read it when it changes. Where its story has nothing of what an event is about,
						nobody hears of it. `all` are these: %s.

						| event | hear that their tasks may have changed | hear of the rest of the page |
						|---|---|---|
						"""
					.formatted(String.join(", ", READERS.keySet())));
		new TreeSet<>(EventCatalogue.entries().keySet()).forEach((type) -> {
			var heard = after(type.replace("org.multaqa.", ""));
			rows.append("| `%s` | %s | %s |\n".formatted(type.replace("org.multaqa.", ""), who(heard, Set.of(TASKS)),
					who(heard, OTHERS)));
		});
		return rows.toString();
	}

	private static String who(Map<String, String> heard, Set<String> names) {
		var who = heard.entrySet()
			.stream()
			.filter((each) -> names.stream().anyMatch((name) -> each.getValue().contains("event: " + name + "\n")))
			.map(Map.Entry::getKey)
			.toList();
		return (who.size() == READERS.size()) ? "all" : who.isEmpty() ? "nobody" : String.join(", ", who);
	}

	/** What each reader hears of an event, when the story has come so far. */
	private static Map<String, String> after(String event) {
		var models = new ReadModels(ProjectionStores.inMemory());
		var telling = new Telling();
		STORY.stream()
			.takeWhile((earlier) -> !earlier.equals(event))
			.forEach((earlier) -> models.bySubject().apply(telling.contract(earlier)));
		var envelope = telling.contract(event);
		var model = models.bySubject().apply(envelope);
		Map<String, String> heard = new LinkedHashMap<>();
		READERS.forEach((name, actor) -> heard.put(name,
				model.map((now) -> heard(actor, envelope, now, new Audiences(models))).orElse("")));
		return heard;
	}

	private static String heard(Actor reader, EventEnvelope<?> envelope, ReadModel model, Audiences audiences) {
		var pages = new LivePages(new LiveLimits(1, 1, 1, Duration.ZERO), audiences, new SimpleMeterRegistry());
		pages.start();
		var page = pages.open(new OpenPage(DOHA, reader, Set.of()), () -> true).orElseThrow();
		pages.tell(envelope, model);
		try {
			byte @Nullable [] hints = page.take(Duration.ZERO);
			return (hints != null) ? new String(hints, StandardCharsets.UTF_8) : "";
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return "";
		}
	}

	private static Map<String, Actor> readers() {
		var readers = new LinkedHashMap<String, Actor>();
		readers.put("visitor", Actor.visitor());
		readers.put("observer", Actor.of("salima", "doha-2025:observer"));
		readers.put("delegate of mena", Actor.of("hind", "doha-2025:delegate:mena"));
		readers.put("head of mena", Actor.of("p-b47e", "doha-2025:head:mena"));
		readers.put("delegate of lac", Actor.of("diego", "doha-2025:delegate:latin-america-caribbean"));
		readers.put("head of lac", Actor.of("lucia", "doha-2025:head:latin-america-caribbean"));
		readers.put("rapporteur", Actor.of("p-3f1c", "doha-2025:delegate:asia-oceania"));
		readers.put("headquarters", Actor.of("vera", "doha-2025:headquarters:hq"));
		readers.put("organiser", Actor.of("sami", "doha-2025:organiser"));
		readers.put("founder", Actor.of("hana", "*:founder"));
		return readers;
	}

}
