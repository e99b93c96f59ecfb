package org.multaqa.portal.pages.guests;

import java.util.function.Function;

import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.portal.edge.calls.ServiceCall;
import org.multaqa.portal.pages.shell.Form;
import org.multaqa.sessions.api.GuestMerge;
import org.multaqa.sessions.api.GuestRequest;
import org.multaqa.sessions.api.GuestsApi;

import org.springframework.http.ResponseEntity;

/** What the forms about guests say to the service. */
final class GuestForms {

	private GuestForms() {
	}

	static ServiceCall add(Form form, MeetingId meeting) {
		return call((api) -> api.add(form.key(), meeting, new GuestRequest(form.neededTexts("name"))));
	}

	static ServiceCall correct(Form form, MeetingId meeting, PersonId guest) {
		return call((api) -> api.correct(meeting, guest, new GuestRequest(form.neededTexts("name"))));
	}

	static ServiceCall merge(Form form, MeetingId meeting, PersonId guest) {
		return call((api) -> api.merge(meeting, guest, into(form)));
	}

	static ServiceCall checkMerge(Form query, MeetingId meeting, PersonId guest) {
		return call((api) -> api.checkMerge(meeting, guest, into(query)));
	}

	private static GuestMerge into(Form form) {
		return new GuestMerge(Form.read("into", form.needed("into"), PersonId::new));
	}

	static ServiceCall call(Function<GuestsApi, ResponseEntity<?>> request) {
		return ServiceCall.of("sessions", GuestsApi.class, request);
	}

}
