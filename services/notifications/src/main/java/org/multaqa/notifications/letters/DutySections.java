package org.multaqa.notifications.letters;

import java.util.Optional;

import org.multaqa.notifications.deliveries.domain.LetterBlock;
import org.multaqa.notifications.deliveries.domain.NotificationKind;
import org.multaqa.notifications.letters.LocalizedLetterWriter.Section;
import org.multaqa.notifications.projection.application.NotificationReplicas;
import org.multaqa.notifications.projection.domain.RoadmapReplica;

/** What letters say of what waits for somebody, as long as it does. */
final class DutySections {

	private final NotificationReplicas replicas;

	private final LetterBuilder builder;

	DutySections(NotificationReplicas replicas, LetterBuilder builder) {
		this.replicas = replicas;
		this.builder = builder;
	}

	Optional<Section> positionDue(NotificationKind.PositionDue kind) {
		var written = this.replicas.recommendation(kind.recommendation())
			.filter((known) -> known.waitsFor(kind.office()))
			.flatMap((known) -> Optional.ofNullable(known.written()));
		String office = this.replicas.office(kind.office())
			.map((known) -> this.builder.in(known.names()))
			.orElse(kind.office().value());
		return written.map((known) -> this.builder.in(known.title()))
			.map((title) -> Section.of(this.builder.say("subject.position-due", title),
					this.builder.paragraph("position-due", title, office), this.builder.paragraph("position-due.next"),
					this.builder.button("position-due.button",
							"/m/" + kind.meeting() + "/recommendations/" + kind.recommendation())));
	}

	Optional<Section> gateOpen(NotificationKind.GateOpen kind) {
		var roadmap = this.replicas.roadmap(kind.roadmap()).orElse(null);
		var approval = (roadmap != null) ? roadmap.approval() : null;
		var turn = (approval != null) ? approval.turn() : null;
		if (roadmap == null || turn == null || !turn.cause().equals(kind.cause())) {
			return Optional.empty();
		}
		String title = this.builder.in(roadmap.title());
		return Optional.of(Section.of(this.builder.say("subject.gate-open", title),
				this.builder.paragraph("gate-open", title, this.builder.in(turn.gate().names())),
				this.builder.paragraph("gate-open.next"), this.builder.button("gate-open.button",
						"/m/" + kind.meeting() + "/roadmaps/" + kind.roadmap() + "/approval")));
	}

	Optional<Section> returned(NotificationKind.Returned kind) {
		return this.replicas.roadmap(kind.roadmap()).flatMap((roadmap) -> returned(kind, roadmap));
	}

	private Optional<Section> returned(NotificationKind.Returned kind, RoadmapReplica roadmap) {
		var approval = roadmap.approval();
		var back = (approval != null) ? approval.sentBack() : null;
		if (back == null || !back.cause().equals(kind.cause())) {
			return Optional.empty();
		}
		String title = this.builder.in(roadmap.title());
		return Optional
			.of(Section.of(this.builder.say("subject.returned", title), this.builder.paragraph("returned", title),
					new LetterBlock.Quote(this.builder.in(back.reason()), this.builder.languageOf(back.reason())),
					this.builder.paragraph("returned.next"),
					this.builder.button("roadmap.button", "/m/" + kind.meeting() + "/roadmaps/" + kind.roadmap())));
	}

}
