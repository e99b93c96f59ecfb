package org.multaqa.launcher.rehearsal;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.multaqa.launcher.rehearsal.Report.Check;
import org.multaqa.launcher.rehearsal.Report.Journal;
import org.multaqa.launcher.rehearsal.Report.Line;
import org.multaqa.launcher.seeds.Bookmark;
import org.multaqa.launcher.seeds.Gateway;
import org.multaqa.launcher.seeds.Patience;
import org.multaqa.launcher.seeds.Progress;
import org.multaqa.launcher.seeds.SeedPlayer;
import org.multaqa.launcher.seeds.SeedPlayer.Refused;
import org.multaqa.launcher.seeds.Seeds;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.ModelJson;
import org.multaqa.model.events.EventCatalogue;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Plays a whole meeting through the public API as the people involved, waits until every
 * event has arrived, and checks what must hold afterwards.
 */
public final class Rehearsal {

	/** How long the events may take to arrive after the last act. */
	private static final Duration ARRIVAL = Duration.ofSeconds(30);

	private final Platform platform;

	private final Seeds seeds;

	private final PrintStream out;

	private final Gateway gateway;

	private final List<Check> checks = new ArrayList<>();

	/**
	 * Of the founder, who may read everything; taken after all grants have been given.
	 */
	private String token = "";

	public Rehearsal(Platform platform, Seeds seeds, PrintStream out) {
		this.platform = platform;
		this.seeds = seeds;
		this.out = out;
		this.gateway = new Gateway(platform.portal());
	}

	/**
	 * Plays and checks.
	 * @param progress told how far the story has come
	 * @return what was found; printed as well
	 */
	public Report run(Progress progress) {
		long start = System.nanoTime();
		var refused = new SeedPlayer(this.seeds, this.gateway, this.platform.tokens(), this.platform.clock(),
				Bookmark.inMemory(), progress)
			.playAll();
		refused.forEach(this::check);
		try (var log = new EventLog(this.platform.kafka())) {
			var journal = awaitJournal(log);
			var events = log.read(log.end());
			long dead = log.deadLetters();
			check("the journal has every event of the log, and no gap", journalFault(journal, events));
			check("the log itself has no gap", gapIn(events));
			check("every event reads into its contract and back", misfit(events));
			check("no dead letter", (dead == 0) ? "" : dead + " dead letters");
			check("read models rebuilt from the log equal the live ones", readModels());
			var chains = new Chains(this::get);
			String roadmap = "/api/v1/roadmaps/" + this.seeds.roadmapId();
			var edition = get((this.seeds.edition() != null) ? roadmap + "/editions/" + this.seeds.edition() : roadmap);
			var lines = chains.of(edition);
			check("the roadmap can be read", lines.isEmpty() ? "there is no initiative in it: " + edition : "");
			for (Line line : lines) {
				check("initiative " + line.id() + " is traced to a session", chains.missingInTrace(line));
			}
			var report = new Report(this.seeds.id().value(), edition.path("number").asString(""),
					edition.path("contentHash").asString(""), lines, events.size(), journal, dead, this.checks,
					Math.round((System.nanoTime() - start) / 1e7) / 100.0);
			print(report, chains, get(roadmap));
			return report;
		}
	}

	private void check(Refused refused) {
		check("refused: " + refused.refusal(), refused.said());
	}

	private void check(String name, String fault) {
		this.checks.add(Check.of(name, fault));
	}

	private Journal awaitJournal(EventLog log) {
		var patience = new Patience(ARRIVAL);
		while (true) {
			var end = log.end();
			var journal = journal();
			boolean arrived = journal.events() >= log.read(end).size() && journal.gaps() == 0;
			if (patience.isOver() || (arrived && end.equals(log.end()))) {
				return journal;
			}
			patience.pause();
		}
	}

	private Journal journal() {
		var journal = get("/api/v1/journal");
		return new Journal(journal.path("subjects").asLong(0), journal.path("events").asLong(0),
				journal.path("gaps").isArray() ? journal.path("gaps").size() : journal.path("gaps").asLong(-1));
	}

	private static String journalFault(Journal journal, List<LoggedEvent> events) {
		if (journal.gaps() != 0) {
			return journal.gaps() + " gaps";
		}
		return (journal.events() == events.size()) ? ""
				: journal.events() + " events in the journal, " + events.size() + " in the log";
	}

	private static String gapIn(List<LoggedEvent> events) {
		var last = new HashMap<String, Long>();
		for (LoggedEvent event : events) {
			long before = last.getOrDefault(event.subject(), 0L);
			if (event.sequence() != before + 1) {
				return event.key() + " comes after " + before;
			}
			last.put(event.subject(), event.sequence());
		}
		return events.isEmpty() ? "the log is empty" : "";
	}

	/**
	 * Our schemas are made of the same records, so this is what they say, and stricter.
	 */
	private static String misfit(List<LoggedEvent> events) {
		for (LoggedEvent event : events) {
			var entry = EventCatalogue.find(event.type()).orElse(null);
			if (entry == null || !entry.topic().wireName().equals(event.topic())) {
				return event.key() + " is a " + event.type() + " on " + event.topic();
			}
			try {
				var mapper = ModelJson.mapper();
				var read = mapper.readValue(event.data(), entry.event());
				if (!mapper.readTree(mapper.writeValueAsString(read)).equals(mapper.readTree(event.data()))) {
					return event.key() + " says more or less than a " + event.type();
				}
			}
			catch (JacksonException ex) {
				return event.key() + ": " + ex.getOriginalMessage();
			}
		}
		return "";
	}

	private String readModels() {
		var answer = this.gateway.get("/api/v1/read-models/check", token());
		return (answer.isSuccess() && answer.json().path("equal").asBoolean(false)) ? "" : answer.toString();
	}

	private void print(Report report, Chains chains, JsonNode roadmap) {
		var title = ModelJson.mapper().treeToValue(roadmap.path("title"), LocalizedText.class);
		new RoadmapText(this.out, this.seeds.languages()).print(title, report, chains);
		report.checks()
			.stream()
			.filter((check) -> !check.ok())
			.forEach((check) -> this.out.println("FAILED  " + check.name() + ": " + check.said()));
		long good = report.checks().stream().filter(Check::ok).count();
		this.out.println(good + " of " + report.checks().size() + " checks hold; " + report.events() + " events, "
				+ report.journal().gaps() + " gaps, " + report.deadLetters() + " dead letters, " + report.seconds()
				+ " s");
	}

	private JsonNode get(String path) {
		var answer = this.gateway.get(path, token());
		return answer.isSuccess() ? answer.json()
				: ModelJson.mapper().valueToTree(Map.of("refused", answer.toString()));
	}

	private String token() {
		if (this.token.isEmpty()) {
			this.token = this.platform.tokens().ofPerson(this.seeds.founder());
		}
		return this.token;
	}

}
