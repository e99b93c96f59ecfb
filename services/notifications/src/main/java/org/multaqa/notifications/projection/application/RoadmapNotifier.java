package org.multaqa.notifications.projection.application;

import org.multaqa.kit.store.ListQuery;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Role;
import org.multaqa.notifications.deliveries.application.NoticeService;
import org.multaqa.notifications.deliveries.domain.NotificationKind;
import org.multaqa.notifications.deliveries.domain.RoadmapNotification;
import org.multaqa.notifications.projection.domain.Consultation;
import org.multaqa.notifications.projection.domain.Naming;
import org.multaqa.notifications.projection.domain.RoadmapReplica;
import org.multaqa.notifications.projection.domain.RoleReplica;
import org.multaqa.notifications.projection.domain.SeatReplica;

/**
 * Tells of roadmaps as the copies stand: those who take part in the meeting that they may
 * comment, and heads that their office is named in an initiative, or no longer is.
 */
final class RoadmapNotifier {

	private final NotificationReplicas replicas;

	private final NoticeService notices;

	RoadmapNotifier(NotificationReplicas replicas, NoticeService notices) {
		this.replicas = replicas;
		this.notices = notices;
	}

	void tellOf(RoadmapReplica roadmap) {
		var consultation = roadmap.consultation();
		if (consultation != null) {
			this.replicas.everybody(roadmap.meeting()).forEach((person) -> tell(person, roadmap, consultation));
		}
		if (!roadmap.namings().isEmpty()) {
			this.replicas.acting(roadmap.meeting(), Role.HEAD, (head) -> tellNamings(head, roadmap));
		}
	}

	/** Somebody has a role in a meeting that they did not have. */
	void tellOf(RoleReplica role) {
		this.replicas.roadmaps()
			.forEach(ListQuery.by("roadmap").where("meeting", role.meeting().value()), (roadmap) -> {
				var consultation = roadmap.consultation();
				if (consultation != null) {
					tell(role.person(), roadmap, consultation);
				}
			});
	}

	/** Somebody takes part of whom we had not heard. */
	void tellOf(SeatReplica seat) {
		if (seat.state() == SeatReplica.State.ACTS) {
			this.replicas.roadmaps()
				.forEach(ListQuery.by("roadmap").where("meeting", seat.meeting().value()), (roadmap) -> {
					var consultation = roadmap.consultation();
					if (consultation != null) {
						tell(seat.person(), roadmap, consultation);
					}
					if (seat.roles().contains(Role.HEAD)) {
						tellNamings(seat, roadmap);
					}
				});
		}
	}

	private void tell(PersonId person, RoadmapReplica roadmap, Consultation consultation) {
		if (!person.equals(consultation.by())) {
			this.notices.tell(person, new RoadmapNotification.ConsultationOpen(roadmap.meeting(), roadmap.roadmap(),
					consultation.cause()), consultation.at());
		}
	}

	private void tellNamings(SeatReplica head, RoadmapReplica roadmap) {
		roadmap.namings()
			.stream()
			.filter((naming) -> naming.office().equals(head.office()) && head.takesPartSince(naming.at())
					&& !head.person().equals(naming.by()))
			.forEach((naming) -> this.notices.tell(head.person(), of(roadmap, naming), naming.at()));
	}

	private static NotificationKind of(RoadmapReplica roadmap, Naming naming) {
		return switch (naming.part()) {
			case LEAD, PARTNER -> new RoadmapNotification.InitiativeNamed(roadmap.meeting(), roadmap.roadmap(),
					naming.initiative(), naming.office(), naming.cause());
			case NONE -> new RoadmapNotification.InitiativeLeftOut(roadmap.meeting(), roadmap.roadmap(),
					naming.initiative(), naming.office(), naming.cause());
		};
	}

}
