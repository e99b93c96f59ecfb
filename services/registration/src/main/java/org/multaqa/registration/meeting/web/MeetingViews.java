package org.multaqa.registration.meeting.web;

import org.multaqa.model.access.Actor;
import org.multaqa.registration.api.MeetingActions;
import org.multaqa.registration.api.MeetingView;
import org.multaqa.registration.meeting.domain.Meeting;

/** Meetings as readers see them. */
final class MeetingViews {

	private MeetingViews() {
	}

	static MeetingView of(Meeting meeting, Actor reader) {
		var plan = meeting.plan();
		return new MeetingView(meeting.id(), plan.names(), plan.from(), plan.to(), plan.timeZone(), plan.venue(),
				plan.languages(), plan.consentRule(), plan.sample(), meeting.stage(), meeting.until(),
				plan.textsCurrentIn(), plan.passkeysFor(),
				new MeetingActions(reader, meeting.roles()).readAppointments().isAllowed() ? meeting.appointments()
						: null);
	}

}
