package org.multaqa.notifications.projection.application;

import org.multaqa.kit.store.ListQuery;
import org.multaqa.model.MeetingId;
import org.multaqa.model.access.Role;
import org.multaqa.notifications.deliveries.application.NoticeService;
import org.multaqa.notifications.deliveries.domain.NotificationKind;
import org.multaqa.notifications.deliveries.domain.RoadmapNotification;
import org.multaqa.notifications.projection.domain.RecommendationReplica;
import org.multaqa.notifications.projection.domain.RoadmapReplica;
import org.multaqa.notifications.projection.domain.SeatReplica;

/**
 * Tells people what waits for them, as the copies stand: heads that their office has yet
 * to say where it stands, approvers that it is their turn, headquarters that a roadmap
 * came back. Who comes to such a role while something waits is told of it, too.
 */
final class DutyNotifier {

	private final NotificationReplicas replicas;

	private final NoticeService notices;

	DutyNotifier(NotificationReplicas replicas, NoticeService notices) {
		this.replicas = replicas;
		this.notices = notices;
	}

	void tellOf(RecommendationReplica recommendation) {
		var discussion = recommendation.discussion();
		if (discussion != null && recommendation.decided() == null && !recommendation.withdrawn()) {
			this.replicas.acting(discussion.meeting(), Role.HEAD, (head) -> tell(head, recommendation));
		}
	}

	private void tell(SeatReplica head, RecommendationReplica recommendation) {
		var discussion = recommendation.discussion();
		if (discussion != null && recommendation.waitsFor(head.office()) && this.replicas.decides(head.delegation())) {
			this.notices.tell(head.person(), new NotificationKind.PositionDue(discussion.meeting(),
					recommendation.recommendation(), head.office()), discussion.at());
		}
	}

	void tellOf(RoadmapReplica roadmap) {
		var meeting = roadmap.meeting();
		roadmap.turn()
			.ifPresent((turn) -> this.replicas.holders(meeting, turn.gate().role())
				.forEach((person) -> this.notices.tell(person,
						new RoadmapNotification.GateOpen(meeting, roadmap.roadmap(), turn.gate().key(), turn.cause()),
						turn.at())));
		roadmap.sentBack()
			.ifPresent((back) -> this.replicas.holders(meeting, Role.HEADQUARTERS)
				.stream()
				.filter((person) -> !person.equals(back.by()))
				.forEach((person) -> this.notices.tell(person,
						new RoadmapNotification.Returned(meeting, roadmap.roadmap(), back.cause()), back.at())));
	}

	/** Somebody has come to act for an office, or as something else. */
	void tellOf(SeatReplica seat) {
		if (seat.state() != SeatReplica.State.ACTS) {
			return;
		}
		if (seat.roles().contains(Role.HEAD)) {
			this.replicas.recommendations()
				.forEach(ListQuery.by("recommendation").where("discussedIn", seat.meeting().value()),
						(recommendation) -> tell(seat, recommendation));
		}
		if (seat.roles().stream().anyMatch(DutyNotifier::concernsRoadmaps)) {
			tellOfRoadmaps(seat.meeting());
		}
	}

	void tellOfRoadmaps(MeetingId meeting) {
		this.replicas.roadmaps().forEach(ListQuery.by("roadmap").where("meeting", meeting.value()), this::tellOf);
	}

	private static boolean concernsRoadmaps(Role role) {
		return switch (role) {
			case HEADQUARTERS, PRESIDENT, SECRETARY_GENERAL, ORGANISER -> true;
			case HEAD, DELEGATE, OBSERVER -> false;
		};
	}

}
