package org.multaqa.notifications.projection.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.multaqa.kit.store.ListQuery;
import org.multaqa.model.MeetingId;
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

	/** A consultation is open since then. */
	void tellOfConsultation(RoadmapReplica roadmap, Instant at) {
		open(roadmap, at).ifPresent(
				(open) -> this.replicas.everybody(roadmap.meeting()).forEach((person) -> tell(person, roadmap, open)));
	}

	/**
	 * Offices have another part in an initiative.
	 * @param cause the id of the event that said so
	 */
	void tellOfNamings(RoadmapReplica roadmap, String cause) {
		var said = roadmap.namings().stream().filter((naming) -> naming.cause().equals(cause)).toList();
		if (!said.isEmpty()) {
			this.replicas.acting(roadmap.meeting(), Role.HEAD, (head) -> tell(head, roadmap, said));
		}
	}

	/** Somebody has a role in a meeting that they did not have. */
	void tellOf(RoleReplica role, Instant at) {
		forEachOf(role.meeting(),
				(roadmap) -> open(roadmap, at).ifPresent((open) -> tell(role.person(), roadmap, open)));
	}

	/** Somebody takes part of whom we had not heard. */
	void tellOf(SeatReplica seat, Instant at) {
		if (seat.state() == SeatReplica.State.ACTS) {
			forEachOf(seat.meeting(), (roadmap) -> {
				open(roadmap, at).ifPresent((open) -> tell(seat.person(), roadmap, open));
				if (seat.roles().contains(Role.HEAD)) {
					tell(seat, roadmap, roadmap.namings());
				}
			});
		}
	}

	private void forEachOf(MeetingId meeting, Consumer<RoadmapReplica> action) {
		this.replicas.roadmaps().forEach(ListQuery.by("roadmap").where("meeting", meeting.value()), action);
	}

	/** The consultation of which there is something to tell at a moment. */
	private static Optional<Consultation> open(RoadmapReplica roadmap, Instant at) {
		return Optional.ofNullable(roadmap.consultation()).filter((consultation) -> consultation.isOpenAt(at));
	}

	private void tell(PersonId person, RoadmapReplica roadmap, Consultation consultation) {
		if (!person.equals(consultation.by())) {
			this.notices.tell(person, new RoadmapNotification.ConsultationOpen(roadmap.meeting(), roadmap.roadmap(),
					consultation.cause()), consultation.at());
		}
	}

	private void tell(SeatReplica head, RoadmapReplica roadmap, List<Naming> namings) {
		namings.stream()
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
