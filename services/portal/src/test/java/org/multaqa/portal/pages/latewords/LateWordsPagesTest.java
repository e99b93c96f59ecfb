package org.multaqa.portal.pages.latewords;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.ConsentRule;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OutputId;
import org.multaqa.model.PersonId;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.MeetingEvent.MeetingPlanned;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.model.events.MeetingEvent.MeetingStageReached;
import org.multaqa.model.events.PlanningEvent.SessionPlanned;
import org.multaqa.model.events.ProgrammeEvent.Contributor;
import org.multaqa.model.events.ProgrammeEvent.Part;
import org.multaqa.model.events.ProgrammeEvent.SessionKind;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;
import org.multaqa.model.events.WorkshopEvent.LateWordsArrived;
import org.multaqa.model.events.WorkshopEvent.LateWordsErased;
import org.multaqa.model.events.WorkshopEvent.LateWordsSetAside;
import org.multaqa.model.events.WorkshopEvent.LateWordsTakenUp;
import org.multaqa.model.events.WorkshopEvent.OutputKind;
import org.multaqa.model.events.WorkshopEvent.OutputRecorded;
import org.multaqa.model.events.WorkshopEvent.WorkshopClosing;
import org.multaqa.model.events.WorkshopEvent.WorkshopOpened;
import org.multaqa.portal.running.Around;
import org.multaqa.portal.running.Browser;
import org.multaqa.portal.running.Doha;
import org.multaqa.portal.running.Elsewhere.Told;
import org.multaqa.portal.running.RunningPortal;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** A workshop has closed, and somebody's words come only now. */
@RunningPortal
@DisplayNameGeneration(ReplaceUnderscores.class)
class LateWordsPagesTest {

	private static final String[] SAID = { "kind", "idea", "language", "en", "words", "Two words\nand two more",
			"attempt", "attempt-of-mine-1" };

	private final MeetingId meeting = new MeetingId("m-" + UUID.randomUUID());

	private final SessionId session = new SessionId("s-" + this.meeting);

	private final OutputId words = new OutputId("o-" + UUID.randomUUID());

	private final PersonId author = new PersonId("author-" + this.meeting);

	private final PersonId keeper = new PersonId("keeper-" + this.meeting);

	private final String room = "/m/" + this.meeting + "/workshops/" + this.session;

	private final String late = this.room + "/late-words";

	private final Map<String, Browser> browsers = new HashMap<>();

	private final String api = "/api/v1/workshops/" + this.session;

	@LocalServerPort
	int port;

	@Autowired
	Doha doha;

	@BeforeEach
	void a_workshop_has_closed() {
		this.doha.tell(
				new MeetingPlanned(this.meeting, text("Meeting"), LocalDate.of(2025, 12, 7), LocalDate.of(2025, 12, 9),
						"Asia/Qatar", text("Doha"), List.of("en"), new ConsentRule.NoBlock(), true, null, null));
		this.doha.tell(new MeetingStageReached(this.meeting, MeetingStage.RUNNING));
		this.doha.tell(new SessionPlanned(this.meeting,
				new SessionPlan(this.session, SessionKind.WORKSHOP, text("The room"), null,
						List.of(new Contributor(this.keeper, Part.RAPPORTEUR)), List.of(), List.of("en"), null,
						List.of())));
		this.doha.tell(new WorkshopOpened(this.meeting, this.session, List.of()));
		this.doha.tell(new WorkshopClosing(this.meeting, this.session));
		Around.ELSEWHERE.tell(Told.done());
		Around.ELSEWHERE.tellAt("POST " + this.api + "/outputs", new Told(409,
				"{\"code\": \"workshop.not-open\", \"title\": \"It has closed.\", \"status\": 409}", Map.of()));
		Around.ELSEWHERE.tellAt("POST " + this.api + "/late-words",
				new Told(201, "", Map.of("Location", "/api/v1/late-words/" + this.words)));
		Around.ELSEWHERE.tellAt("GET " + this.api + "/late-words", new Told(200, "[" + view() + "]", Map.of()));
	}

	@Test
	void what_is_refused_can_be_handed_to_the_rapporteur_with_one_button() {
		var refused = author().send(this.room, this.room + "/outputs", SAID);

		assertThat(refused.statusCode()).isEqualTo(409);
		assertThat(refused.body()).contains("The workshop closed before your words arrived",
				"action=\"" + this.late + "\"", "name=\"attempt\" value=\"attempt-of-mine-1\"",
				"value=\"Two words\nand two more\"");
		assertThat(author().get(this.room).body()).doesNotContain("action=\"" + this.late + "\"");

		var handed = author().send(this.room, this.late, SAID);
		assertThat(handed.statusCode()).isEqualTo(303);
		assertThat(handed.headers().firstValue("Location")).contains(this.late + "#o-" + this.words);
		var asked = Around.ELSEWHERE.asked().getLast();
		assertThat(asked.path()).isEqualTo(this.api + "/late-words");
		assertThat(asked.header("Idempotency-Key")).isEqualTo("attempt-of-mine-1");
		assertThat(author().get(this.late + "?lang=en").body())
			.contains("The workshop has closed. Your words went to its rapporteur, marked as arrived after closing.");
	}

	@Test
	void a_browser_that_had_kept_it_is_told_where_it_is_taken_instead_and_asked_nothing_more() {
		var refused = author().sendWith(List.of("Accept", "application/problem+json"), this.room,
				this.room + "/outputs", "kind", "idea", "language", "ar", "words", "Words that are hardly Arabic",
				"attempt", "a-2");

		assertThat(refused.body()).contains("workshop.not-open");
		assertThat(refused.headers().firstValue("Multaqa-Instead")).contains(this.late);
		var handed = author().sendWith(List.of("Accept", "application/problem+json"), this.room, this.late, SAID);
		assertThat(handed.statusCode()).isEqualTo(204);
		assertThat(handed.headers().firstValue("Multaqa-Notice")).contains("late-words-handed-over");
	}

	@Test
	void the_rapporteur_decides_and_the_author_reads_what_became_of_it() {
		this.doha.tell(arrived());

		assertThat(rapporteur().get(this.late + "?lang=en").body()).contains("Late words", "Waits for the rapporteur",
				this.late + "/" + this.words + "/taking-up", this.late + "/" + this.words + "/setting-aside");
		assertThat(author().get(this.late + "?lang=en").body()).contains("Late words", "Waits for the rapporteur")
			.doesNotContain("/taking-up", "/setting-aside");
		assertThat(new Browser(this.port).get(this.late).statusCode()).isEqualTo(401);

		rapporteur().send(this.late, this.late + "/" + this.words + "/setting-aside", "reason." + this.words,
				"It was said already.", "reasonLanguage", "en");
		var asked = Around.ELSEWHERE.asked().getLast();
		assertThat(asked.path()).isEqualTo("/api/v1/late-words/" + this.words + "/setting-aside");
		assertThat(asked.body()).isEqualTo("{\"reason\":{\"en\":\"It was said already.\"}}");
		assertThat(rapporteur().send(this.late, this.late + "/" + this.words + "/taking-up").statusCode())
			.isEqualTo(303);
		assertThat(Around.ELSEWHERE.asked().getLast().path()).endsWith(this.words + "/taking-up");
	}

	@Test
	void it_waits_on_the_rapporteurs_home_until_it_is_decided() {
		this.doha.tell(arrived());
		this.doha.tell(new LateWordsArrived(this.meeting, new OutputId("o-2-" + this.meeting), this.session,
				OutputKind.IDEA, this.keeper, null));

		assertThat(home(rapporteur())).contains("Decide on 2 texts that arrived after closing", this.late);
		assertThat(home(author())).doesNotContain(this.late);
		assertThat(rapporteur().get(this.room + "?lang=en").body()).contains("2 texts arrived after closing",
				"2 wait for the rapporteur");
		assertThat(author().get(this.room + "?lang=en").body()).contains("1 text arrived after closing")
			.doesNotContain("for the rapporteur<");
		assertThat(other().get(this.room + "?lang=en").body()).doesNotContain("\"" + this.late + "\"");

		this.doha.tell(new LateWordsSetAside(this.meeting, this.words, this.keeper));
		assertThat(home(rapporteur())).contains("Decide on words that arrived after closing");
		this.doha.tell(new LateWordsErased(this.meeting, new OutputId("o-2-" + this.meeting)));
		assertThat(home(rapporteur())).doesNotContain(this.late);
		assertThat(rapporteur().get(this.room + "?lang=en").body()).contains("1 text arrived after closing");
	}

	@Test
	void an_output_that_arrived_late_says_so_in_its_room_and_in_the_trace() {
		this.doha.tell(arrived());
		this.doha.tell(new OutputRecorded(this.meeting, this.words, this.session, OutputKind.IDEA, "en", "Late words",
				"h", this.author, Doha.MENA, Instant.parse("2025-12-08T09:00:00Z")));
		this.doha.tell(new LateWordsTakenUp(this.meeting, this.words, this.keeper));

		assertThat(other().get(this.room + "?lang=en").body()).contains("Late words", ">arrived after closing<");
		assertThat(other().get("/m/" + this.meeting + "/trace/outputs/" + this.words + "?lang=en").body())
			.contains(">arrived after closing<");
	}

	private LateWordsArrived arrived() {
		return new LateWordsArrived(this.meeting, this.words, this.session, OutputKind.IDEA, this.author, Doha.MENA);
	}

	private String view() {
		return """
				{"id": "%s", "session": "%s", "meeting": "%s", "kind": "idea", "language": "en", "words": "Late words",
				 "hash": "h", "by": "%s", "office": "mena", "arrivedAt": "2025-12-08T09:00:00Z"}
				""".formatted(this.words, this.session, this.meeting, this.author);
	}

	private String home(Browser who) {
		return who.get("/m/" + this.meeting + "?lang=en").body();
	}

	private Browser author() {
		return as(this.author.value(), this.meeting + ":delegate:mena");
	}

	private Browser other() {
		return as("other-" + this.meeting, this.meeting + ":delegate:africa");
	}

	private Browser rapporteur() {
		return as(this.keeper.value(), this.meeting + ":observer");
	}

	private Browser as(String who, String grant) {
		return this.browsers.computeIfAbsent(who, (_) -> {
			var browser = new Browser(this.port).as(Around.ELSEWHERE, who, grant);
			browser.get("/m/" + this.meeting + "?lang=en");
			return browser;
		});
	}

	private static LocalizedText text(String words) {
		return LocalizedText.of("en", words);
	}

}
