package org.multaqa.roadmap.application;

import org.multaqa.model.DelegationId;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;

/** What this service knows of a delegation. */
public record DelegationReplica(DelegationId delegation, MeetingId meeting, OfficeId office) {

}
