package org.multaqa.notifications.projection.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.multaqa.kit.store.ListQuery;
import org.multaqa.model.MeetingId;
import org.multaqa.model.RoadmapId;
import org.multaqa.notifications.deliveries.application.NoticeService;
import org.multaqa.notifications.deliveries.domain.RoadmapNotification;
import org.multaqa.notifications.projection.application.ConsultationReminders.Closing;
import org.multaqa.notifications.projection.domain.RoadmapReplica;

/**
 * Tells those who take part in a meeting and have not commented on its roadmap that the
 * consultation closes soon, once for each end that it has.
 */
public final class ConsultationReminders implements Reminders<Closing> {

	private final NotificationReplicas replicas;

	private final NoticeService notices;

	public ConsultationReminders(NotificationReplicas replicas, NoticeService notices) {
		this.replicas = replicas;
		this.notices = notices;
	}

	@Override
	public List<Closing> due(Instant now) {
		var due = new ArrayList<Closing>();
		this.replicas.roadmaps()
			.forEach(ListQuery.by("roadmap").where("ends", true),
					(roadmap) -> closing(roadmap, now).ifPresent(due::add));
		return due;
	}

	private static Optional<Closing> closing(RoadmapReplica roadmap, Instant now) {
		return Optional.ofNullable(roadmap.consultation())
			.flatMap((open) -> open.closesSoon(now)
				.flatMap((since) -> Optional.ofNullable(open.until())
					.map((until) -> new Closing(roadmap.meeting(), roadmap.roadmap(), open.cause(), until, since))));
	}

	@Override
	public void tell(Closing due) {
		this.replicas.roadmap(due.roadmap())
			.map(RoadmapReplica::consultation)
			.filter((open) -> open.cause().equals(due.cause()))
			.ifPresent((open) -> this.replicas.everybody(due.meeting())
				.stream()
				.filter(open::waitsFor)
				.forEach((person) -> this.notices.tell(person, new RoadmapNotification.ConsultationCloses(due.meeting(),
						due.roadmap(), due.cause(), due.until()), due.since())));
	}

	/**
	 * A consultation that closes soon.
	 *
	 * @param cause the id of the event by which it opened
	 * @param until its end
	 * @param since since when it closes soon
	 */
	public record Closing(MeetingId meeting, RoadmapId roadmap, String cause, Instant until, Instant since) {

	}

}
