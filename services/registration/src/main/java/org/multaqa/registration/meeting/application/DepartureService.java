package org.multaqa.registration.meeting.application;

import java.util.ArrayList;
import java.util.List;

import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.registration.api.Appointment;
import org.multaqa.registration.meeting.domain.Meeting;
import org.multaqa.registration.person.application.AccountRefused;

/**
 * How somebody who is going to be erased hands back the roles outside delegations: in the
 * meetings themselves, one write each, before the erasure is begun. Whoever looks whether
 * another organiser is left then finds those who stay.
 */
public class DepartureService {

	private static final String UNKNOWN = "meeting.unknown";

	private final Aggregates<Meeting> meetings;

	public DepartureService(Aggregates<Meeting> meetings) {
		this.meetings = meetings;
	}

	/**
	 * Ends the roles of a person, and gives them back where what is to follow is refused.
	 * Where nobody knows what became of it they stay ended: who asks again is erased.
	 * @param actor the person, or a founder
	 * @param erasure what is to follow
	 * @throws RuleViolation {@code meeting.last-organiser}, and as the erasure refuses
	 */
	public void leave(Actor actor, PersonId person, Runnable erasure) {
		var context = RequestContext.by(actor);
		var left = new ArrayList<Meeting>();
		try {
			for (var meeting : withRoleOf(person)) {
				this.meetings.change(meeting.id().value(), UNKNOWN, context, (now) -> now.leave(person));
				left.add(meeting);
			}
		}
		catch (RuntimeException ex) {
			left.forEach((before) -> comeBack(context, before, person));
			throw ex;
		}
		try {
			erasure.run();
		}
		catch (RuleViolation | AccountRefused ex) {
			left.forEach((before) -> comeBack(context, before, person));
			throw ex;
		}
	}

	private void comeBack(RequestContext context, Meeting before, PersonId person) {
		for (var role : before.facts().changes().isAllowed() ? before.rolesOf(person) : List.<Appointment>of()) {
			this.meetings.change(before.id().value(), UNKNOWN, context, (now) -> now.appoint(person, role.role()));
		}
	}

	private List<Meeting> withRoleOf(PersonId person) {
		var meetings = new ArrayList<Meeting>();
		this.meetings.forEach(MeetingListing.withRoleOf(person), (meeting) -> meetings.add(meeting.state()));
		return meetings;
	}

}
