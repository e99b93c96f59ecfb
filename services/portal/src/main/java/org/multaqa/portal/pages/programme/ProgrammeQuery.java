package org.multaqa.portal.pages.programme;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.MeetingId;
import org.multaqa.model.ModelJson;
import org.multaqa.model.OfficeId;
import org.multaqa.model.RoomId;
import org.multaqa.model.TrackId;
import org.multaqa.model.events.ProgrammeEvent.SessionKind;
import org.multaqa.portal.pages.shell.Form;
import org.multaqa.portal.projections.programme.SessionCriteria;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * What somebody wants to see of the programme, as the address says it. What an address
 * says that there is not counts for nothing: addresses are typed, passed on and grow old.
 *
 * @param said the known parameters that are there, by their names
 */
record ProgrammeQuery(Map<String, String> said) {

	static final String VIEW = "view";

	static final String DAY = "day";

	static final String ROOM = "room";

	static final String TRACK = "track";

	static final String LANGUAGE = "language";

	static final String OFFICE = "office";

	static final String KIND = "kind";

	static final String MINE = "mine";

	static final String WORDS = "q";

	static final String ZONE = "zone";

	/** In which days are not apart. */
	static final String EVERY_DAY = "all";

	/** Asks for the time zones that there are. */
	static final String CHOOSE = "choose";

	/** By what sessions are chosen. */
	private static final List<String> FILTERS = List.of(ROOM, TRACK, LANGUAGE, OFFICE, KIND, MINE, WORDS);

	private static final List<String> ALL = List.of(VIEW, DAY, ROOM, TRACK, LANGUAGE, OFFICE, KIND, MINE, WORDS, ZONE);

	ProgrammeQuery {
		said = Map.copyOf(said);
	}

	static ProgrammeQuery of(Form query) {
		var said = new LinkedHashMap<String, String>();
		ALL.forEach((name) -> Optional.ofNullable(query.optional(name)).ifPresent((value) -> said.put(name, value)));
		return new ProgrammeQuery(said);
	}

	ProgrammePage.View view() {
		return constant(VIEW, ProgrammePage.View.class).orElse(ProgrammePage.View.AUTO);
	}

	Optional<LocalDate> day() {
		return value(DAY, LocalDate::parse);
	}

	boolean asksForEveryDay() {
		return EVERY_DAY.equals(this.said.get(DAY));
	}

	Optional<RoomId> room() {
		return value(ROOM, RoomId::new);
	}

	Optional<TrackId> track() {
		return value(TRACK, TrackId::new);
	}

	Optional<String> language() {
		return value(LANGUAGE, Function.identity());
	}

	Optional<OfficeId> office() {
		return value(OFFICE, OfficeId::new);
	}

	Optional<SessionKind> kind() {
		return constant(KIND, SessionKind.class);
	}

	boolean asksForOwn() {
		return "true".equals(this.said.get(MINE));
	}

	String words() {
		return this.said.getOrDefault(WORDS, "");
	}

	/** The time zone beside that of the meeting. */
	Optional<ZoneId> zone() {
		return value(ZONE, ZoneId::of);
	}

	boolean choosesZone() {
		return this.said.containsKey(ZONE);
	}

	boolean filters() {
		return FILTERS.stream().anyMatch(this.said::containsKey);
	}

	/** The fewest sessions of a meeting among which are all that are asked for. */
	SessionCriteria narrowest(MeetingId meeting) {
		return room().map((room) -> SessionCriteria.inRoom(meeting, room))
			.or(() -> track().map((track) -> SessionCriteria.in(meeting, track)))
			.or(() -> office().map((office) -> SessionCriteria.of(meeting, office)))
			.or(() -> language().map((language) -> SessionCriteria.in(meeting, language)))
			.or(() -> kind().map((kind) -> SessionCriteria.of(meeting, kind)))
			.orElseGet(() -> SessionCriteria.all(meeting));
	}

	/** The same, but for one parameter. */
	ProgrammeQuery with(String name, @Nullable String value) {
		var changed = new LinkedHashMap<>(this.said);
		if (value != null) {
			changed.put(name, value);
		}
		else {
			changed.remove(name);
		}
		return new ProgrammeQuery(changed);
	}

	/** Whatever is chosen, in the same view and time zone. */
	ProgrammeQuery unfiltered() {
		var kept = new LinkedHashMap<>(this.said);
		FILTERS.forEach(kept::remove);
		return new ProgrammeQuery(kept);
	}

	/** An address that asks for this. */
	String at(String path) {
		var address = UriComponentsBuilder.fromPath(path);
		ALL.stream().filter(this.said::containsKey).forEach((name) -> address.queryParam(name, "{" + name + "}"));
		return address.encode().buildAndExpand(this.said).toUriString();
	}

	private <E extends Enum<E>> Optional<E> constant(String name, Class<E> type) {
		return Arrays.stream(type.getEnumConstants())
			.filter((each) -> ModelJson.wireName(each).equals(this.said.get(name)))
			.findFirst();
	}

	private <T> Optional<T> value(String name, Function<String, T> type) {
		try {
			return Optional.ofNullable(this.said.get(name)).map(type);
		}
		catch (IllegalArgumentException | DateTimeException ex) {
			return Optional.empty();
		}
	}

}
