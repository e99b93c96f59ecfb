package org.multaqa.registration.delegation.application;

import org.multaqa.kit.store.Aggregates;
import org.multaqa.model.DelegationId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.registration.delegation.domain.Delegation;
import org.multaqa.registration.meeting.application.MeetingService;
import org.multaqa.registration.office.application.OfficeService;

/**
 * Who may do what with a delegation, by what registration has stored itself: a head who
 * was withdrawn a minute ago cannot nominate with the token of an hour ago.
 */
public class DelegationAccess {

	static final String UNKNOWN = "delegation.unknown";

	private final Aggregates<Delegation> delegations;

	private final MeetingService meetings;

	private final OfficeService offices;

	public DelegationAccess(Aggregates<Delegation> delegations, MeetingService meetings, OfficeService offices) {
		this.delegations = delegations;
		this.meetings = meetings;
		this.offices = offices;
	}

	/**
	 * The delegation, if the actor may know of its meeting.
	 * @throws RuleViolation {@code delegation.unknown}
	 */
	DelegationInMeeting get(Actor actor, DelegationId id) {
		var delegation = this.delegations.get(id.value(), UNKNOWN);
		return this.meetings.find(actor, delegation.state().meeting())
			.map((meeting) -> new DelegationInMeeting(delegation, meeting))
			.orElseThrow(() -> RuleViolation.unknown(UNKNOWN, id.value()));
	}

	/** The delegation, for an organiser of its meeting. */
	DelegationInMeeting getAsOrganiser(Actor actor, DelegationId id) {
		var found = get(actor, id);
		found.meeting().needsOrganiser(actor);
		return found;
	}

	/** The delegation, for its approved head or an organiser of its meeting. */
	DelegationInMeeting getAsHeadOrOrganiser(Actor actor, DelegationId id) {
		var found = get(actor, id);
		if (!found.isLedBy(actor.person())) {
			throw RuleViolation.notAllowed("delegation.not-yours", nameOf(found.delegation().state().office()));
		}
		return found;
	}

	/** The delegation, for one of its members about themselves. */
	DelegationInMeeting getAsOneself(Actor actor, DelegationId id, PersonId person) {
		if (!actor.is(person)) {
			throw RuleViolation.notAllowed("member.only-oneself");
		}
		return get(actor, id);
	}

	/** What the office is called, for the words of a refusal. */
	Object nameOf(OfficeId id) {
		return this.offices.find(id).<Object>map((office) -> office.names()).orElse(id.value());
	}

}
