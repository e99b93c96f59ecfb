package org.multaqa.sessions.programme.domain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.multaqa.model.PersonId;
import org.multaqa.model.PlanningRules;
import org.multaqa.model.RoomId;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.ProgrammeEvent.Contributor;
import org.multaqa.model.events.ProgrammeEvent.Part;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.multaqa.sessions.programme.domain.Doha.plan;
import static org.multaqa.sessions.programme.domain.Doha.text;

/** The rules find the clashes that real programmes really had, and no others. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RealProgrammesTest {

	@ParameterizedTest(name = "{0}: {1} rooms and {2} people taken twice")
	@CsvSource({ "fosdem-2024.xml, 2, 2", "fosdem-2012.xml, 1, 0" })
	void clashes_are_found(String file, int rooms, int people) throws Exception {
		var timetable = timetable(shared("schedules/" + file));

		assertThat(timetable.sessions()).hasSizeGreaterThan(300);
		assertThat(pairs(timetable, "programme.room-taken")).hasSize(rooms);
		assertThat(pairs(timetable, "programme.person-elsewhere")).hasSize(people);
		assertThat(timetable.clashes()).extracting(Clash::code)
			.containsOnly(people == 0 ? new String[] { "programme.room-taken" }
					: new String[] { "programme.room-taken", "programme.person-elsewhere" });
	}

	/** Unordered pairs of sessions (and the person, where it is one) that clash. */
	private static HashSet<String> pairs(Timetable timetable, String code) {
		var pairs = new HashSet<String>();
		for (Session session : timetable.sessions()) {
			for (Clash clash : timetable.against(session.plan(), session.placement())) {
				if (clash.code().equals(code)) {
					pairs.add(Stream.of(session.id().value(), String.valueOf(clash.other())).sorted().toList() + " "
							+ clash.person());
				}
			}
		}
		return pairs;
	}

	private static Path shared(String name) {
		var folder = Path.of(Optional.ofNullable(System.getenv("MULTAQA_SHARED_DATA")).orElse("../../../shared/data"));
		var file = folder.resolve(name);
		assumeTrue(Files.exists(file), () -> "there is no " + name + " beside the project");
		return file;
	}

	private static Timetable timetable(Path file) throws IOException, SAXException, ParserConfigurationException {
		var factory = DocumentBuilderFactory.newInstance();
		factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
		factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
		var days = elements(factory.newDocumentBuilder().parse(file.toFile()).getElementsByTagName("day")).toList();
		Map<String, Room> rooms = new LinkedHashMap<>();
		var sessions = new ArrayList<Session>();
		for (Element day : days) {
			for (Element event : elements(day.getElementsByTagName("event")).toList()) {
				var room = rooms.computeIfAbsent(child(event, "room"),
						(name) -> Room.inUse(new RoomId("r-" + rooms.size()), text(name), 2000));
				sessions.add(session(day, event, room));
			}
		}
		return new Timetable(new Rooms(List.copyOf(rooms.values())), sessions,
				new MeetingDays(LocalDate.parse(days.getFirst().getAttribute("date")),
						LocalDate.parse(days.getLast().getAttribute("date")), ZoneId.of("Europe/Brussels")),
				PlanningRules.USUAL, List.of());
	}

	private static Session session(Element day, Element event, Room room) {
		var id = new SessionId("s-" + event.getAttribute("id"));
		var starts = LocalDate.parse(day.getAttribute("date"))
			.atTime(LocalTime.parse(child(event, "start")))
			.atZone(ZoneId.of("Europe/Brussels"))
			.toInstant();
		var duration = child(event, "duration").split(":");
		var ends = starts.plus(Duration.ofHours(Long.parseLong(duration[0])).plusMinutes(Long.parseLong(duration[1])));
		var people = elements(event.getElementsByTagName("person"))
			.map((person) -> new Contributor(new PersonId("p-" + person.getAttribute("id").toLowerCase(Locale.ROOT)),
					Part.SPEAKER))
			.toList();
		return new Session(plan(id, people, null), new Placement(id, room.id(), starts, ends), null, false, 0);
	}

	private static String child(Element element, String name) {
		return element.getElementsByTagName(name).item(0).getTextContent().trim();
	}

	private static Stream<Element> elements(NodeList nodes) {
		return IntStream.range(0, nodes.getLength()).mapToObj((index) -> (Element) nodes.item(index));
	}

}
