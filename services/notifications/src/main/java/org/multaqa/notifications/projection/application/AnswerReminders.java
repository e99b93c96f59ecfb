package org.multaqa.notifications.projection.application;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.store.ListQuery;
import org.multaqa.model.ModelJson;
import org.multaqa.notifications.deliveries.application.NoticeService;
import org.multaqa.notifications.deliveries.domain.SeatNotification;
import org.multaqa.notifications.projection.domain.MeetingReplica.DueReminder;
import org.multaqa.notifications.projection.domain.SeatReplica;
import org.multaqa.registration.api.AnswerPeriod;

/**
 * Reminds those who have not answered, some days before the deadline of their meeting, as
 * its organisers have set it. Whom somebody has reminded in the day before it was due, or
 * since, is not reminded once more.
 */
public final class AnswerReminders implements Reminders<DueReminder> {

	/** How long a reminder by somebody stands for the one that comes by itself. */
	private static final Duration FRESH = Duration.ofDays(1);

	private final NotificationReplicas replicas;

	private final NoticeService notices;

	public AnswerReminders(NotificationReplicas replicas, NoticeService notices) {
		this.replicas = replicas;
		this.notices = notices;
	}

	/**
	 * The reminders whose time has come.
	 * @return one for a meeting at most
	 */
	@Override
	public List<DueReminder> due(Instant now) {
		var due = new ArrayList<DueReminder>();
		this.replicas.meetings()
			.forEach(ListQuery.by("meeting").where("ends", true),
					(meeting) -> meeting.reminder(now).ifPresent(due::add));
		return due;
	}

	/** Reminds everybody who was invited before it was due and has not answered. */
	@Override
	public void tell(DueReminder due) {
		var since = due.of().since();
		this.replicas.seats()
			.forEach(ListQuery.by("person")
				.where("meeting", due.meeting().value())
				.where("state", ModelJson.wireName(SeatReplica.State.INVITED)), (seat) -> {
					if (isMeant(seat, since)) {
						this.notices.tell(seat.person(), new SeatNotification.Reminder(due.meeting(), seat.delegation(),
								seat.office(), seat.roles(), cause(due.of(), seat)), since);
					}
				});
	}

	private static boolean isMeant(SeatReplica seat, Instant since) {
		@Nullable Instant invited = seat.invited();
		@Nullable Instant reminded = seat.reminded();
		return (invited == null || invited.isBefore(since))
				&& (reminded == null || reminded.isBefore(since.minus(FRESH)));
	}

	/** A deadline that is put off by some hours is the same, by days another one. */
	private static String cause(AnswerPeriod.Reminder due, SeatReplica seat) {
		return seat.delegation() + "/" + due.deadline() + "-" + due.days();
	}

}
