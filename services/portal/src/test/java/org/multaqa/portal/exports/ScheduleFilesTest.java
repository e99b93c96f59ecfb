package org.multaqa.portal.exports;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MaterialId;
import org.multaqa.model.ModelJson;
import org.multaqa.model.SessionId;
import org.multaqa.model.TrackId;
import org.multaqa.model.events.MaterialEvent.MaterialAdded;
import org.multaqa.model.events.MaterialEvent.MaterialContent;
import org.multaqa.model.events.MaterialEvent.MaterialReaders;
import org.multaqa.model.events.PlanningEvent.SessionCancelled;
import org.multaqa.model.events.TrackEvent.Track;
import org.multaqa.model.events.TrackEvent.TrackAdded;
import org.multaqa.model.events.TrackEvent.TrackColour;
import org.multaqa.model.events.TrackEvent.TrackRevised;
import org.multaqa.testkit.ScheduleSchemas;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.multaqa.portal.exports.Releasing.MEETING;
import static org.multaqa.portal.exports.Releasing.plan;
import static org.multaqa.portal.exports.Releasing.text;

/** schedule.xml and schedule.json, which say the same. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ScheduleFilesTest {

	private static final Track HERITAGE = new Track(new TrackId("heritage"),
			new LocalizedText(Map.of("ar", "التراث", "en", "Heritage")), TrackColour.OCHRE);

	private final Releasing doha = Releasing.inDoha()
		.with("opening", "Opening", "2025-12-07T06:00:00Z", "2025-12-07T07:30:00Z")
		.with("charter", "Charter", "2025-12-09T08:00:00Z", "2025-12-09T09:00:00Z")
		.release();

	private Document xml() throws Exception {
		return DocumentBuilderFactory.newDefaultInstance()
			.newDocumentBuilder()
			.parse(new InputSource(new StringReader(this.doha.xml("en"))));
	}

	private List<Element> events() throws Exception {
		var all = xml().getElementsByTagName("event");
		return IntStream.range(0, all.getLength()).mapToObj((at) -> (Element) all.item(at)).toList();
	}

	private static String value(Element element, String child) {
		return element.getElementsByTagName(child).item(0).getTextContent();
	}

	private JsonNode schedule() {
		return ModelJson.mapper().readTree(this.doha.json("en")).path("schedule");
	}

	private List<JsonNode> jsonEvents() {
		return StreamSupport.stream(schedule().path("conference").path("days").spliterator(), false)
			.flatMap((day) -> day.path("rooms").values().stream())
			.flatMap((room) -> room.values().stream())
			.toList();
	}

	@Test
	void have_the_shape_that_apps_know() throws Exception {
		this.doha.name("Noura");

		assertThat(this.doha.xml("en")).startsWith("""
				<?xml version="1.0" encoding="UTF-8"?><schedule><generator name="multaqa"></generator>\
				<version>1 Release</version><conference><title>First meeting</title><acronym>doha_2025</acronym>\
				<start>2025-12-07</start><end>2025-12-09</end><days>3</days>\
				<base_url>https://multaqa.example/m/doha-2025/</base_url>\
				<time_zone_name>Asia/Qatar</time_zone_name></conference>\
				<day index="1" date="2025-12-07" start="2025-12-07T00:00:00+03:00" end="2025-12-08T00:00:00+03:00">"""
			.replace("<generator name=\"multaqa\"></generator>", "<generator name=\"multaqa\"/>"));
		assertThat(schedule().propertyNames()).containsExactly("version", "base_url", "conference");
		assertThat(schedule().path("conference").propertyNames()).containsExactly("acronym", "title", "start", "end",
				"daysCount", "timeslot_duration", "time_zone_name", "url", "rooms", "days");
		assertThat(schedule().path("conference").path("days").path(0).propertyNames()).containsExactly("index", "date",
				"day_start", "day_end", "rooms");
		assertThat(jsonEvents().getFirst().propertyNames()).containsExactly("id", "guid", "logo", "date", "start",
				"end", "duration", "room", "slug", "url", "title", "subtitle", "track", "type", "language", "abstract",
				"description", "recording_license", "do_not_record", "persons", "links", "attachments");
	}

	@Test
	void keep_to_the_public_schemas() throws Exception {
		assumeTrue(ScheduleSchemas.areThere(), "there are no schemas beside the project");
		var opening = new SessionId("opening");
		this.doha.name("Noura");
		this.doha.tell(
				new MaterialAdded(MEETING, opening, new MaterialId("m-1"), text("Slides"), MaterialReaders.EVERYBODY,
						new MaterialContent.File("application/pdf", 10)),
				new MaterialAdded(MEETING, opening, new MaterialId("m-2"), text("Site & more"),
						MaterialReaders.EVERYBODY, new MaterialContent.Link("https://example.org/?a&b")),
				new TrackAdded(MEETING, HERITAGE));
		this.doha.revise(plan("charter", text("Charter")).inTrack(HERITAGE.id()));
		this.doha.with("long", "Exhibition", "2025-12-07T15:00:00Z", "2025-12-09T06:00:00Z").release();

		for (String language : List.of("ar", "en")) {
			assertThat(ScheduleSchemas.faultsOfXml(this.doha.xml(language))).isEmpty();
			assertThat(ScheduleSchemas.faultsOfJson(this.doha.json(language))).isEmpty();
		}
	}

	@Test
	void say_when_and_where_a_session_is_what_about_and_by_whom() throws Exception {
		this.doha.name("Noura");
		var event = events().getFirst();

		assertThat(value(event, "date")).isEqualTo("2025-12-07T09:00:00+03:00");
		assertThat(value(event, "start")).isEqualTo("09:00");
		assertThat(value(event, "duration")).isEqualTo("01:30");
		assertThat(value(event, "room")).isEqualTo("Hall; the large one");
		assertThat(value(event, "language")).isEqualTo("ar, en");
		assertThat(value(event, "person")).isEqualTo("Noura");
		assertThat(value(event, "url")).isEqualTo("https://multaqa.example/m/doha-2025/sessions/opening");
		var json = jsonEvents().getFirst();
		assertThat(value(event, "slug")).isEqualTo("doha_2025-1-opening-1");
		for (String same : List.of("date", "start", "duration", "room", "title", "subtitle", "slug", "type", "track",
				"language", "abstract", "url")) {
			assertThat(json.path(same).asString()).as(same).isEqualTo(value(event, same));
		}
		assertThat(json.path("guid").asString()).isEqualTo(event.getAttribute("guid"));
		assertThat(json.path("end").asString()).isEqualTo("2025-12-07T10:30:00+03:00");
		assertThat(json.path("persons").path(0).path("name").asString()).isEqualTo("Noura");
	}

	@Test
	void lead_to_the_materials_that_are_for_everybody() throws Exception {
		var opening = new SessionId("opening");
		this.doha.tell(
				new MaterialAdded(MEETING, opening, new MaterialId("m-1"), text("Slides"), MaterialReaders.EVERYBODY,
						new MaterialContent.File("application/pdf", 10)),
				new MaterialAdded(MEETING, opening, new MaterialId("m-2"), text("Site & more"),
						MaterialReaders.EVERYBODY, new MaterialContent.Link("https://example.org/?a&b")),
				new MaterialAdded(MEETING, opening, new MaterialId("m-3"), text("Inside"), MaterialReaders.MEETING,
						new MaterialContent.File("application/pdf", 10)));
		var file = (Element) events().getFirst().getElementsByTagName("attachment").item(0);
		var link = (Element) events().getFirst().getElementsByTagName("link").item(0);

		assertThat(file.getTextContent()).isEqualTo("Slides");
		assertThat(file.getAttribute("href"))
			.isEqualTo("https://multaqa.example/m/doha-2025/sessions/opening/materials/m-1");
		assertThat(link.getTextContent()).isEqualTo("Site & more");
		assertThat(link.getAttribute("href")).isEqualTo("https://example.org/?a&b");
		assertThat(this.doha.xml("en") + this.doha.json("en")).doesNotContain("Inside");
		var json = jsonEvents().getFirst();
		assertThat(json.path("attachments").path(0).path("url").asString()).isEqualTo(file.getAttribute("href"));
		assertThat(json.path("links").path(0).path("title").asString()).isEqualTo("Site & more");
	}

	/** As the import of schedules knows people of the same meeting. */
	@Test
	void call_people_by_a_guid_that_is_made_of_the_meeting_and_the_person() throws Exception {
		this.doha.name("Noura");
		String guid = UUID.nameUUIDFromBytes("doha-2025/person/p-noura".getBytes(StandardCharsets.UTF_8)).toString();

		var person = (Element) events().getFirst().getElementsByTagName("person").item(0);
		assertThat(person.getAttribute("guid")).isEqualTo(guid);
		assertThat(jsonEvents().getFirst().path("persons").path(0).path("guid").asString()).isEqualTo(guid);
	}

	@Test
	void say_the_track_in_the_readers_language_as_it_was_released() throws Exception {
		this.doha.tell(new TrackAdded(MEETING, HERITAGE));
		this.doha.revise(plan("opening", text("Opening")).inTrack(HERITAGE.id()));
		this.doha.release();
		this.doha.tell(new TrackRevised(MEETING, new Track(HERITAGE.id(), text("Draft"), TrackColour.BLUE)));

		assertThat(events()).extracting((event) -> value(event, "track")).containsExactly("Heritage", "");
		assertThat(jsonEvents()).extracting((event) -> event.path("track").asString()).containsExactly("Heritage", "");
		assertThat(this.doha.xml("ar")).contains("<track>التراث</track>");
		assertThat(this.doha.calendar("en")).contains("CATEGORIES:WORKSHOP\r\nCATEGORIES:Heritage\r\n")
			.doesNotContain("Draft");
	}

	@Test
	void name_nobody_by_an_id() {
		assertThat(this.doha.xml("en") + this.doha.json("en")).doesNotContain("noura");
	}

	@Test
	void keep_number_and_guid_of_a_session_that_moves() throws Exception {
		var before = events().getLast();
		this.doha.place("charter", Instant.parse("2025-12-07T04:00:00Z"), Instant.parse("2025-12-07T05:00:00Z"));
		this.doha.release();
		var after = events().getFirst();

		assertThat(value(after, "title")).isEqualTo("Charter");
		assertThat(after.getAttribute("guid")).isEqualTo(before.getAttribute("guid"));
		assertThat(after.getAttribute("id")).isEqualTo(before.getAttribute("id"));
	}

	@Test
	void have_no_session_that_is_cancelled_or_in_the_draft_only() throws Exception {
		this.doha.with("secret", "Secret", "2025-12-07T10:00:00Z", "2025-12-07T11:00:00Z");
		this.doha.tell(new SessionCancelled(MEETING, new SessionId("charter")));
		assertThat(events()).extracting((event) -> value(event, "title")).containsExactly("Opening", "Charter");

		this.doha.unplace("secret");
		this.doha.release();
		assertThat(events()).extracting((event) -> value(event, "title")).containsExactly("Opening");
		assertThat(jsonEvents()).extracting((event) -> event.path("title").asString()).containsExactly("Opening");
	}

	@Test
	void have_a_session_over_midnight_once_on_the_day_on_which_it_begins() throws Exception {
		this.doha.with("night", "Night", "2025-12-07T19:00:00Z", "2025-12-07T22:00:00Z");
		this.doha.release();
		var night = events().get(1);

		assertThat(((Element) night.getParentNode().getParentNode()).getAttribute("date")).isEqualTo("2025-12-07");
		assertThat(value(night, "date")).isEqualTo("2025-12-07T22:00:00+03:00");
		assertThat(value(night, "duration")).isEqualTo("03:00");
	}

	@Test
	void have_a_session_of_more_than_a_day_once_on_each_of_its_days() throws Exception {
		this.doha.with("long", "Exhibition", "2025-12-07T15:00:00Z", "2025-12-09T06:00:00Z");
		this.doha.release();
		var days = events().stream().filter((event) -> value(event, "title").equals("Exhibition")).toList();

		assertThat(days).extracting((event) -> value(event, "date"))
			.containsExactly("2025-12-07T18:00:00+03:00", "2025-12-08T00:00:00+03:00", "2025-12-09T00:00:00+03:00");
		assertThat(days).extracting((event) -> value(event, "duration")).containsExactly("06:00", "23:59", "09:00");
		assertThat(days).extracting((event) -> event.getAttribute("guid")).doesNotHaveDuplicates();
		assertThat(days).extracting((event) -> event.getAttribute("id")).doesNotHaveDuplicates();
	}

	@Test
	void tell_the_two_hours_apart_that_the_clocks_show_alike() {
		var berlin = new Releasing("Europe/Berlin", LocalDate.of(2026, 10, 25), LocalDate.of(2026, 10, 25))
			.with("first", "First", "2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z")
			.with("second", "Second", "2026-10-25T01:30:00Z", "2026-10-25T02:30:00Z")
			.release();

		assertThat(berlin.xml("en")).contains("<date>2026-10-25T02:30:00+02:00</date>",
				"<date>2026-10-25T02:30:00+01:00</date>");
		assertThat(berlin.json("en")).contains("\"date\":\"2026-10-25T02:30:00+02:00\"",
				"\"date\":\"2026-10-25T02:30:00+01:00\"");
	}

	@Test
	void hold_no_text_that_is_none() throws Exception {
		this.doha.revise(plan("opening", text("Line one\rline <two> & \u0001 three\u2028four \uD800 \uFFFE")));
		this.doha.release();
		String clean = "Line one line <two> &   three four    ".strip();

		assertThat(value(events().getFirst(), "title")).isEqualTo(clean);
		assertThat(jsonEvents().getFirst().path("title").asString()).isEqualTo(clean);
	}

}
