package org.multaqa.registration.delegation.application;

import java.util.List;
import java.util.Map;

import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.model.DelegationId;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Role;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.RegistrationEvent.OfficeKind;
import org.multaqa.registration.delegation.domain.Delegation;
import org.multaqa.registration.meeting.application.MeetingService;
import org.multaqa.registration.office.application.OfficeService;
import org.multaqa.registration.office.domain.Office;

/** What may be done with delegations. */
public class DelegationService {

	private final Aggregates<Delegation> delegations;

	private final DelegationAccess access;

	private final MeetingService meetings;

	private final OfficeService offices;

	public DelegationService(Aggregates<Delegation> delegations, DelegationAccess access, MeetingService meetings,
			OfficeService offices) {
		this.delegations = delegations;
		this.access = access;
		this.meetings = meetings;
		this.offices = offices;
	}

	public Versioned<Delegation> invite(RequestContext context, MeetingId meeting, OfficeId office,
			Map<Role, Integer> seats, boolean decides) {
		this.meetings.organisedBy(context.actor(), meeting).needsNotToBeOver();
		var id = new DelegationId(meeting + "-" + office);
		return this.delegations.create(id.value(), context, "delegation.already-invited",
				() -> Delegation.invite(id, meeting, office, seats, isHeadquarters(office), decides));
	}

	public Versioned<Delegation> seat(RequestContext context, DelegationId id, Map<Role, Integer> seats) {
		var found = this.access.getAsOrganiser(context.actor(), id);
		found.meeting().needsNotToBeOver();
		boolean headquarters = isHeadquarters(found.delegation().state().office());
		return this.delegations.change(id.value(), DelegationAccess.UNKNOWN, context.onKnownVersion(),
				(delegation) -> delegation.seat(seats, headquarters));
	}

	/**
	 * The delegations to a meeting, each as far as the actor may see it.
	 * @return in the order of their names
	 * @throws RuleViolation {@code meeting.unknown}
	 */
	public List<VisibleDelegation> of(Actor actor, MeetingId meeting) {
		var known = this.meetings.get(actor, meeting).state();
		return this.delegations.findBy("meeting", meeting.value())
			.stream()
			.map((delegation) -> new VisibleDelegation(delegation.state(),
					new DelegationInMeeting(delegation, known).isLedBy(actor.person())))
			.toList();
	}

	/**
	 * A delegation in full, for its head and for organisers.
	 * @throws RuleViolation {@code delegation.unknown}, {@code delegation.not-yours}
	 */
	public Versioned<Delegation> get(Actor actor, DelegationId id) {
		return this.access.getAsHeadOrOrganiser(actor, id).delegation();
	}

	private boolean isHeadquarters(OfficeId office) {
		return this.offices.find(office)
			.map(Office::kind)
			.orElseThrow(() -> RuleViolation.unknown("office.unknown", office.value())) == OfficeKind.HEADQUARTERS;
	}

}
