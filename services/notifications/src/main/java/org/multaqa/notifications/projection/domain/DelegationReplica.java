package org.multaqa.notifications.projection.domain;

import java.util.Map;

import org.multaqa.kit.store.Listing;
import org.multaqa.model.DelegationId;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;

/**
 * The delegation of an office.
 *
 * @param decides whether the office counts when the meeting agrees
 */
public record DelegationReplica(DelegationId delegation, MeetingId meeting, OfficeId office, boolean decides) {

	/** Those to a meeting. */
	public static final Listing<DelegationReplica> LISTING = Listing.of(DelegationReplica::listed)
		.by("delegation", "meeting");

	private Map<String, Object> listed() {
		return Map.of("delegation", this.delegation.value(), "meeting", this.meeting.value());
	}

}
