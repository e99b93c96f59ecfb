package org.multaqa.portal.pages.appointments;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.DelegationId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Permission;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.RegistrationEvent.OfficeKind;
import org.multaqa.portal.pages.appointments.AppointmentsPage.Headquarters;
import org.multaqa.portal.pages.appointments.AppointmentsPage.Held;
import org.multaqa.portal.pages.appointments.AppointmentsPage.Holder;
import org.multaqa.portal.pages.appointments.AppointmentsPage.Officer;
import org.multaqa.portal.pages.appointments.AppointmentsPage.Seats;
import org.multaqa.portal.pages.shell.ActionState;
import org.multaqa.portal.pages.shell.MeetingContext;
import org.multaqa.portal.pages.shell.PageRequest;
import org.multaqa.portal.projections.meeting.Delegation;
import org.multaqa.portal.projections.roster.Participant;
import org.multaqa.registration.api.Appointment;
import org.multaqa.registration.api.MeetingActions;
import org.multaqa.registration.api.SeatRoles;

/**
 * Who runs a meeting, for its organisers, and for founders as long as it has none.
 *
 * @param context the meeting
 */
record AppointmentsPresenter(MeetingContext context) {

	static final String SERVICE = "registration";

	/** The roles that are given outside delegations. */
	static final List<Role> OUTSIDE = List.of(Role.ORGANISER, Role.OBSERVER);

	/**
	 * What the reader sees.
	 * @throws RuntimeException as {@link PageRequest#require}, for all others
	 */
	static AppointmentsPresenter of(PageRequest pageRequest) {
		var appointments = new AppointmentsPresenter(new MeetingContext(pageRequest));
		pageRequest.require(appointments.actions().readAppointments());
		return appointments;
	}

	AppointmentsPage page(@Nullable String words) {
		boolean organises = organises();
		var candidates = new Candidates(this);
		var found = (words != null && organises) ? candidates.find(words) : List.<Participant>of();
		return new AppointmentsPage(OUTSIDE.stream().map(this::held).toList(),
				organises ? headquarters().map(this::headquarters).toList() : List.of(), words,
				found.stream().limit(Candidates.SHOWN).map(candidates::shown).toList(), found.size() > Candidates.SHOWN,
				OUTSIDE.stream().filter((role) -> actions().appoint(role).isAllowed()).toList(),
				may(actions().appoint(Role.ORGANISER)), organises);
	}

	/** Whether the page is for the reader also when the meeting has an organiser. */
	boolean organises() {
		return actions().read().isAllowed();
	}

	/**
	 * What a member of the delegation of headquarters is.
	 * @return none where there is no such member
	 */
	List<Role> rolesIn(DelegationId delegation, PersonId person) {
		return headquarters().filter((each) -> each.id().equals(delegation))
			.flatMap((each) -> each.member(person).stream())
			.flatMap((member) -> member.roles().stream())
			.toList();
	}

	private Held held(Role role) {
		var request = this.context.pageRequest();
		return new Held(role,
				request.inMeeting()
					.roles()
					.appointments()
					.stream()
					.filter((appointment) -> appointment.role() == role)
					.map(Appointment::person)
					.map((person) -> new Holder(this.context.person(person), request.is(person),
							may(actions().dismiss(person, role))))
					.toList());
	}

	private Headquarters headquarters(Delegation delegation) {
		var actions = this.context.actions(delegation);
		return new Headquarters(delegation.id(), this.context.office(delegation.office()), delegation.last().version(),
				SeatRoles.OF_HEADQUARTERS.stream().map((role) -> seats(delegation, role)).toList(),
				this.context.addresses().members(delegation.id()) + "?back=office%3D" + delegation.office(),
				quietly(actions.nominate(this.context.pageRequest().now())));
	}

	private Seats seats(Delegation delegation, Role role) {
		return new Seats(role, delegation.taken(role), delegation.seats().getOrDefault(role, 0),
				delegation.members()
					.stream()
					.filter((member) -> member.state().isIn() && member.roles().contains(role))
					.map((member) -> officer(delegation, member))
					.toList());
	}

	private Officer officer(Delegation delegation, Delegation.Member member) {
		var person = member.person();
		boolean another = member.roles().size() > 1;
		return new Officer(this.context.person(person), member.state(),
				this.context.addresses().member(delegation.id(), person),
				another ? quietly(this.context.actions(delegation).member(person).changeRoles())
						: ActionState.hidden());
	}

	Stream<Delegation> headquarters() {
		return this.context.snapshot()
			.delegations()
			.stream()
			.filter((delegation) -> this.context.office(delegation.office()).kind() == OfficeKind.HEADQUARTERS);
	}

	MeetingActions actions() {
		var request = this.context.pageRequest();
		return request.meetingActions();
	}

	private ActionState may(Permission permission) {
		return this.context.pageRequest().may(SERVICE, permission, Permission.allowed());
	}

	/** Where the rule refuses, the state on the page says why. */
	private ActionState quietly(Permission permission) {
		return this.context.pageRequest().quietly(SERVICE, permission.isAllowed());
	}

}
