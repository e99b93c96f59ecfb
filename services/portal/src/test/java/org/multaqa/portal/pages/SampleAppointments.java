package org.multaqa.portal.pages;

import java.util.List;

import org.multaqa.model.DelegationId;
import org.multaqa.model.access.Role;
import org.multaqa.portal.pages.appointments.AppointmentsPage;
import org.multaqa.portal.pages.appointments.AppointmentsPage.Found;
import org.multaqa.portal.pages.appointments.AppointmentsPage.Headquarters;
import org.multaqa.portal.pages.appointments.AppointmentsPage.Held;
import org.multaqa.portal.pages.appointments.AppointmentsPage.Holder;
import org.multaqa.portal.pages.appointments.AppointmentsPage.Officer;
import org.multaqa.portal.pages.appointments.AppointmentsPage.Seat;
import org.multaqa.portal.pages.appointments.AppointmentsPage.Seats;
import org.multaqa.portal.pages.shell.ActionState;
import org.multaqa.portal.pages.shell.PersonName;
import org.multaqa.registration.api.MemberState;

import static org.multaqa.portal.pages.SampleMeeting.get;

/** Who runs the sample meeting. */
final class SampleAppointments {

	private static final DelegationId HEADQUARTERS = new DelegationId("doha-2025-hq");

	private SampleAppointments() {
	}

	static AppointmentsPage page() {
		var organisers = new Held(Role.ORGANISER, List.of(new Holder(person("noura-makhtut"), true, ActionState.yes()),
				new Holder(person("arun-palmleaf"), false, ActionState.no("meeting.last-organiser"))));
		var president = new Seats(Role.PRESIDENT, 1, 1,
				List.of(new Officer(person("arun-palmleaf"), MemberState.APPROVED,
						"/m/doha-2025/delegations/doha-2025-hq/members/arun-palmleaf", ActionState.yes())));
		var headquarters = new Headquarters(HEADQUARTERS, get(SamplePages.MEETING.offices, "mena"), 7,
				List.of(new Seats(Role.HEADQUARTERS, 0, 0, List.of()), president,
						new Seats(Role.SECRETARY_GENERAL, 0, 1, List.of())),
				"/m/doha-2025/delegations/doha-2025-hq/members", ActionState.yes());
		var found = new Found(person("noura-makhtut"), List.of(Role.OBSERVER),
				List.of(new Seat(HEADQUARTERS, 7, Role.PRESIDENT)));
		return new AppointmentsPage(List.of(organisers, new Held(Role.OBSERVER, List.of())), List.of(headquarters), "n",
				List.of(found, new Found(person("arun-palmleaf"), List.of(), List.of())), true,
				List.of(Role.ORGANISER, Role.OBSERVER), ActionState.yes(), true);
	}

	private static PersonName person(String id) {
		return get(SamplePages.MEETING.people, id);
	}

}
