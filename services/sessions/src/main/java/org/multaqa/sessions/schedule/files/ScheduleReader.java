package org.multaqa.sessions.schedule.files;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.text.Written;
import org.multaqa.sessions.schedule.files.Entry.Person;
import org.multaqa.sessions.schedule.files.ScheduleFile.Hall;

/**
 * Understands the dialects. Days hold their sessions, or rooms that hold them; what is
 * not known is passed over. A session says its moment with day and zone, or only the time
 * of the day in which it stands: then what is earlier than that day begins belongs to the
 * night after it.
 */
final class ScheduleReader {

	private static final int MOST_SESSIONS = 5_000;

	private static final Pattern NUMBER = Pattern.compile("\\d+");

	private static final Pattern CAPACITY = Pattern.compile("[1-9]\\d{0,4}");

	private final Node schedule;

	private final Node conference;

	private final UnaryOperator<String> plain;

	private final @Nullable ZoneId zone;

	private final Map<String, Hall> rooms = new LinkedHashMap<>();

	private final Set<String> withAddress = new HashSet<>();

	private final List<Entry> entries = new ArrayList<>();

	private final List<Warning> warnings = new ArrayList<>();

	/**
	 * Of a file.
	 * @param plain makes plain text of what a session says about itself
	 */
	ScheduleReader(Node schedule, UnaryOperator<String> plain) {
		if (!schedule.name().equals("schedule")) {
			throw RuleViolation.badInput("schedule.not-a-schedule");
		}
		this.schedule = schedule;
		this.plain = plain;
		this.conference = schedule.find("conference").orElse(new Node("conference", schedule.line(), "", List.of()));
		this.zone = TimeText.zone(this.conference.text("time_zone_name")).orElse(null);
	}

	ScheduleFile file() {
		this.conference.find("rooms")
			.stream()
			.flatMap((rooms) -> rooms.children().stream())
			.forEach((room) -> room(room, name(room, room.text("name")), room.text("capacity")));
		days().forEach(this::readDay);
		if (this.entries.isEmpty()) {
			throw refusal();
		}
		return new ScheduleFile(this.conference.text("title"), List.copyOf(this.rooms.values()), this.entries,
				this.warnings);
	}

	private Stream<Node> days() {
		return Stream.concat(this.schedule.all("day"),
				this.conference.find("days").stream().flatMap((days) -> days.children().stream()));
	}

	private RuleViolation refusal() {
		return days().flatMap((day) -> day.children().stream())
			.filter((part) -> !part.children().isEmpty() && !part.name().equals("room") && !part.name().equals("rooms"))
			.findFirst()
			.map((part) -> RuleViolation.badInput("schedule.unknown-dialect", part.name(), part.line()))
			.orElseGet(() -> RuleViolation.badInput("schedule.empty"));
	}

	private void readDay(Node day) {
		for (Node part : day.children()) {
			switch (part.name()) {
				case "event" -> readEvent(day, part, "");
				case "room" -> readRoom(day, part, part.text("name"));
				case "rooms" -> part.children().forEach((room) -> readRoom(day, room, room.name()));
				default -> {
					// what a day says of itself
				}
			}
		}
	}

	private void readRoom(Node day, Node room, String name) {
		String called = name(room, PlainText.line(name));
		room(room, called, "");
		room.children()
			.stream()
			.filter((part) -> part.name().equals("event") || part.name().isEmpty())
			.forEach((event) -> readEvent(day, event, called));
	}

	private void room(Node at, String name, String capacity) {
		if (!name.isEmpty()) {
			int people = CAPACITY.matcher(capacity).matches() ? Integer.parseInt(capacity) : 0;
			this.rooms.putIfAbsent(name, new Hall(at.line(), name, people));
		}
	}

	private void readEvent(Node day, Node event, String inRoom) {
		String title = event.text("title");
		if (title.isEmpty()) {
			warn(event, "schedule.no-title");
			return;
		}
		if (this.entries.size() == MOST_SESSIONS) {
			throw RuleViolation.badInput("schedule.too-many-sessions", MOST_SESSIONS);
		}
		String room = event.text("room").isEmpty() ? inRoom : name(event, event.text("room"));
		room(event, room, "");
		String id = event.text("id");
		if (!id.isEmpty() && !NUMBER.matcher(id).matches()) {
			warn(event, "schedule.odd-id", id);
		}
		@Nullable Moment starts = starts(day, event).orElse(null);
		if (starts == null) {
			warn(event, "schedule.no-time", title);
		}
		@Nullable Duration length = length(event, starts).orElse(null);
		if (starts != null && length == null) {
			warn(event, "schedule.no-length", title);
		}
		this.entries.add(new Entry(event.line(), event.text("guid"), id, title, about(event), event.text("language"),
				event.text("type"), name(event, event.text("track")), room, starts, length, people(event)));
	}

	private Optional<Moment> starts(Node day, Node event) {
		return TimeText.moment(event.text("date"), this.zone).or(() -> {
			var date = TimeText.date(event.text("date")).or(() -> TimeText.date(day.text("date")));
			return date.flatMap((on) -> TimeText.time(event.text("start")).map((at) -> moment(day, on, at)));
		});
	}

	private Moment moment(Node day, LocalDate on, LocalTime at) {
		var begins = TimeText.moment(day.text("start", "day_start"), this.zone)
			.map((start) -> start.local().toLocalTime())
			.or(() -> TimeText.time(this.conference.text("day_change")))
			.orElse(LocalTime.MIN);
		return new Moment((at.isBefore(begins) ? on.plusDays(1) : on).atTime(at), this.zone);
	}

	private static Optional<Duration> length(Node event, @Nullable Moment starts) {
		return TimeText.length(event.text("duration"))
			.or(() -> (starts != null) ? TimeText.moment(event.text("end"), starts.zone())
				.map((end) -> Duration.between(starts.local(), end.local()))
				.or(() -> TimeText.time(event.text("end")).map((end) -> until(starts, end))) : Optional.empty())
			.filter(Duration::isPositive);
	}

	/** An end that is earlier than the start is on the next day. */
	private static Duration until(Moment starts, LocalTime end) {
		var length = Duration.between(starts.local().toLocalTime(), end);
		return length.isPositive() ? length : length.plusDays(1);
	}

	private String about(Node event) {
		return Stream.of("subtitle", "abstract", "description")
			.flatMap(event::all)
			.map((part) -> this.plain.apply(part.text()))
			.filter((words) -> !words.isEmpty())
			.distinct()
			.reduce((before, after) -> before + "\n\n" + after)
			.orElse("");
	}

	private List<Person> people(Node event) {
		var people = new ArrayList<Person>();
		for (Node person : event.find("persons").map(Node::children).orElse(List.of())) {
			String name = person.text("public_name", "full_public_name", "name");
			String called = name(person, name.isEmpty() ? PlainText.line(person.text()) : name);
			String id = person.text("id");
			if (!id.isEmpty() && !NUMBER.matcher(id).matches()) {
				warn(person, "schedule.odd-id", id);
			}
			if (!called.isEmpty()) {
				people.add(new Person(id, person.text("guid"), called));
			}
		}
		return people.stream().distinct().toList();
	}

	/** As it can be taken: an address would become a link in mails. Told once. */
	private String name(Node at, String written) {
		String taken = Written.salvagedName(written);
		if (!taken.equals(written) && this.withAddress.add(written)) {
			warn(at, "schedule.address-in-name", written, taken);
		}
		return taken;
	}

	private void warn(Node at, String code, Object... arguments) {
		this.warnings.add(new Warning(at.line(), code, List.of(arguments)));
	}

}
