package org.multaqa.registration.delegation.application;

import java.util.Set;

import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.model.DelegationId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Role;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.registration.delegation.domain.Delegation;
import org.multaqa.registration.meeting.application.MeetingService;
import org.multaqa.registration.meeting.domain.Meeting;
import org.multaqa.registration.office.application.OfficeService;

import org.springframework.stereotype.Component;

/**
 * Who may do what with a delegation, by registration's own books: a head who was
 * withdrawn a minute ago cannot nominate with the token of an hour ago.
 */
@Component
class DelegationAccess {

	static final String UNKNOWN = "delegation.unknown";

	private final Aggregates<Delegation> delegations;

	private final MeetingService meetings;

	private final OfficeService offices;

	DelegationAccess(Aggregates<Delegation> delegations, MeetingService meetings, OfficeService offices) {
		this.delegations = delegations;
		this.meetings = meetings;
		this.offices = offices;
	}

	/** The delegation, if the actor may know of its meeting. */
	Found find(Actor actor, DelegationId id) {
		var delegation = this.delegations.get(id.value(), UNKNOWN);
		var meeting = this.meetings.get(actor, delegation.state().meeting()).state();
		return new Found(delegation, meeting);
	}

	/** The delegation, for an organiser of its meeting. */
	Found findAsOrganiser(Actor actor, DelegationId id) {
		var found = find(actor, id);
		found.meeting().requireOrganiser(actor);
		return found;
	}

	/** The delegation, for its acting head or an organiser of its meeting. */
	Found findAsKeeper(Actor actor, DelegationId id) {
		var found = find(actor, id);
		if (!found.isKeptBy(actor.person())) {
			throw RuleViolation.notAllowed("delegation.not-yours", nameOf(found.delegation().state().office()));
		}
		return found;
	}

	/** The delegation, for one of its members about themselves. */
	Found findAsOneself(Actor actor, DelegationId id, PersonId person) {
		if (!actor.is(person)) {
			throw RuleViolation.notAllowed("member.only-oneself");
		}
		return find(actor, id);
	}

	/** What the office is called, for the words of a refusal. */
	Object nameOf(OfficeId id) {
		return this.offices.find(id).<Object>map((office) -> office.names()).orElse(id.value());
	}

	/**
	 * A delegation and its meeting.
	 *
	 * @param delegation as it was read
	 * @param meeting as it was read
	 */
	record Found(Versioned<Delegation> delegation, Meeting meeting) {

		boolean isKeptBy(PersonId person) {
			return this.meeting.isOrganisedBy(person) || this.delegation.state().hasActing(person, Set.of(Role.HEAD));
		}

		Found open() {
			this.meeting.requireOpen();
			return this;
		}

	}

}
