package org.multaqa.portal.exports;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import biweekly.property.Status;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.PlanningEvent.SessionCancelled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.portal.exports.Releasing.MEETING;
import static org.multaqa.portal.exports.Releasing.NOURA;
import static org.multaqa.portal.exports.Releasing.plan;
import static org.multaqa.portal.exports.Releasing.text;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CalendarFileTest {

	private final Releasing doha = Releasing.inDoha()
		.with("opening", "Opening", "2025-12-07T06:00:00Z", "2025-12-07T07:00:00Z")
		.with("charter", "Charter", "2025-12-07T08:00:00Z", "2025-12-07T09:00:00Z")
		.release();

	private Map<String, VEvent> events() {
		return Biweekly.parse(this.doha.calendar("en"))
			.first()
			.getEvents()
			.stream()
			.collect(Collectors.toMap((event) -> event.getUid().getValue(), Function.identity()));
	}

	private VEvent opening() {
		return events().get("opening.doha-2025@multaqa");
	}

	@Test
	void is_a_calendar_that_its_reader_finds_nothing_wrong_with() {
		var calendar = Biweekly.parse(this.doha.calendar("ar")).first();

		assertThat(calendar.validate(calendar.getVersion()).getWarnings()).isEmpty();
		assertThat(events()).containsOnlyKeys("opening.doha-2025@multaqa", "charter.doha-2025@multaqa");
	}

	@Test
	void says_local_times_in_the_time_zone_of_the_meeting_and_brings_its_rules() {
		assertThat(this.doha.calendar("en")).contains("DTSTART;TZID=Asia/Qatar:20251207T090000\r\n",
				"BEGIN:VTIMEZONE\r\nTZID:Asia/Qatar\r\n");
		assertThat(opening().getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2025-12-07T06:00:00Z"));
	}

	@Test
	void tells_where_what_about_by_whom_in_which_languages_and_on_which_page() {
		this.doha.name("Noura");

		assertThat(opening().getSummary().getValue()).isEqualTo("Opening");
		assertThat(opening().getLocation().getValue()).isEqualTo("Hall; the large one");
		assertThat(opening().getUrl().getValue()).isEqualTo("https://multaqa.example/m/doha-2025/sessions/opening");
		assertThat(opening().getDescription().getValue())
			.isEqualTo("What it is about.\n\nChair: Noura\nLanguages: Arabic, English");
	}

	@Test
	void names_nobody_whose_name_is_unknown_or_erased() {
		assertThat(this.doha.calendar("en")).doesNotContain("noura");
		this.doha.name("Noura");
		this.doha.erase(NOURA);

		assertThat(this.doha.calendar("en")).doesNotContain("Noura", "p-noura", "Chair");
	}

	@Test
	void changes_number_and_times_of_what_has_moved_and_of_nothing_else() {
		var before = events();
		this.doha.place("opening", Instant.parse("2025-12-08T06:00:00Z"), Instant.parse("2025-12-08T07:00:00Z"));
		this.doha.release();

		assertChanged(before.get("opening.doha-2025@multaqa"), opening());
		assertThat(events().get("charter.doha-2025@multaqa")).isEqualTo(before.get("charter.doha-2025@multaqa"));
	}

	@Test
	void changes_number_and_times_of_what_has_another_title() {
		var before = opening();
		this.doha.revise(plan("opening", text("Welcome")));
		assertThat(opening()).as("before it is released").isEqualTo(before);
		this.doha.release();

		assertChanged(before, opening());
	}

	@Test
	void changes_number_and_times_where_somebody_is_called_otherwise() {
		var unnamed = opening();
		this.doha.name("Nora");
		var misspelt = opening();
		assertChanged(unnamed, misspelt);
		this.doha.name("Noura");

		assertChanged(misspelt, opening());
	}

	private static void assertChanged(VEvent before, VEvent after) {
		assertThat(after.getSequence().getValue()).isGreaterThan(before.getSequence().getValue());
		assertThat(after.getDateTimeStamp().getValue()).isAfter(before.getDateTimeStamp().getValue());
		assertThat(after.getLastModified().getValue()).isAfter(before.getLastModified().getValue());
		assertThat(after.getUid()).isEqualTo(before.getUid());
	}

	@Test
	void keeps_what_is_gone_as_cancelled() {
		var before = opening();
		this.doha.tell(new SessionCancelled(MEETING, new SessionId("opening")));
		assertThat(opening()).as("until a release says so").isEqualTo(before);
		this.doha.release();
		var cancelled = opening();
		assertThat(cancelled.getStatus()).isEqualTo(Status.cancelled());
		assertChanged(before, cancelled);
		this.doha.unplace("opening");
		this.doha.release();

		assertThat(opening()).isEqualTo(cancelled);
	}

	@Test
	void shows_nothing_of_a_draft() {
		String before = this.doha.calendar("en");
		this.doha.with("secret", "Secret", "2025-12-07T10:00:00Z", "2025-12-07T11:00:00Z");
		this.doha.place("opening", Instant.parse("2025-12-08T06:00:00Z"), Instant.parse("2025-12-08T07:00:00Z"));

		assertThat(this.doha.calendar("en")).isEqualTo(before);
	}

	@Test
	void folds_no_line_longer_than_75_bytes_and_loses_no_letter() {
		String title = "ميثاق من صفحتين، يقرؤه الجميع من أوّله إلى آخره ولا ينساه أحد بعد التوقيع عليه \uD83D\uDD4A";
		this.doha.revise(plan("opening", LocalizedText.of("ar", title)));
		this.doha.release();

		assertThat(this.doha.calendar("ar").split("\r\n"))
			.allMatch((line) -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
		assertThat(opening().getSummary().getValue()).isEqualTo(title);
	}

	@ParameterizedTest
	@ValueSource(strings = { "\r", "\n", "\r\n", "\u000B", "\f", "\u001C", "\u001D", "\u001E", "\u0085", "\u2028",
			"\u2029", "\u0000", "\u0007", "\t" })
	void lets_no_text_begin_a_line(String end) {
		String title = "Opening" + end + "URL:http://wrong.example";
		var calendar = new Releasing(text(title), "Asia/Qatar", LocalDate.of(2025, 12, 7), LocalDate.of(2025, 12, 9));
		calendar.with(plan("opening", text(title)), Instant.parse("2025-12-07T06:00:00Z"),
				Instant.parse("2025-12-07T07:00:00Z"));
		calendar.name(title);
		calendar.release();
		String file = calendar.calendar("en").replace("\r\n ", "");

		assertThat(file.split("\r\n")).contains("SUMMARY:Opening URL:http://wrong.example");
		assertThat(file.replace("\r\n", "")).doesNotContain(end);
		assertThat(file.split("\\R")).noneMatch((line) -> line.startsWith("URL:http://wrong"));
	}

	@Test
	void writes_half_a_character_as_a_blank() {
		this.doha.revise(plan("opening", text("Half \uD800 a letter")));
		this.doha.release();

		assertThat(this.doha.calendar("en")).contains("SUMMARY:Half   a letter\r\n");
	}

}
