package org.multaqa.notifications.projection.domain;

import org.multaqa.model.DelegationId;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;

/**
 * The delegation of an office.
 *
 * @param decides whether the office counts when the meeting agrees
 */
public record DelegationReplica(DelegationId delegation, MeetingId meeting, OfficeId office, boolean decides) {

}
