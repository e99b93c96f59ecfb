package org.multaqa.portal.pages;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.multaqa.model.LanguagePreference;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.RoomId;
import org.multaqa.model.events.ProgrammeEvent.SessionKind;
import org.multaqa.portal.pages.programme.Calendars;
import org.multaqa.portal.pages.programme.Calendars.Feed;
import org.multaqa.portal.pages.programme.ProgrammeFilter;
import org.multaqa.portal.pages.programme.ProgrammePage;
import org.multaqa.portal.pages.programme.ProgrammePage.Block;
import org.multaqa.portal.pages.programme.ProgrammePage.Choice;
import org.multaqa.portal.pages.programme.ProgrammePage.Column;
import org.multaqa.portal.pages.programme.ProgrammePage.Day;
import org.multaqa.portal.pages.programme.ProgrammePage.Hour;
import org.multaqa.portal.pages.programme.ProgrammePage.Links;
import org.multaqa.portal.pages.programme.ProgrammePage.OwnZone;
import org.multaqa.portal.pages.programme.ProgrammePage.Tab;
import org.multaqa.portal.pages.programme.ProgrammePage.View;
import org.multaqa.portal.pages.programme.RoomPage;
import org.multaqa.portal.pages.shell.ActionState;
import org.multaqa.portal.pages.shell.Reader;
import org.multaqa.portal.pages.shell.SessionCard;

/** The programme in its forms, on the second day of the meeting. */
final class SampleProgramme {

	private static final LocalDate MONDAY = LocalDate.of(2025, 12, 8);

	private static final Reader READER = new Reader(LanguagePreference.of("ar"), SampleMeeting.DOHA, null);

	private static final Instant EIGHT = Instant.parse("2025-12-08T05:00:00Z");

	private static final String HERE = "/m/doha-2025/programme";

	private static final List<LocalizedText> ROOMS = List.copyOf(SamplePages.MEETING.rooms.values());

	private SampleProgramme() {
	}

	static ProgrammePage day() {
		return page(View.AUTO, filter("", false), new OwnZone(null, List.of(), HERE + "?zone=choose", HERE));
	}

	/** As a list, filtered, with the times of another place. */
	static ProgrammePage chosen() {
		var bogota = new Reader(LanguagePreference.of("es"), ZoneId.of("America/Bogota"), null);
		return page(View.LIST, filter("lenguas", true), new OwnZone(bogota,
				List.of(new Choice("America/Bogota", "Bogota · Colombia", true)), HERE + "?zone=choose", HERE));
	}

	static RoomPage room() {
		var blocks = blocks();
		return new RoomPage(ROOMS.getFirst(), MONDAY, List.of(blocks.getFirst()), List.of(blocks.get(1)), blocks);
	}

	private static ProgrammePage page(View view, ProgrammeFilter filter, OwnZone zone) {
		var day = new Day(MONDAY, true,
				IntStream.range(0, ROOMS.size())
					.mapToObj((at) -> new Column(new RoomId("room-" + at), ROOMS.get(at), at + 1, 1))
					.toList(),
				ROOMS.size(),
				IntStream.range(0, 10)
					.mapToObj((hour) -> new Hour(hour * 12, EIGHT.plus(Duration.ofHours(hour))))
					.toList(),
				36, false, blocks());
		var feed = new Feed("webcal://localhost/m/doha-2025/programme.ics?lang=en",
				"https://multaqa.example/m/doha-2025/programme.ics?lang=en", "/m/doha-2025/programme.ics?lang=en");
		return new ProgrammePage(3,
				new LocalizedText(Map.of("ar", "تعديل صباح اليوم الثاني", "en", "Change of the second morning")), view,
				List.of(day),
				List.of(new Tab(MONDAY, HERE + "?day=2025-12-08", 7, true),
						new Tab(null, HERE + "?day=all", 17, false)),
				new Links(HERE + "?view=grid", HERE + "?view=list", HERE, HERE + "/stars", HERE), filter, zone, kinds(),
				new Calendars(feed, feed, ActionState.yes(), "/m/doha-2025/schedule.xml?lang=en",
						"/m/doha-2025/schedule.json?lang=en"),
				SampleReleases.changes());
	}

	private static Map<SessionKind, String> kinds() {
		return Arrays.stream(SessionKind.values()).collect(Collectors.toMap((kind) -> kind, SessionKind::name));
	}

	private static ProgrammeFilter filter(String words, boolean active) {
		return new ProgrammeFilter(words, active, List.of(new Choice("hall", "Great hall", active)),
				List.of(new Choice("heritage", "Heritage", active)), List.of(new Choice("ar", "Arabic", false)),
				List.of(new Choice("mena", "MENA", false)), List.of(new Choice("workshop", "workshop", active)),
				Map.of("view", "list"), active, 7);
	}

	private static List<Block> blocks() {
		return SamplePages.inTime().stream().flatMap(SampleProgramme::block).toList();
	}

	private static Stream<Block> block(SessionCard card) {
		return Stream.ofNullable(card.slot())
			.filter((slot) -> MONDAY.equals(slot.starts().atZone(SampleMeeting.DOHA).toLocalDate()))
			.map((slot) -> new Block(card.id(), card.kind(), "/m/doha-2025/sessions/" + card.id(),
					READER.words(card.title()), slot, READER.time(slot.starts()) + "–" + READER.time(slot.ends()),
					READER.words(slot.room()), SampleSetup.TRACK,
					SamplePages.MEETING.people.values()
						.stream()
						.limit(2)
						.flatMap((person) -> Stream.ofNullable(person.name()))
						.map(READER::words)
						.toList(),
					card.running(), card.running(), card.running(),
					"room-" + (ROOMS.indexOf(slot.room()) + 1) + " at-" + steps(EIGHT, slot.starts()) + " for-"
							+ steps(slot.starts(), slot.ends()) + " kind-" + READER.wire(card.kind())));
	}

	private static int steps(Instant from, Instant until) {
		return (int) Duration.between(from, until).dividedBy(Duration.ofMinutes(5));
	}

}
