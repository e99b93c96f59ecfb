package org.multaqa.sessions.schedule.application;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.RoomId;
import org.multaqa.model.SessionId;
import org.multaqa.model.TrackId;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;
import org.multaqa.model.events.TrackEvent.Track;
import org.multaqa.model.events.TrackEvent.TrackColour;
import org.multaqa.sessions.programme.application.MeetingReplica;
import org.multaqa.sessions.programme.domain.Incoming;
import org.multaqa.sessions.programme.domain.Programme;
import org.multaqa.sessions.programme.domain.Room;
import org.multaqa.sessions.schedule.files.Entry;
import org.multaqa.sessions.schedule.files.Moment;
import org.multaqa.sessions.schedule.files.ScheduleFile;
import org.multaqa.sessions.schedule.files.ScheduleFile.Hall;
import org.multaqa.sessions.schedule.files.Warning;

/**
 * Makes rooms, tracks and sessions of a meeting out of those of a file. Texts that are
 * too long are cut, and a session that stands in the file twice is taken once.
 */
final class Intake {

	/**
	 * Longest name of a room or a track and longest title, as in the limits of the
	 * programme.
	 */
	private static final int TITLE = 200;

	private static final int ABOUT = 10_000;

	/** Where a file does not say how many a room holds. */
	static final int USUAL_CAPACITY = 100;

	private final ScheduleFile file;

	private final Programme programme;

	private final MeetingReplica meeting;

	private final boolean shifted;

	/** From its first day to that of the meeting, in days. */
	private final long shift;

	private final Speakers speakers;

	private final Identities identities;

	private final Map<TrackId, Track> tracks = new LinkedHashMap<>();

	/** Of the tracks that there are. */
	private final List<TrackColour> colours = new ArrayList<>();

	private final Map<SessionId, Entry> entries = new LinkedHashMap<>();

	private final List<Warning> warnings = new ArrayList<>();

	/**
	 * Of a file.
	 * @param shifted whether its first day is to be the first day of the meeting
	 */
	Intake(ScheduleFile file, Programme programme, MeetingReplica meeting, boolean shifted, Speakers speakers) {
		this.file = file;
		this.programme = programme;
		this.meeting = meeting;
		this.shifted = shifted;
		this.shift = file.from().map((from) -> from.until(meeting.from(), ChronoUnit.DAYS)).orElse(0L);
		this.speakers = speakers;
		this.identities = new Identities(programme, file.title());
		programme.tracks().forEach((planned) -> {
			this.tracks.put(planned.id(), planned.track());
			this.colours.add(planned.track().colour());
		});
	}

	Incoming incoming() {
		for (Entry entry : this.file.entries()) {
			var id = this.identities.session(entry);
			@Nullable Entry before = this.entries.putIfAbsent(id, entry);
			if (before != null) {
				warn(entry.line(), "schedule.repeated", entry.title(), before.line());
			}
		}
		var plans = this.entries.entrySet().stream().map((each) -> plan(each.getKey(), each.getValue())).toList();
		var used = plans.stream()
			.filter((plan) -> this.programme.find(plan.id()).isEmpty())
			.map(SessionPlan::track)
			.toList();
		return new Incoming(this.file.rooms().stream().map(this::room).distinct().toList(),
				this.tracks.values().stream().filter((track) -> used.contains(track.id())).toList(), plans,
				this.entries.entrySet()
					.stream()
					.flatMap((each) -> placement(each.getKey(), each.getValue()).stream())
					.toList());
	}

	/** The session of each id. */
	Map<SessionId, Entry> entries() {
		return this.entries;
	}

	/** What was cut or left out until now. */
	List<Warning> warnings() {
		return List.copyOf(this.warnings);
	}

	RoomId idOf(Hall hall) {
		return this.identities.room(hall.name());
	}

	private Room room(Hall hall) {
		return Room.inUse(idOf(hall), words("", cut(hall.line(), hall.name(), TITLE)),
				(hall.capacity() > 0) ? hall.capacity() : USUAL_CAPACITY);
	}

	private SessionPlan plan(SessionId id, Entry entry) {
		@Nullable LocalizedText about = entry.about().isEmpty() ? null
				: words(entry.language(), cut(entry.line(), entry.about(), ABOUT));
		var spoken = Stream.of(entry.language().split("[,; ]+")).filter(Intake::isLanguage).distinct().toList();
		return new SessionPlan(id, Kinds.of(entry.type()),
				words(entry.language(), cut(entry.line(), entry.title(), TITLE)), about, this.speakers.of(entry),
				List.of(), spoken.isEmpty() ? this.meeting.languages() : spoken, null, List.of(), track(entry), null);
	}

	private @Nullable TrackId track(Entry entry) {
		if (entry.track().isEmpty()) {
			return null;
		}
		var id = this.identities.track(entry.track());
		this.tracks.computeIfAbsent(id, (_) -> {
			var colour = TrackColour.after(this.colours);
			this.colours.add(colour);
			return new Track(id, words("", cut(entry.line(), entry.track(), TITLE)), colour);
		});
		return id;
	}

	private Optional<Placement> placement(SessionId id, Entry entry) {
		@Nullable Moment starts = entry.starts();
		if (starts == null || entry.length() == null || entry.room().isEmpty()) {
			return Optional.empty();
		}
		var from = momentOf(starts);
		return Optional.of(new Placement(id, this.identities.room(entry.room()), from, from.plus(entry.length())));
	}

	private Instant momentOf(Moment moment) {
		var zone = this.meeting.days().zone();
		return this.shifted ? moment.shifted(this.shift, zone) : moment.in(zone);
	}

	private String cut(int line, String text, int longest) {
		if (text.length() <= longest) {
			return text;
		}
		warn(line, "schedule.cut", longest);
		int end = Character.isHighSurrogate(text.charAt(longest - 2)) ? longest - 2 : longest - 1;
		return text.substring(0, end) + "…";
	}

	private LocalizedText words(String language, String text) {
		String first = language.split("[,; ]+")[0];
		return LocalizedText.of(isLanguage(first) ? first : this.meeting.languages().getFirst(), text);
	}

	private static boolean isLanguage(String tag) {
		try {
			return LocalizedText.checkLanguage(tag).equals(tag);
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	private void warn(int line, String code, Object... arguments) {
		this.warnings.add(new Warning(line, code, List.of(arguments)));
	}

}
