package org.multaqa.sessions.programme.web;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.LanguagePreference;
import org.multaqa.sessions.programme.domain.Programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.multaqa.sessions.programme.domain.Doha.CHARTER;
import static org.multaqa.sessions.programme.domain.Doha.DAYS;
import static org.multaqa.sessions.programme.domain.Doha.HALL;
import static org.multaqa.sessions.programme.domain.Doha.at;
import static org.multaqa.sessions.programme.web.Publications.first;
import static org.multaqa.sessions.programme.web.Publications.published;
import static org.multaqa.sessions.programme.web.Publications.release;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ScheduleFileTest {

	private static String write(Programme programme, String... languages) throws XMLStreamException {
		return new ScheduleFile(published(programme), LanguagePreference.of(languages)).write();
	}

	@Test
	void validates_against_the_public_schema() throws Exception {
		var folder = Path.of(Optional.ofNullable(System.getenv("MULTAQA_SHARED_DATA")).orElse("../../../shared/data"));
		var schema = folder.resolve("schedules/schema/schedule.xml.xsd");
		assumeTrue(Files.exists(schema), "there is no schedule.xml.xsd beside the project");
		var factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
		var validator = factory.newSchema(schema.toFile()).newValidator();

		validator.validate(new StreamSource(new StringReader(write(first(), "ar"))));
		validator.validate(new StreamSource(new StringReader(
				write(release(first().place(at(CHARTER, HALL, "08:00", "09:00"), DAYS).state()), "en"))));
	}

	@Test
	void says_times_where_the_meeting_is() throws Exception {
		assertThat(write(first(), "en")).contains("<date>2025-12-07T09:00:00+03:00</date>", "<start>09:00</start>",
				"<duration>01:30</duration>", "<time_zone_name>Asia/Qatar</time_zone_name>", "<days>3</days>");
	}

	@Test
	void keeps_the_names_of_sessions_when_they_move() throws Exception {
		var moved = release(first().place(at(CHARTER, HALL, "08:00", "09:00"), DAYS).state());

		assertThat(guids(write(moved, "en"))).containsExactlyInAnyOrder(guids(write(first(), "en")));
	}

	@Test
	void writes_what_xml_cannot_hold_as_nothing() throws Exception {
		assertThat(write(first(), "en")).contains("Line one\nline &lt;two&gt; &amp;  three");
	}

	private static String[] guids(String xml) {
		return Pattern.compile("<event id=\"\\d+\" guid=\"[^\"]+\"")
			.matcher(xml)
			.results()
			.map(MatchResult::group)
			.toArray(String[]::new);
	}

}
