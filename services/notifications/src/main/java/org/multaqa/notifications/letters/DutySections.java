package org.multaqa.notifications.letters;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.notifications.deliveries.domain.NotificationKind;
import org.multaqa.notifications.deliveries.domain.RoadmapNotification;
import org.multaqa.notifications.letters.LocalizedLetterWriter.Section;
import org.multaqa.notifications.projection.application.NotificationReplicas;
import org.multaqa.notifications.projection.domain.Approval.SentBack;
import org.multaqa.notifications.projection.domain.Approval.Turn;

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

	Optional<Section> gateOpen(RoadmapNotification.GateOpen kind) {
		return this.replicas.roadmap(kind.roadmap())
			.flatMap((roadmap) -> roadmap.turn()
				.filter((turn) -> turn.cause().equals(kind.cause()))
				.map((turn) -> gateOpen(kind, this.builder.in(roadmap.title()), turn)));
	}

	private Section gateOpen(RoadmapNotification.GateOpen kind, String title, Turn turn) {
		return Section.of(this.builder.say("subject.gate-open", title),
				this.builder.paragraph("gate-open", title, this.builder.in(turn.gate().names())),
				this.builder.paragraph("gate-open.next"), this.builder.button("gate-open.button",
						"/m/" + kind.meeting() + "/roadmaps/" + kind.roadmap() + "/approval"));
	}

	Optional<Section> returned(RoadmapNotification.Returned kind) {
		return this.replicas.roadmap(kind.roadmap())
			.flatMap((roadmap) -> roadmap.sentBack()
				.filter((back) -> back.cause().equals(kind.cause()))
				.map((back) -> returned(kind, this.builder.in(roadmap.title()), back)));
	}

	private Section returned(RoadmapNotification.Returned kind, String title, SentBack back) {
		@Nullable LocalizedText reason = back.reason();
		var button = this.builder.button("roadmap.button", "/m/" + kind.meeting() + "/roadmaps/" + kind.roadmap());
		return (reason == null)
				? Section.of(this.builder.say("subject.lifted", title), this.builder.paragraph("lifted", title),
						this.builder.paragraph("lifted.next"), button)
				: Section.of(this.builder.say("subject.returned", title), this.builder.paragraph("returned", title),
						this.builder.quote(this.builder.in(reason), this.builder.languageOf(reason)),
						this.builder.paragraph("returned.next"), button);
	}

}
