package org.multaqa.launcher.rehearsal;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.multaqa.launcher.rehearsal.Report.Check;
import org.multaqa.launcher.rehearsal.Report.Journal;
import org.multaqa.launcher.rehearsal.Report.Line;
import org.multaqa.launcher.seeds.Bookmark;
import org.multaqa.launcher.seeds.Expectations;
import org.multaqa.launcher.seeds.Expectations.OfOffice;
import org.multaqa.launcher.seeds.Gateway;
import org.multaqa.launcher.seeds.Progress;
import org.multaqa.launcher.seeds.SeedPlayer;
import org.multaqa.launcher.seeds.SeedPlayer.Refused;
import org.multaqa.launcher.seeds.Seeds;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.ModelJson;
import org.multaqa.model.PersonId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.events.EventCatalogue;
import org.multaqa.portal.journal.EntryView;
import org.multaqa.portal.journal.JournalApi;
import org.multaqa.portal.rebuild.ReadModelsApi;
import org.multaqa.portal.trace.TraceApi;
import org.multaqa.recommendations.api.RecommendationsApi;
import org.multaqa.registration.api.RegistrationApi;
import org.multaqa.roadmap.api.RoadmapsApi;
import tools.jackson.core.JacksonException;

import org.springframework.web.client.RestClientException;

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

	/** As the founder reads it. */
	private final PublicApi api;

	private final List<Check> checks = new ArrayList<>();

	/** Of the founder, who may read everything, and organises what she has planned. */
	private String token = "";

	public Rehearsal(Platform platform, Seeds seeds, PrintStream out) {
		this.platform = platform;
		this.seeds = seeds;
		this.out = out;
		this.gateway = new Gateway(platform.portal());
		this.api = new PublicApi(platform.portal(), this::token);
	}

	/**
	 * Plays and checks.
	 * @param progress told how far the story has come
	 * @return what was found; printed as well
	 */
	public Report run(Progress progress) {
		long start = System.nanoTime();
		var proposal = new ProposedTimetable(this.seeds.id(), this.api);
		var answers = new CountedAnswers(this.seeds, this.api);
		var edition = new FrozenEdition(this.seeds.edition(), this::editionAsItIs);
		var expected = new Expectations(this.seeds);
		var reasons = new TrueReasons(expected.reasonsOfReturns(),
				() -> this.api.read(RoadmapsApi.class, (api) -> api.read(this.seeds.roadmapId())));
		var conflict = new MergedConflict(this.seeds.roadmapId(), expected.writers().orElse(null), this::as);
		var refused = new SeedPlayer(this.seeds, this.gateway, this.platform.tokens(), this.platform.clock(),
				Bookmark.inMemory(), progress)
			.playAll((act) -> {
				proposal.before(act);
				answers.before(act);
				edition.before(act);
				reasons.before(act);
				conflict.before(act);
			});
		refused.forEach(this::check);
		check("a timetable proposed from none has a place for every session", proposal.fault());
		check("every answer to the questions is counted", answers.fault());
		check("what two people change of one initiative at once is merged", conflict.fault());
		try (var log = new EventLog(this.platform.kafka())) {
			var arrival = Arrival.await(this::journal, () -> log.read(log.end()).size(), ARRIVAL);
			var events = log.read(log.end());
			long dead = log.deadLetters();
			check("the journal has every event of the log, and no gap", arrival.fault(events.size()));
			check("the log itself has no gap", gapIn(events));
			check("every event reads into its contract and back", misfit(events));
			check("the edition says what it said when it was published, byte by byte", edition::fault);
			check("a reservation lifted after the publication is still in the edition",
					() -> edition.faultOf(expected.liftedAfterTheEdition(), this::travels));
			check("a return says why, and approvals that lapse say truly why", reasons.fault(events));
			check("every block is in the history", () -> KeptBlocks.fault(expected.blocks(), this::history));
			check("no dead letter", (dead == 0) ? "" : dead + " dead letters");
			check("seats are where offices have given them", this::seats);
			check("read models rebuilt from the log equal the live ones", this::readModels);
			var chains = new Chains((source) -> this.api.read(RecommendationsApi.class, (api) -> api.read(source)),
					(line) -> this.api.read(TraceApi.class, (api) -> api.initiative(line, this.seeds.id())));
			var published = published(chains);
			for (Line line : published.lines()) {
				check("initiative " + line.id() + " is traced to a session", () -> chains.missingInTrace(line));
			}
			var report = new Report(this.seeds.id().value(), published.number(), published.contentHash(),
					published.lines(), events.size(), arrival.journal(), dead, this.checks,
					Math.round((System.nanoTime() - start) / 1e7) / 100.0);
			print(report, chains, published.title());
			return report;
		}
	}

	private void check(Refused refused) {
		check("refused: " + refused.refusal(), refused.said());
	}

	private void check(String name, String fault) {
		this.checks.add(Check.of(name, fault));
	}

	/** What cannot be asked does not hold. */
	private void check(String name, Supplier<String> fault) {
		String said;
		try {
			said = fault.get();
		}
		catch (RestClientException ex) {
			said = ex.toString();
		}
		check(name, said);
	}

	private PublicApi as(PersonId person) {
		return new PublicApi(this.platform.portal(), () -> this.platform.tokens().ofPerson(person));
	}

	private String editionAsItIs(String number) {
		return this.gateway.get("/api/v1/roadmaps/" + this.seeds.roadmapId() + "/editions/" + number, token()).body();
	}

	private boolean travels(OfOffice reservation) {
		return this.api.read(RecommendationsApi.class, (api) -> api.read(reservation.recommendation()))
			.reservations()
			.stream()
			.anyMatch((travelling) -> travelling.office().equals(reservation.office()));
	}

	private List<EntryView> history(RecommendationId recommendation) {
		return this.api.read(JournalApi.class, (api) -> api.of("recommendation", recommendation.value(), null, null));
	}

	private String seats() {
		for (var expected : this.seeds.seatsAtTheEnd().entrySet()) {
			var seats = this.api.read(RegistrationApi.class, (api) -> api.delegation(expected.getKey())).seats();
			if (!seats.equals(expected.getValue())) {
				return expected.getKey() + " has " + seats + " and not " + expected.getValue();
			}
		}
		return "";
	}

	private Published published(Chains chains) {
		var found = new AtomicReference<>(Published.nothing(this.seeds.roadmapId().value()));
		check("the roadmap can be read", () -> {
			found.set(read(chains));
			return found.get().lines().isEmpty() ? "there is no initiative in it" : "";
		});
		return found.get();
	}

	private Published read(Chains chains) {
		var id = this.seeds.roadmapId();
		var roadmap = this.api.read(RoadmapsApi.class, (api) -> api.read(id));
		@Nullable String number = this.seeds.edition();
		if (number == null) {
			return new Published(roadmap.title(), "", roadmap.contentHash(),
					roadmap.initiatives()
						.stream()
						.map((it) -> chains.line(it.id(), it.title(), it.sources()))
						.toList());
		}
		var edition = this.api.read(RoadmapsApi.class, (api) -> api.readEdition(id, number));
		return new Published(roadmap.title(), edition.number(), edition.contentHash(),
				edition.initiatives().stream().map((it) -> chains.line(it.id(), it.title(), it.sources())).toList());
	}

	private Journal journal() {
		var journal = this.api.read(JournalApi.class, JournalApi::overview);
		return new Journal(journal.subjects(), journal.events(), journal.gaps());
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
		var comparison = this.api.read(ReadModelsApi.class, ReadModelsApi::check);
		return comparison.equal() ? "" : comparison.toString();
	}

	private void print(Report report, Chains chains, LocalizedText title) {
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

	private String token() {
		if (this.token.isEmpty()) {
			this.token = this.platform.tokens().ofPerson(this.seeds.founder());
		}
		return this.token;
	}

}
