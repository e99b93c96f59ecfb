package org.multaqa.recommendations.application;

import org.multaqa.model.DelegationId;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;

/**
 * What this service knows of a delegation.
 *
 * @param decides whether the office counts when the meeting agrees
 */
public record DelegationReplica(DelegationId delegation, MeetingId meeting, OfficeId office, boolean decides) {

}
