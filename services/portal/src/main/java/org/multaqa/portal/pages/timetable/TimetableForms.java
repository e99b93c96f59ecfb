package org.multaqa.portal.pages.timetable;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.domain.Hashes;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RoomId;
import org.multaqa.model.SessionId;
import org.multaqa.model.TrackId;
import org.multaqa.model.events.ProgrammeEvent.Contributor;
import org.multaqa.model.events.ProgrammeEvent.Interval;
import org.multaqa.model.events.ProgrammeEvent.Part;
import org.multaqa.model.events.ProgrammeEvent.SessionKind;
import org.multaqa.portal.edge.calls.InvalidMember;
import org.multaqa.portal.edge.calls.ServiceCall;
import org.multaqa.portal.pages.shell.Form;
import org.multaqa.portal.pages.shell.FormValues;
import org.multaqa.portal.projections.subject.Lists;
import org.multaqa.sessions.api.GuestRequest;
import org.multaqa.sessions.api.GuestsApi;
import org.multaqa.sessions.api.LanguageTag;
import org.multaqa.sessions.api.PlacementRequest;
import org.multaqa.sessions.api.ProgrammeApi;
import org.multaqa.sessions.api.ReleaseRequest;
import org.multaqa.sessions.api.SessionRequest;
import org.multaqa.sessions.api.SwapRequest;

import org.springframework.http.ResponseEntity;

/** What the forms of the timetable say to the service. */
final class TimetableForms {

	private TimetableForms() {
	}

	static ServiceCall call(Function<ProgrammeApi, ResponseEntity<?>> request) {
		return ServiceCall.of("sessions", ProgrammeApi.class, request);
	}

	static ServiceCall plan(Form form, MeetingId meeting) {
		return call((api) -> api.plan(form.key(), meeting, session(form)));
	}

	/** Adds a guest, whoever else is added from the same page. */
	static ServiceCall guest(Form form, MeetingId meeting) {
		return ServiceCall.of("sessions", GuestsApi.class, (api) -> {
			var name = form.neededTexts("guest", "guestLanguage");
			return api.add(Hashes.sha256(form.key() + "\n" + form.version() + "\n" + name), meeting,
					new GuestRequest(name));
		});
	}

	static ServiceCall revise(Form form, MeetingId meeting, SessionId session) {
		return call((api) -> api.revise(form.version(), meeting, session, session(form)));
	}

	static ServiceCall place(Form form, MeetingId meeting, SessionId session, ZoneId zone) {
		return call((api) -> api.place(form.version(), meeting, session, placement(form, zone)));
	}

	static ServiceCall check(Form form, MeetingId meeting, SessionId session, ZoneId zone) {
		return call((api) -> api.check(meeting, session, placement(form, zone)));
	}

	static ServiceCall swap(Form form, MeetingId meeting, SessionId session) {
		return call((api) -> api.swap(form.version(), form.key(), meeting, session,
				new SwapRequest(Form.read("with", form.needed("with"), SessionId::new), reason(form))));
	}

	/** What was chosen, or absent where it is no place. */
	static PlanPage.@Nullable Place chosen(Form form) {
		try {
			return new PlanPage.Place(Form.read("room", form.needed("room"), RoomId::new),
					Form.date("starts", form.needed("day")), time("starts", form.needed("starts")),
					time("ends", form.needed("ends")));
		}
		catch (InvalidMember ex) {
			return null;
		}
	}

	private static @Nullable LocalizedText reason(Form form) {
		@Nullable Map<String, String> words = form.texts("reason", "reasonLanguage");
		return (words != null) ? Form.read("reason", words, LocalizedText::new) : null;
	}

	static ServiceCall release(Form form, MeetingId meeting) {
		return call((api) -> api.release(form.key(), meeting, new ReleaseRequest(form.neededTexts("name"))));
	}

	private static SessionRequest session(Form form) {
		var summary = form.texts("summary");
		return new SessionRequest(null, form.neededChoice("kind", SessionKind.class), form.neededTexts("title"),
				(summary != null) ? Form.read("summary", summary, LocalizedText::new) : null, people(form),
				each(form, "office", "offices", OfficeId::new), each(form, "language", "languages", LanguageTag::new),
				capacity(form), each(form, "buildsOn", "buildsOn", SessionId::new), track(form),
				each(form, "interpretation", "interpretation", LanguageTag::new));
	}

	/**
	 * What was written, with somebody more in the first line in which nobody is, or in a
	 * line more.
	 */
	static FormValues named(Form form, String person) {
		var fields = new HashMap<>(form.fields());
		var lines = form.all("line");
		String free = lines.stream()
			.filter((line) -> form.optional("person." + line) == null)
			.findFirst()
			.orElse(Integer.toString(lines.size()));
		if (!lines.contains(free)) {
			fields.put("line", Lists.and(lines, free));
		}
		fields.put("person." + free, List.of(person));
		fields.remove("guest");
		return new FormValues(fields);
	}

	/** Who was chosen, in whatever line. */
	static List<PersonId> chosenPeople(Form form) {
		return form.fields()
			.entrySet()
			.stream()
			.filter((field) -> field.getKey().startsWith("person."))
			.flatMap((field) -> field.getValue().stream())
			.map((person) -> Form.read("people", person, PersonId::new))
			.toList();
	}

	private static <T> List<T> each(Form form, String field, String member, Function<String, T> type) {
		return form.all(field).stream().map((value) -> Form.read(member, value, type)).toList();
	}

	private static @Nullable Integer capacity(Form form) {
		@Nullable String written = form.optional("capacity");
		return (written != null) ? Form.read("capacity", written, Integer::valueOf) : null;
	}

	private static @Nullable TrackId track(Form form) {
		@Nullable String chosen = form.optional("track");
		return (chosen != null) ? Form.read("track", chosen, TrackId::new) : null;
	}

	/** Lines in which nobody was chosen say nothing. */
	private static List<Contributor> people(Form form) {
		var people = new ArrayList<Contributor>();
		for (String line : form.all("line")) {
			@Nullable String person = form.optional("person." + line);
			if (person != null) {
				people.add(contributor(Form.read("people", person, PersonId::new),
						Form.needed("people", form.optional("part." + line))));
			}
		}
		return people;
	}

	/**
	 * An interpreter is chosen with the language, for instance {@code interpreter:fr}.
	 */
	private static Contributor contributor(PersonId person, String chosen) {
		int colon = chosen.indexOf(':');
		return (colon < 0) ? new Contributor(person, Form.oneOf("people", chosen, Part.class))
				: Form.read("people", chosen.substring(colon + 1), (language) -> new Contributor(person,
						Form.oneOf("people", chosen.substring(0, colon), Part.class), language));
	}

	private static PlacementRequest placement(Form form, ZoneId zone) {
		var time = interval(form, "", zone);
		return new PlacementRequest(Form.read("room", form.needed("room"), RoomId::new), time.from(), time.until(),
				reason(form));
	}

	/**
	 * A day with its times; what ends before it begins ends on the next day.
	 * @param line what the names of its fields end with
	 */
	static Interval interval(Form form, String line, ZoneId zone) {
		var day = Form.date("starts", Form.needed("starts", form.optional("day" + line)));
		var starts = time("starts", Form.needed("starts", form.optional("starts" + line)));
		var ends = time("ends", Form.needed("ends", form.optional("ends" + line)));
		return new Interval(moment("starts", day, starts, zone),
				moment("ends", ends.isAfter(starts) ? day : day.plusDays(1), ends, zone));
	}

	private static LocalTime time(String member, String written) {
		try {
			return LocalTime.parse(written);
		}
		catch (DateTimeException ex) {
			throw new InvalidMember(member);
		}
	}

	/**
	 * A time that the clocks leave out is none; of one that comes twice the first is
	 * meant.
	 */
	private static Instant moment(String member, LocalDate day, LocalTime time, ZoneId zone) {
		var local = LocalDateTime.of(day, time);
		if (zone.getRules().getValidOffsets(local).isEmpty()) {
			throw new InvalidMember(member);
		}
		return local.atZone(zone).toInstant();
	}

}
