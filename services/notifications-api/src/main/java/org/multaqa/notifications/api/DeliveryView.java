package org.multaqa.notifications.api;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;

/**
 * A notice as organisers and operators see it, without any address.
 *
 * @param office the office for which the person is in the meeting, or absent
 * @param about what makes it one notice, for instance {@code decided/r-17}
 * @param status where it stands
 * @param due from when on it may be sent
 * @param since since when it stands there, by the real clock
 * @param attempts how often sending was begun
 * @param reason why it stands there, a code, or absent
 * @param resent who had it sent again, the first time first
 */
public record DeliveryView(String id, PersonId person, MeetingId meeting, @Nullable OfficeId office, NoticeKind kind,
		String about, Status status, Instant happened, Instant due, Instant since, int attempts,
		@Nullable String reason, List<Resending> resent) {

	public DeliveryView {
		resent = List.copyOf(resent);
	}

	/**
	 * That somebody had it sent again.
	 *
	 * @param at when, by the clock of the meeting
	 * @param was where it stood until then
	 */
	public record Resending(PersonId by, Instant at, Status was) {

	}

}
