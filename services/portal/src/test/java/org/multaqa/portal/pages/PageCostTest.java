package org.multaqa.portal.pages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.model.ConsentRule;
import org.multaqa.model.DelegationId;
import org.multaqa.model.Initiative;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.OutputId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.RoadmapId;
import org.multaqa.model.SessionId;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.DelegationEvent.DelegationInvited;
import org.multaqa.model.events.MeetingEvent.MeetingPlanned;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.model.events.MeetingEvent.MeetingStageReached;
import org.multaqa.model.events.PersonEvent.PersonNamed;
import org.multaqa.model.events.RecommendationEvent.Citation;
import org.multaqa.model.events.RecommendationEvent.RecommendationAgreed;
import org.multaqa.model.events.RecommendationEvent.RecommendationDrafted;
import org.multaqa.model.events.RecommendationEvent.RecommendationSubmitted;
import org.multaqa.model.events.RecommendationEvent.Tally;
import org.multaqa.model.events.RoadmapEvent.CommentMade;
import org.multaqa.model.events.RoadmapEvent.ConsultationOpened;
import org.multaqa.model.events.RoadmapEvent.Gate;
import org.multaqa.model.events.RoadmapEvent.ImpactArea;
import org.multaqa.model.events.RoadmapEvent.InitiativeDrafted;
import org.multaqa.model.events.RoadmapEvent.RoadmapOpened;
import org.multaqa.model.events.WorkshopEvent.OutputKind;
import org.multaqa.model.events.WorkshopEvent.OutputRecorded;
import org.multaqa.model.events.WorkshopEvent.WorkshopOpened;
import org.multaqa.portal.running.Around;
import org.multaqa.portal.running.Browser;
import org.multaqa.portal.running.Doha;
import org.multaqa.portal.running.RunningPortal;
import org.multaqa.testkit.EventSample;
import org.multaqa.testkit.ServicePlatform;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** A page costs what it shows, not what the meeting holds. */
@RunningPortal
@DisplayNameGeneration(ReplaceUnderscores.class)
class PageCostTest {

	private static final int FEW = 60;

	private static final int MANY = 400;

	/** How many were agreed at most, and how much was said of the roadmap. */
	private static final int BESIDE = 120;

	/** What else the portal does meanwhile: it asks which generation is in use. */
	private static final int NOISE = 4;

	private static final List<String> OFFICES = List.of("mena", "africa", "europe", "asia", "lac", "na");

	private static boolean filled;

	@LocalServerPort
	private int port;

	@Autowired
	private Doha doha;

	private Browser delegate;

	@BeforeEach
	void two_meetings() {
		if (!filled) {
			filled = true;
			fill("few", FEW);
			fill("many", MANY);
		}
		this.delegate = new Browser(this.port).as(Around.ELSEWHERE, "noura", "few:head:mena", "many:head:mena");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/recommendations", "/recommendations/new", "/consent", "/recommendations/M-r1",
			"/roadmap", "/roadmaps/M-x/approval", "/roadmaps/M-x/initiatives/new", "/roadmaps/M-x/wording",
			"/roadmaps/M-x/initiatives/M-i/wording", "/trace/outputs/M-o1", "/trace/recommendations/M-r1",
			"/trace/initiatives/M-i", "/recommendations/M-r1/wording" })
	void a_page_reads_as_much_of_a_large_meeting_as_of_a_small_one(String page) {
		long few = cost("few", page);
		long many = cost("many", page);

		assertThat(many).as("documents looked at for %s, %d in a small meeting", page, few)
			.isLessThanOrEqualTo(few + NOISE);
	}

	@Test
	void the_board_of_a_large_meeting_stays_small() throws IOException {
		var compressed = new ByteArrayOutputStream();
		try (var gzip = new GZIPOutputStream(compressed)) {
			gzip.write(this.delegate.get("/m/many/consent").body().getBytes(StandardCharsets.UTF_8));
		}

		assertThat(compressed.size()).isLessThan(100_000);
	}

	@Test
	void pages_are_followed_by_links_and_show_everything_once() {
		var shown = new TreeSet<String>();
		String address = "/m/many/recommendations";
		int pages = 0;
		while (address != null) {
			String html = this.delegate.get(address).body();
			shown.addAll(Pattern.compile("/m/many/recommendations/(many-[ra]\\d+)\"")
				.matcher(html)
				.results()
				.map((link) -> link.group(1))
				.toList());
			assertThat(html).as("the count of those in one stage, on every page")
				.containsPattern(">(" + MANY + "|" + BESIDE + ")<");
			address = Pattern.compile("rel=\"next\"[^>]*href=\"([^\"]+)\"")
				.matcher(html)
				.results()
				.map((link) -> link.group(1))
				.findFirst()
				.orElse(null);
			pages++;
		}

		assertThat(shown).hasSize(MANY + BESIDE);
		assertThat(pages).isEqualTo(11);
	}

	@Test
	void drafts_of_other_offices_are_neither_listed_nor_counted() {
		var draft = new RecommendationId("few-secret");
		this.doha.tell(drafted(draft, new MeetingId("few"), new OfficeId("lac"), List.of()));
		var neighbour = new Browser(this.port).as(Around.ELSEWHERE, "lucia", "few:head:lac");
		String draftsGroup = "id=\"draft\"";

		assertThat(this.delegate.get("/m/few/recommendations").body()).doesNotContain("few-secret", draftsGroup);
		assertThat(new Browser(this.port).get("/m/few/recommendations").body()).doesNotContain("few-secret",
				draftsGroup);
		assertThat(neighbour.get("/m/few/recommendations").body()).contains("few-secret", draftsGroup);
	}

	/** The least of three, since the portal is not alone with the store. */
	private long cost(String meeting, String page) {
		String address = "/m/" + meeting + page.replace("M-", meeting + "-");
		return IntStream.range(0, 3).mapToLong((_) -> {
			long before = ServicePlatform.documentsExamined();
			assertThat(this.delegate.get(address).statusCode()).as(address).isEqualTo(200);
			return ServicePlatform.documentsExamined() - before;
		}).min().orElseThrow();
	}

	private void fill(String name, int size) {
		var meeting = new MeetingId(name);
		var session = new SessionId(name + "-s");
		this.doha.tell(new MeetingPlanned(meeting, text(name), LocalDate.of(2025, 12, 7), LocalDate.of(2025, 12, 9),
				"Asia/Qatar", text("Doha"), List.of("en"), new ConsentRule.NoBlock(), false, null, null));
		this.doha.tell(new MeetingStageReached(meeting, MeetingStage.OPEN));
		OFFICES.forEach((office) -> this.doha.tell(new DelegationInvited(new DelegationId(name + "-" + office), meeting,
				new OfficeId(office), Map.of(Role.HEAD, 1), true)));
		this.doha.tell(new WorkshopOpened(meeting, session, List.of()));
		int beside = Math.min(size, BESIDE);
		IntStream.range(0, beside).forEach((number) -> agreed(new RecommendationId(name + "-a" + number), meeting));
		IntStream.range(0, size).forEach((number) -> {
			var output = new OutputId(name + "-o" + number);
			var recommendation = new RecommendationId(name + "-r" + number);
			this.doha.tell(new OutputRecorded(meeting, output, session, OutputKind.NEED, "en", "We need " + number, "h",
					Doha.HEAD, Doha.MENA));
			this.doha.tell(drafted(recommendation, meeting, Doha.MENA,
					List.of(new Citation(output, session, 1, "We need", "h"))));
			this.doha.tell(new RecommendationSubmitted(recommendation, meeting, new PersonId("noura")));
		});
		var roadmap = new RoadmapId(name + "-x");
		roadmap(name, meeting, roadmap);
		IntStream.range(0, beside).forEach((number) -> comment(new PersonId(name + "-p" + number), roadmap));
	}

	private void agreed(RecommendationId recommendation, MeetingId meeting) {
		this.doha.tell(drafted(recommendation, meeting, Doha.MENA, List.of()));
		this.doha.tell(new RecommendationSubmitted(recommendation, meeting, Doha.HEAD));
		this.doha
			.tell(new RecommendationAgreed(recommendation, meeting, 1, new Tally(6, 6, 0, 0, 0), List.of(), Doha.HEAD));
	}

	/** Each by somebody else, whose name is looked up. */
	private void comment(PersonId person, RoadmapId roadmap) {
		this.doha.tell(new PersonNamed(person, text(person.value())));
		this.doha.tell(new CommentMade(roadmap, "c-" + person, null, "en", "Words", person, null));
	}

	private void roadmap(String name, MeetingId meeting, RoadmapId roadmap) {
		this.doha.tell(new RoadmapOpened(roadmap, meeting, 2026, text("Roadmap"),
				List.of(new ImpactArea("words", text("Words"))),
				List.of(new Gate("president", text("President"), Role.PRESIDENT)), null));
		this.doha.tell(new InitiativeDrafted(roadmap,
				new Initiative(new InitiativeId(name + "-i"), text("One glossary"), text("Outcome"), "words",
						List.of("2026-Q1"), Doha.MENA, List.of(), null, List.of(),
						List.of(new RecommendationId(name + "-r1")), null, null),
				Doha.HEAD));
		this.doha.tell(new ConsultationOpened(roadmap, Doha.HEAD, null));
	}

	private static RecommendationDrafted drafted(RecommendationId recommendation, MeetingId meeting, OfficeId office,
			List<Citation> citations) {
		return EventSample.of(RecommendationDrafted.class)
			.with("recommendation", recommendation)
			.with("meeting", meeting)
			.with("office", office)
			.with("citations", citations)
			.with("by", Doha.HEAD)
			.event();
	}

	private static LocalizedText text(String english) {
		return LocalizedText.of("en", english);
	}

}
