package org.multaqa.notifications.projection.application;

import java.util.List;

import org.multaqa.kit.store.ListQuery;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Role;
import org.multaqa.notifications.deliveries.application.NoticeService;
import org.multaqa.notifications.deliveries.domain.NotificationKind;
import org.multaqa.notifications.deliveries.domain.RoadmapNotification;
import org.multaqa.notifications.projection.domain.Approval.SentBack;
import org.multaqa.notifications.projection.domain.Approval.Turn;
import org.multaqa.notifications.projection.domain.RecommendationReplica;
import org.multaqa.notifications.projection.domain.RoadmapReplica;
import org.multaqa.notifications.projection.domain.RoleReplica;
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
		roadmap.turn()
			.ifPresent((turn) -> this.replicas.holders(roadmap.meeting(), turn.gate().role())
				.forEach((person) -> tell(person, roadmap, turn)));
		roadmap.sentBack()
			.ifPresent((back) -> this.replicas.holders(roadmap.meeting(), Role.HEADQUARTERS)
				.forEach((person) -> tell(person, roadmap, back)));
	}

	private void tell(PersonId person, RoadmapReplica roadmap, Turn turn) {
		this.notices.tell(person,
				new RoadmapNotification.GateOpen(roadmap.meeting(), roadmap.roadmap(), turn.gate().key(), turn.cause()),
				turn.at());
	}

	private void tell(PersonId person, RoadmapReplica roadmap, SentBack back) {
		if (!person.equals(back.by())) {
			this.notices.tell(person,
					new RoadmapNotification.Returned(roadmap.meeting(), roadmap.roadmap(), back.cause()), back.at());
		}
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
		tellOfRoadmaps(seat.meeting(), seat.person(), seat.roles());
	}

	/** Somebody has a role in a meeting that they did not have. */
	void tellOf(RoleReplica role) {
		tellOfRoadmaps(role.meeting(), role.person(), List.of(role.role()));
	}

	private void tellOfRoadmaps(MeetingId meeting, PersonId person, List<Role> roles) {
		if (roles.stream().noneMatch(DutyNotifier::concernsRoadmaps)) {
			return;
		}
		this.replicas.roadmaps().forEach(ListQuery.by("roadmap").where("meeting", meeting.value()), (roadmap) -> {
			roadmap.turn()
				.filter((turn) -> roles.contains(turn.gate().role()))
				.ifPresent((turn) -> tell(person, roadmap, turn));
			roadmap.sentBack()
				.filter((_) -> roles.contains(Role.HEADQUARTERS))
				.ifPresent((back) -> tell(person, roadmap, back));
		});
	}

	private static boolean concernsRoadmaps(Role role) {
		return switch (role) {
			case HEADQUARTERS, PRESIDENT, SECRETARY_GENERAL, ORGANISER -> true;
			case HEAD, DELEGATE, OBSERVER -> false;
		};
	}

}
