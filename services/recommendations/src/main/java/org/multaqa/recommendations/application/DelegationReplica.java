package org.multaqa.recommendations.application;

import java.util.Map;

import org.multaqa.kit.store.Listing;
import org.multaqa.model.DelegationId;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;

/**
 * What this service knows of a delegation.
 *
 * @param decides whether the office counts when the meeting agrees
 */
public record DelegationReplica(DelegationId delegation, MeetingId meeting, OfficeId office, boolean decides) {

	/** Those to a meeting, by office. */
	public static final Listing<DelegationReplica> LISTING = Listing
		.<DelegationReplica>of((it) -> Map.of("meeting", it.meeting(), "office", it.office()))
		.by("office", "meeting");

}
