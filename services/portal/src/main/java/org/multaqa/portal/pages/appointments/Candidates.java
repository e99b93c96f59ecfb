package org.multaqa.portal.pages.appointments;

import java.util.List;
import java.util.stream.Stream;

import org.multaqa.model.PersonId;
import org.multaqa.portal.pages.appointments.AppointmentsPage.Found;
import org.multaqa.portal.pages.appointments.AppointmentsPage.Seat;
import org.multaqa.portal.projections.meeting.Delegation;
import org.multaqa.portal.projections.roster.Participant;
import org.multaqa.registration.api.SeatRoles;

/**
 * People of a meeting who are looked for by their names, and what each could be made.
 *
 * @param appointments what people are already
 */
record Candidates(AppointmentsPresenter appointments) {

	/** How many people a search shows; who types on finds the others. */
	static final int SHOWN = 25;

	List<Participant> find(String words) {
		var request = this.appointments.context().pageRequest();
		return this.appointments.context()
			.snapshot()
			.readModels()
			.participants()
			.find(request.inMeeting().id(), words, request.reader().language())
			.people();
	}

	Found shown(Participant participant) {
		var person = participant.id();
		var outside = AppointmentsPresenter.OUTSIDE.stream()
			.filter((role) -> this.appointments.actions().appoint(person, role).isAllowed())
			.toList();
		return new Found(this.appointments.context().person(person), outside,
				this.appointments.headquarters().flatMap((delegation) -> seatsFor(delegation, person)).toList());
	}

	/** What somebody could also be in a delegation, as far as it has such seats. */
	private Stream<Seat> seatsFor(Delegation delegation, PersonId person) {
		if (!this.appointments.context().actions(delegation).member(person).changeRoles().isAllowed()) {
			return Stream.empty();
		}
		var has = this.appointments.rolesIn(delegation.id(), person);
		return SeatRoles.OF_HEADQUARTERS.stream()
			.filter((role) -> delegation.seats().getOrDefault(role, 0) > 0 && !has.contains(role))
			.map((role) -> new Seat(delegation.id(), delegation.last().version(), role));
	}

}
