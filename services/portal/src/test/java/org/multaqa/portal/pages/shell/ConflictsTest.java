package org.multaqa.portal.pages.shell;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.Initiative;
import org.multaqa.model.Initiative.Measure;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MilestoneId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.OutputId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.RoadmapId;
import org.multaqa.model.events.RoadmapEvent.InitiativeRevised;
import org.multaqa.model.events.WorkshopEvent.OutputReworded;
import org.multaqa.portal.running.Around;
import org.multaqa.portal.running.Browser;
import org.multaqa.portal.running.Doha;
import org.multaqa.portal.running.Elsewhere.Told;
import org.multaqa.portal.running.People;
import org.multaqa.portal.running.RunningPortal;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@RunningPortal
@DisplayNameGeneration(ReplaceUnderscores.class)
class ConflictsTest {

	private static final String WORDING = "/m/doha/roadmaps/x-2026/initiatives/i-terms/wording";

	private static final Told STALE = new Told(412,
			"{\"status\":412,\"code\":\"precondition.stale\",\"title\":\"Old.\"}", Map.of());

	@LocalServerPort
	int port;

	@Autowired
	Doha doha;

	Browser vera;

	@BeforeEach
	void isSetUp() {
		this.vera = People.browser("vera", this.port);
		this.doha.tell(revised("12 000", "records", "Begin"));
	}

	@Test
	void what_another_changed_in_a_field_that_i_left_alone_is_not_undone() throws Exception {
		var form = opened(WORDING);
		this.doha.tell(revised("15 000", "records", "Begin"));
		form.put("measure.ar", List.of("سجلات"));
		Around.ELSEWHERE.tell(STALE);

		var late = send(form);

		assertThat(late.statusCode()).isEqualTo(412);
		var merged = fields(late.body(), WORDING);
		assertThat(merged).containsEntry("target", List.of("15 000")).containsEntry("measure.ar", List.of("سجلات"));
		assertThat(late.body()).contains("What both of you have changed", "Changed by others meanwhile:", "Target");

		Around.ELSEWHERE.tell(Told.done());
		assertThat(send(merged).statusCode()).isEqualTo(303);
		var asked = Around.ELSEWHERE.asked().getLast();
		assertThat(asked.header("If-Match")).isNotEqualTo("\"" + form.get("version").getFirst() + "\"");
		assertThat(asked.body()).contains("\"target\":\"15 000\"", "سجلات");
	}

	@Test
	void the_page_waits_for_exactly_the_change_that_was_faster() throws Exception {
		var form = opened(WORDING);
		long next = this.doha.tell(revised("13 000", "records", "Begin")) + 1;
		form.put("measure.ar", List.of("سجلات"));
		Around.ELSEWHERE.tell(stale(next));

		var late = CompletableFuture.supplyAsync(() -> fields(send(form).body(), WORDING));
		await("the service has refused it").until(() -> !Around.ELSEWHERE.asked().isEmpty());
		this.doha.tell(revised("15 000", "records", "Begin"));

		assertThat(late.get(1, TimeUnit.MINUTES)).containsEntry("target", List.of("15 000"))
			.containsEntry("measure.ar", List.of("سجلات"));
	}

	@Test
	void a_change_that_is_not_heard_of_in_time_leaves_the_form_as_it_is() throws Exception {
		var form = opened(WORDING);
		Around.ELSEWHERE.tell(stale(1_000));

		var again = fields(send(form).body(), WORDING);

		assertThat(again).containsEntry("version", form.get("version")).containsEntry("opened", form.get("opened"));
	}

	@Test
	void a_form_that_came_back_for_another_reason_still_knows_when_it_was_opened() throws Exception {
		var form = opened(WORDING);
		this.doha.tell(revised("15 000", "records", "Begin"));
		form.put("title.en", List.of("Mine"));
		Around.ELSEWHERE
			.tell(new Told(409, "{\"status\":409,\"code\":\"roadmap.closed\",\"title\":\"Closed.\"}", Map.of()));

		var again = fields(send(form).body(), WORDING);

		assertThat(again).containsEntry("version", form.get("version")).containsEntry("opened", form.get("opened"));
		Around.ELSEWHERE.tell(STALE);
		assertThat(fields(send(again).body(), WORDING)).containsEntry("target", List.of("15 000"))
			.containsEntry("title.en", List.of("Mine"));
	}

	@Test
	void what_both_changed_stands_side_by_side_until_somebody_chooses() throws Exception {
		var form = opened(WORDING);
		this.doha.tell(revised("15 000", "links", "Begin"));
		form.put("target", List.of("13 000"));
		Around.ELSEWHERE.tell(STALE);

		var late = send(form);

		assertThat(late.statusCode()).isEqualTo(412);
		assertThat(late.body()).contains("13 000", "15 000", "What you wrote", "What is there now");
		var choices = fields(late.body(), WORDING);
		assertThat(choices).containsEntry("measure.en", List.of("links")).doesNotContainKey("target");

		int before = Around.ELSEWHERE.asked().size();
		assertThat(send(choices).statusCode()).isEqualTo(400);
		assertThat(Around.ELSEWHERE.asked()).hasSize(before);

		choices.put("target", List.of("13 000"));
		Around.ELSEWHERE.tell(Told.done());
		assertThat(send(choices).statusCode()).isEqualTo(303);
		assertThat(Around.ELSEWHERE.asked().getLast().body()).contains("\"target\":\"13 000\"", "links");
	}

	@Test
	void an_output_is_merged_by_paragraph() throws Exception {
		String room = "/m/doha/workshops/languages";
		String wording = room + "/outputs/o-1/wording";
		var noura = People.browser("noura", this.port);
		this.doha.tell(reworded(2, "one\ntwo"));
		var form = fields(noura.get(room, "Accept-Language", "en").body(), wording);
		this.doha.tell(reworded(3, "ONE\ntwo"));
		form.put("reworded.o-1", List.of("one\nTWO"));
		Around.ELSEWHERE.tell(STALE);

		var late = noura.send(room, wording, flat(form));

		assertThat(fields(late.body(), wording)).containsEntry("reworded.o-1", List.of("ONE\nTWO"));
	}

	@Test
	void a_paragraph_that_both_have_changed_is_chosen_between_those_that_go_together() throws Exception {
		String room = "/m/doha/workshops/languages";
		String wording = room + "/outputs/o-2/wording";
		var noura = People.browser("noura", this.port);
		this.doha.tell(new OutputReworded(Doha.MEETING, new OutputId("o-2"), 2, "one\n\ntwo\n\nthree", "h", Doha.HEAD));
		var form = fields(noura.get(room).body(), wording);
		this.doha
			.tell(new OutputReworded(Doha.MEETING, new OutputId("o-2"), 3, "ONE\n\ntheirs\n\nthree", "h", Doha.HEAD));
		form.put("reworded.o-2", List.of("one\n\nmine\n\nTHREE"));
		Around.ELSEWHERE.tell(STALE);
		var choices = fields(noura.send(room, wording, flat(form)).body(), wording);
		assertThat(choices).containsEntry("choose", List.of("piece.1.reworded.o-2"));

		choices.put("piece.1.reworded.o-2", List.of("theirs\nmine"));
		Around.ELSEWHERE.tell(Told.done());
		noura.send(room, wording, flat(choices));

		assertThat(Around.ELSEWHERE.asked().getLast().body()).contains("ONE\\n\\ntheirs\\nmine\\n\\nTHREE");
	}

	private static Told stale(long sequence) {
		return new Told(STALE.status(), STALE.body(), Map.of("Multaqa-Sequence", Long.toString(sequence)));
	}

	private OutputReworded reworded(int number, String words) {
		return new OutputReworded(Doha.MEETING, new OutputId("o-1"), number, words, "h", Doha.HEAD);
	}

	private Map<String, List<String>> opened(String page) {
		return fields(this.vera.get(page, "Accept-Language", "en").body(), page);
	}

	private HttpResponse<String> send(Map<String, List<String>> form) {
		return this.vera.sendWith(List.of("Accept-Language", "en"), WORDING, WORDING, flat(form));
	}

	private static String[] flat(Map<String, List<String>> form) {
		var flat = new ArrayList<String>();
		form.forEach((field, values) -> values.forEach((value) -> flat.addAll(List.of(field, value))));
		return flat.toArray(String[]::new);
	}

	private static Map<String, List<String>> fields(String page, String action) {
		var fields = new LinkedHashMap<String, List<String>>();
		Jsoup.parse(page)
			.select("form[action^=" + action + "]")
			.forEach((form) -> ((FormElement) form).formData().forEach((field) -> {
				if (!field.key().equals("_csrf")) {
					fields.computeIfAbsent(field.key(), (_) -> new ArrayList<>()).add(field.value());
				}
			}));
		return fields;
	}

	private static InitiativeRevised revised(String target, String measure, String step) {
		return new InitiativeRevised(new RoadmapId("x-2026"),
				new Initiative(new InitiativeId("i-terms"), text("مصطلحات", "One glossary"), text("أثر", "Outcome"),
						"words", List.of("2026-Q1", "2026-Q2"), Doha.MENA, List.of(new OfficeId("africa")),
						new Measure(new LocalizedText(Map.of("en", measure)), "0", target),
						List.of(new Initiative.Milestone(new MilestoneId("step-1"), text("بداية", step),
								LocalDate.of(2026, 2, 1))),
						List.of(new RecommendationId("r-open")), "ar", List.of()),
				Doha.HEAD);
	}

	private static LocalizedText text(String arabic, String english) {
		return new LocalizedText(Map.of("ar", arabic, "en", english));
	}

}
