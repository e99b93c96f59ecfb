package org.multaqa.notifications.deliveries.application;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.store.Cursor;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.notifications.api.NoticeKind;
import org.multaqa.notifications.api.Status;

/**
 * Which notices of a meeting are asked for.
 *
 * @param kind only of this kind, or absent
 * @param status only where they stand so, or absent
 * @param office only to people of this office, or absent
 * @param from where the page begins or ends, or absent for the first page
 */
public record NoticeQuery(MeetingId meeting, @Nullable NoticeKind kind, @Nullable Status status,
		@Nullable OfficeId office, @Nullable Cursor from) {

}
