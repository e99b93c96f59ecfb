package org.multaqa.portal.pages.timetable;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.ModelJson;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.ProgrammeEvent.SessionKind;
import org.multaqa.portal.edge.calls.InvalidMember;
import org.multaqa.portal.edge.calls.ServiceCall;
import org.multaqa.portal.pages.shell.Form;
import org.multaqa.sessions.api.AcceptanceRequest;
import org.multaqa.sessions.api.FreeTime;
import org.multaqa.sessions.api.ProposalApi;
import org.multaqa.sessions.api.ProposalRequest;

import org.springframework.http.ResponseEntity;

/** What the forms about a proposed timetable say to the service. */
final class ProposalForms {

	/** How many times of a day the form can keep free. */
	static final int FREE_TIMES = 2;

	private ProposalForms() {
	}

	static ServiceCall call(Function<ProposalApi, ResponseEntity<?>> request) {
		return ServiceCall.of("sessions", ProposalApi.class, request);
	}

	static ServiceCall propose(Form form, MeetingId meeting) {
		return call((api) -> api.propose(form.key(), meeting, request(form)));
	}

	/** All of it, or what is ticked. */
	static ServiceCall take(Form form, MeetingId meeting) {
		return call((api) -> api.take(meeting,
				new AcceptanceRequest(form.isTrue("all") ? null : sessions(form), reason(form))));
	}

	private static @Nullable LocalizedText reason(Form form) {
		@Nullable Map<String, String> words = form.texts("reason", "reasonLanguage");
		return (words != null) ? Form.read("reason", words, LocalizedText::new) : null;
	}

	private static List<SessionId> sessions(Form form) {
		var ticked = form.all("session").stream().map((id) -> Form.read("sessions", id, SessionId::new)).toList();
		return Form.needed("sessions", ticked.isEmpty() ? null : ticked);
	}

	private static ProposalRequest request(Form form) {
		return new ProposalRequest(time("from", form.needed("from")), time("until", form.needed("until")), free(form),
				number("step", form.optional("step")), !form.text("keep").equals("pinned"),
				form.all("pinned").stream().map((id) -> Form.read("pinned", id, SessionId::new)).toList(),
				minutes(form), number("seconds", form.optional("seconds")));
	}

	private static List<FreeTime> free(Form form) {
		var free = new ArrayList<FreeTime>();
		for (int line = 1; line <= FREE_TIMES; line++) {
			@Nullable String from = form.optional("free-from-" + line);
			@Nullable String until = form.optional("free-until-" + line);
			if (from != null || until != null) {
				free.add(new FreeTime(time("free", Form.needed("free", from)),
						time("free", Form.needed("free", until))));
			}
		}
		return free;
	}

	private static Map<SessionKind, Integer> minutes(Form form) {
		var minutes = new EnumMap<SessionKind, Integer>(SessionKind.class);
		for (SessionKind kind : SessionKind.values()) {
			@Nullable Integer said = number("minutes", form.optional("minutes-" + ModelJson.wireName(kind)));
			if (said != null) {
				minutes.put(kind, said);
			}
		}
		return minutes;
	}

	private static @Nullable Integer number(String member, @Nullable String written) {
		return (written != null) ? Form.read(member, written, Integer::valueOf) : null;
	}

	private static LocalTime time(String member, String written) {
		try {
			return LocalTime.parse(written);
		}
		catch (DateTimeParseException ex) {
			throw new InvalidMember(member);
		}
	}

}
