package org.multaqa.registration.delegation.application;

import java.util.Set;

import org.multaqa.kit.application.Versioned;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Role;
import org.multaqa.registration.delegation.domain.Delegation;
import org.multaqa.registration.meeting.domain.Meeting;

/** A delegation and its meeting, as they were read. */
record DelegationInMeeting(Versioned<Delegation> delegation, Meeting meeting) {

	/** By its approved head, or by an organiser of the meeting. */
	boolean isLedBy(PersonId person) {
		return this.meeting.isOrganisedBy(person) || this.delegation.state().hasActing(person, Set.of(Role.HEAD));
	}

	DelegationInMeeting open() {
		this.meeting.needsToBeOpen();
		return this;
	}

}
