package org.multaqa.notifications.projection.application;

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

/**
 * Reminds those who have not answered, some days before the deadline of their meeting, as
 * its organisers have set it. What is told follows from the copies and the clock: looked
 * at twice it is told once, and a service that was away tells it when it is back, unless
 * the deadline is over.
 */
public final class AnswerReminders {

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
	public List<DueReminder> due(Instant now) {
		var due = new ArrayList<DueReminder>();
		this.replicas.meetings()
			.forEach(ListQuery.by("meeting").where("ends", true),
					(meeting) -> meeting.reminder(now).ifPresent(due::add));
		return due;
	}

	/** Reminds everybody who was invited before it was due and has not answered. */
	public void tell(DueReminder due) {
		this.replicas.seats()
			.forEach(ListQuery.by("person")
				.where("meeting", due.meeting().value())
				.where("state", ModelJson.wireName(SeatReplica.State.INVITED)), (seat) -> {
					@Nullable Instant invited = seat.invited();
					if (invited == null || invited.isBefore(due.since())) {
						this.notices.tell(seat.person(), new SeatNotification.Reminder(due.meeting(), seat.delegation(),
								seat.office(), seat.roles(), cause(due, seat)), due.since());
					}
				});
	}

	/** A deadline that is put off by some hours is the same, by days another one. */
	private static String cause(DueReminder due, SeatReplica seat) {
		return seat.delegation() + "/" + due.deadline() + "-" + due.days();
	}

}
