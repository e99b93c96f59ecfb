package org.multaqa.registration.api;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.DelegationId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.DelegationEvent.Detail;

/**
 * A member of a delegation.
 *
 * @param name how the person is called, as soon as it is known
 * @param status where the person stands
 * @param place the person's place on the waiting list, from 1, or absent
 * @param replacedBy who took over the seat, or absent
 * @param approvedName how the person was called when they were approved, where that is to
 * be approved once more; else absent
 * @param amendedQuestions those that the person answers otherwise than when they were
 * approved, which is to be approved once more, for who may read answers; else absent
 * @param correcting what somebody has begun to put right and is not finished: that
 * happens within minutes by itself, at once by asking for it again, and until then a link
 * that was sent opens nothing if it is the address; absent for nothing
 */
public record MemberView(DelegationId delegation, MeetingId meeting, OfficeId office, PersonId person,
		@Nullable LocalizedText name, List<Role> roles, MemberState status, @Nullable Integer place,
		@Nullable PersonId replacedBy, @Nullable LocalizedText approvedName,
		@Nullable List<LocalizedText> amendedQuestions, @Nullable List<Detail> correcting) {

}
