package org.multaqa.portal.pages.roadmaps;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.Initiative;
import org.multaqa.model.Initiative.Milestone;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MilestoneId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.RoadmapId;
import org.multaqa.model.Stale;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.RecommendationEvent.RecommendationAgreed;
import org.multaqa.model.events.RecommendationEvent.RecommendationSubmitted;
import org.multaqa.model.events.RecommendationEvent.Reservation;
import org.multaqa.model.events.RecommendationEvent.ReservationLifted;
import org.multaqa.model.events.RecommendationEvent.Tally;
import org.multaqa.model.events.RegistrationEvent.OfficeKind;
import org.multaqa.model.events.RegistrationEvent.OfficeRegistered;
import org.multaqa.model.events.RoadmapEvent.CitedRecommendation;
import org.multaqa.model.events.RoadmapEvent.EditionPublished;
import org.multaqa.model.events.RoadmapEvent.Gate;
import org.multaqa.model.events.RoadmapEvent.GateApproved;
import org.multaqa.model.events.RoadmapEvent.Grounds;
import org.multaqa.model.events.RoadmapEvent.ImpactArea;
import org.multaqa.model.events.RoadmapEvent.InitiativeDrafted;
import org.multaqa.model.events.RoadmapEvent.MilestoneReached;
import org.multaqa.model.events.RoadmapEvent.NamedOffice;
import org.multaqa.model.events.RoadmapEvent.PlanReworded;
import org.multaqa.model.events.RoadmapEvent.PlanTexts;
import org.multaqa.model.events.RoadmapEvent.RoadmapOpened;
import org.multaqa.model.events.RoadmapEvent.RoadmapPresented;
import org.multaqa.portal.running.Doha;
import org.multaqa.portal.running.People;
import org.multaqa.portal.running.RunningPortal;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The page of an edition: what was signed stays as it is, byte by byte. */
@RunningPortal
@DisplayNameGeneration(ReplaceUnderscores.class)
class FrozenEditionPageTest {

	private static final List<String> LANGUAGES = List.of("ar", "en", "fr", "es");

	private static final PersonId VERA = new PersonId("vera");

	private static final String HASH = "9f2c".repeat(16);

	private final RoadmapId roadmap = new RoadmapId("x-" + UUID.randomUUID());

	private final RecommendationId source = new RecommendationId("r-" + UUID.randomUUID());

	private final OfficeId office = new OfficeId("o-" + UUID.randomUUID());

	private final Initiative line = new Initiative(new InitiativeId("i-" + UUID.randomUUID()),
			both("ميثاق واحد", "One charter"), both("تُوقَّع كل شراكة", "Every partnership is signed"), "words",
			List.of("2027-Q1"), Doha.MENA, List.of(), null,
			List.of(new Milestone(new MilestoneId("m-1"), both("صدر النص", "The text is out"),
					LocalDate.of(2027, 2, 1))),
			List.of(this.source), "ar", List.of(new Stale("outcome", List.of("en"))));

	private final PlanTexts plan = new PlanTexts(both("خريطة الطريق", "The roadmap of 2027"),
			List.of(new ImpactArea("words", both("كلمات", "Words"))),
			List.of(new Gate("president", both("الرئيسة", "The President"), Role.PRESIDENT)), "ar", null);

	private final Grounds grounds = new Grounds(
			List.of(new CitedRecommendation(this.source, both("ميثاق شراكة", "A charter of partnership"), List.of(),
					List.of(new Reservation(this.office, both("لا وقت", "There is no time"))))),
			List.of(new NamedOffice(this.office, both("مكتب أفريقيا", "Office of Africa")),
					new NamedOffice(Doha.MENA, both("مكتب الشرق الأوسط", "Office of the Middle East"))));

	@LocalServerPort
	int port;

	@Autowired
	Doha doha;

	@BeforeEach
	void an_edition_is_published() {
		this.doha.tell(new OfficeRegistered(this.office, OfficeKind.REGIONAL_OFFICE,
				both("مكتب أفريقيا", "Office of Africa")));
		this.doha.tell(Doha.drafted(this.source).event());
		this.doha.tell(new RecommendationSubmitted(this.source, Doha.MEETING, Doha.HEAD));
		this.doha.tell(new RecommendationAgreed(this.source, Doha.MEETING, 1, new Tally(1, 0, 0, 1, 0),
				List.of(new Reservation(this.office, both("لا وقت", "There is no time"))), Doha.HEAD));
		this.doha.tell(new RoadmapOpened(this.roadmap, Doha.MEETING, 2027, this.plan.title(), this.plan.impactAreas(),
				this.plan.gates(), "ar"));
		this.doha.tell(new InitiativeDrafted(this.roadmap, this.line, VERA));
		this.doha.tell(new RoadmapPresented(this.roadmap, HASH, VERA));
		this.doha.tell(new GateApproved(this.roadmap, "president", HASH, VERA, null));
	}

	@Test
	void is_byte_equal_in_what_was_signed_after_a_lifted_reservation_a_milestone_and_new_names() {
		published(this.plan);
		var before = LANGUAGES.stream().collect(Collectors.toMap((each) -> each, this::signed));

		afterwards();

		before.forEach((language, signed) -> assertThat(signed(language)).as(language).isEqualTo(signed));
		assertThat(page("en").text()).contains("Since this edition", "There is no time")
			.doesNotContain("Another roadmap", "Other words", "Another president");
	}

	@Test
	void of_an_edition_that_did_not_sign_the_names_keeps_them_too() {
		published(null);
		String signed = signed("en");

		this.doha.tell(new PlanReworded(this.roadmap, otherNames(), VERA));

		assertThat(signed("en")).isEqualTo(signed).contains("The roadmap of 2027", "The President");
	}

	@Test
	void has_the_same_words_letter_by_letter_whatever_the_language_of_the_page() {
		published(this.plan);
		for (String language : LANGUAGES) {
			var shown = page(language).select("[data-signed] bdi[lang]");
			assertThat(shown).as(language)
				.isNotEmpty()
				.allSatisfy((each) -> assertThat(texts(each.attr("lang")))
					.as("a text of the edition in the language that it says")
					.contains(each.wholeText()));
			assertThat(shown.stream().map(Element::wholeText))
				.as("all of its texts, each in the language of the page or the one that there is")
				.containsAll(texts(String.valueOf(shown.attr("lang"))));
		}
	}

	/** All that was signed, in one language. */
	private Set<String> texts(String language) {
		var cited = this.grounds.recommendations().getFirst();
		return Stream
			.of(this.line.texts().values().stream(), this.plan.texts().values().stream(),
					this.grounds.offices().stream().map(NamedOffice::names), Stream.ofNullable(cited.title()),
					cited.reservations().stream().map(Reservation::reason))
			.flatMap((texts) -> texts)
			.flatMap((text) -> Stream.ofNullable(text.exactly(language)))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private void published(@Nullable PlanTexts signed) {
		this.doha.tell(new EditionPublished(this.roadmap, "1.0", HASH, List.of(this.line), VERA, this.grounds,
				"41d0".repeat(16), signed));
	}

	private void afterwards() {
		this.doha.tell(new ReservationLifted(this.source, Doha.MEETING, this.office, Doha.HEAD));
		this.doha.tell(new MilestoneReached(this.roadmap, this.line.id(), new MilestoneId("m-1"),
				LocalDate.of(2027, 1, 20), VERA));
		this.doha.tell(new OfficeRegistered(this.office, OfficeKind.REGIONAL_OFFICE,
				both("مكتب باسم آخر", "An office of another name")));
		this.doha.tell(new PlanReworded(this.roadmap, otherNames(), VERA));
	}

	private static PlanTexts otherNames() {
		return new PlanTexts(both("خريطة أخرى", "Another roadmap"),
				List.of(new ImpactArea("words", both("كلمات أخرى", "Other words"))),
				List.of(new Gate("president", both("رئيسة أخرى", "Another president"), Role.PRESIDENT)), "ar", null);
	}

	private String signed(String language) {
		return page(language).select("[data-signed]").stream().map(Element::outerHtml).collect(Collectors.joining());
	}

	/** Without the names of people, which are of no edition. */
	private Document page(String language) {
		var page = Jsoup.parse(People.browser("visitor", this.port)
			.get("/m/doha/roadmaps/" + this.roadmap + "/editions/1.0?lang=" + language)
			.body());
		page.select(".signature-name").remove();
		return page;
	}

	private static LocalizedText both(String arabic, String english) {
		return new LocalizedText(Map.of("ar", arabic, "en", english));
	}

}
