package org.multaqa.sessions.programme.web;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.LanguagePreference;
import org.multaqa.sessions.programme.domain.Programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.sessions.programme.domain.Doha.CHARTER;
import static org.multaqa.sessions.programme.domain.Doha.DAYS;
import static org.multaqa.sessions.programme.domain.Doha.HALL;
import static org.multaqa.sessions.programme.domain.Doha.MAJLIS;
import static org.multaqa.sessions.programme.domain.Doha.MODELS;
import static org.multaqa.sessions.programme.domain.Doha.at;
import static org.multaqa.sessions.programme.web.Publications.TITLE;
import static org.multaqa.sessions.programme.web.Publications.first;
import static org.multaqa.sessions.programme.web.Publications.published;
import static org.multaqa.sessions.programme.web.Publications.release;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CalendarFileTest {

	private static final String CHARTER_UID = CHARTER + ".doha-2025@multaqa";

	private static String write(Programme programme, String language) {
		return new CalendarFile(published(programme), LanguagePreference.of(language)).write();
	}

	private static Calendar read(Programme programme, String language) throws Exception {
		return new CalendarBuilder().build(new StringReader(write(programme, language)));
	}

	private static Map<String, VEvent> events(Programme programme) throws Exception {
		List<VEvent> events = read(programme, "en").getComponents(Component.VEVENT);
		return events.stream().collect(Collectors.toMap((event) -> value(event, Property.UID), Function.identity()));
	}

	private static String value(VEvent event, String property) {
		return event.getRequiredProperty(property).getValue();
	}

	@Test
	void is_a_calendar_that_its_reader_finds_nothing_wrong_with() throws Exception {
		assertThat(read(first(), "ar").validate().getEntries()).isEmpty();
		assertThat(events(first())).containsOnlyKeys(MODELS + ".doha-2025@multaqa", CHARTER_UID);
	}

	@Test
	void names_the_real_time_zone_and_brings_its_rules() throws Exception {
		assertThat(write(first(), "en")).contains("DTSTART;TZID=Asia/Qatar:20251207T110000",
				"BEGIN:VTIMEZONE\r\nTZID:Asia/Qatar");
		assertThat(events(first()).get(CHARTER_UID).<ZonedDateTime>getStartDate().orElseThrow().getDate().toInstant())
			.isEqualTo(at(CHARTER, MAJLIS, "08:00", "09:00").starts());
	}

	@Test
	void folds_no_line_longer_than_75_bytes_and_loses_no_letter() throws Exception {
		assertThat(write(first(), "ar").split("\r\n"))
			.allMatch((line) -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
		List<VEvent> events = read(first(), "ar").getComponents(Component.VEVENT);
		assertThat(events).anyMatch((event) -> value(event, Property.SUMMARY).equals(TITLE.exactly("ar")));
	}

	@Test
	void raises_the_sequence_of_what_has_moved_and_of_nothing_else() throws Exception {
		var second = release(first().place(at(CHARTER, HALL, "08:00", "09:00"), DAYS).state());

		assertThat(value(events(first()).get(CHARTER_UID), Property.SEQUENCE)).isEqualTo("1");
		assertThat(value(events(second).get(CHARTER_UID), Property.SEQUENCE)).isEqualTo("2");
		assertThat(value(events(second).get(MODELS + ".doha-2025@multaqa"), Property.SEQUENCE)).isEqualTo("1");
	}

	@Test
	void keeps_what_is_gone_as_cancelled() throws Exception {
		var second = release(first().unplace(CHARTER).state());
		var cancelled = first().cancel(CHARTER).state();

		for (Programme programme : List.of(second, cancelled, release(cancelled))) {
			var charter = events(programme).get(CHARTER_UID);
			assertThat(value(charter, Property.STATUS)).isEqualTo("CANCELLED");
			assertThat(value(charter, Property.SEQUENCE)).isEqualTo("2");
		}
	}

	@Test
	void shows_nothing_of_a_draft() {
		var draft = first().place(at(CHARTER, MAJLIS, "10:00", "11:00"), DAYS).state();

		assertThat(write(draft, "en")).isEqualTo(write(first(), "en"));
	}

}
