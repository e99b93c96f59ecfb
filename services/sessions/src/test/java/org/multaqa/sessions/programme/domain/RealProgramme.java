package org.multaqa.sessions.programme.domain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
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

import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.PlanningRules;
import org.multaqa.model.RoomId;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.ProgrammeEvent.Contributor;
import org.multaqa.model.events.ProgrammeEvent.Part;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.model.events.ProgrammeEvent.SessionKind;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.multaqa.sessions.programme.domain.Doha.text;

/** Programmes that took place, with all their texts, where their files are there. */
public final class RealProgramme {

	private RealProgramme() {
	}

	/**
	 * FOSDEM 2024 as a draft in which nothing clashes: what really did has no place.
	 */
	public static Programme fosdem(MeetingId meeting) throws IOException, SAXException, ParserConfigurationException {
		var real = programme(shared("schedules/fosdem-2024.xml"));
		var timetable = real.timetable(fosdemDays());
		var sessions = real.sessions()
			.stream()
			.map((session) -> timetable.against(session.plan(), session.placement()).isEmpty() ? session
					: session.at(null, null))
			.toList();
		return new Programme(meeting, real.rooms(), sessions, Releases.NONE, PlanningRules.USUAL, List.of(), List.of());
	}

	/** The days of FOSDEM 2024. */
	public static MeetingDays fosdemDays() {
		return new MeetingDays(LocalDate.parse("2024-02-03"), LocalDate.parse("2024-02-04"),
				ZoneId.of("Europe/Brussels"));
	}

	static Path shared(String name) {
		var folder = Path.of(Optional.ofNullable(System.getenv("MULTAQA_SHARED_DATA")).orElse("../../../shared/data"));
		var file = folder.resolve(name);
		assumeTrue(Files.exists(file), () -> "there is no " + name + " beside the project");
		return file;
	}

	/** A real programme, with all that really clashed. */
	static Programme programme(Path file) throws IOException, SAXException, ParserConfigurationException {
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
		return new Programme(Doha.MEETING, List.copyOf(rooms.values()), sessions, Releases.NONE, PlanningRules.USUAL,
				List.of(), List.of());
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
		String about = child(event, "abstract") + "\n" + child(event, "description");
		var plan = new SessionPlan(id, SessionKind.PLENARY, text(child(event, "title")),
				about.isBlank() ? null : text(about), people, List.of(), List.of("en"), null, List.of());
		return new Session(plan, new Placement(id, room.id(), starts, ends), null, false, 0);
	}

	private static String child(Element element, String name) {
		return element.getElementsByTagName(name).item(0).getTextContent().trim();
	}

	private static Stream<Element> elements(NodeList nodes) {
		return IntStream.range(0, nodes.getLength()).mapToObj((index) -> (Element) nodes.item(index));
	}

}
