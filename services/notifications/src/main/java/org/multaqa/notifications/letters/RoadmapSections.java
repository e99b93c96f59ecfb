package org.multaqa.notifications.letters;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.multaqa.model.MeetingId;
import org.multaqa.notifications.deliveries.domain.LetterBlock;
import org.multaqa.notifications.deliveries.domain.RoadmapNotification;
import org.multaqa.notifications.letters.LocalizedLetterWriter.Section;
import org.multaqa.notifications.projection.application.NotificationReplicas;
import org.multaqa.notifications.projection.domain.Consultation;
import org.multaqa.notifications.projection.domain.Naming;
import org.multaqa.notifications.projection.domain.RoadmapReplica;

/** What letters say of roadmaps. */
final class RoadmapSections {

	private final NotificationReplicas replicas;

	private final LetterBuilder builder;

	private final Moments moments;

	private final Instant now;

	RoadmapSections(NotificationReplicas replicas, LetterBuilder builder, Moments moments, Instant now) {
		this.replicas = replicas;
		this.builder = builder;
		this.moments = moments;
		this.now = now;
	}

	Optional<Section> takenUp(RoadmapNotification.TakenUp kind) {
		var roadmap = this.replicas.roadmap(kind.roadmap()).orElse(null);
		var line = (roadmap != null) ? roadmap.line(kind.initiative()).orElse(null) : null;
		if (roadmap == null || line == null || !concerns(line)) {
			return Optional.empty();
		}
		var blocks = new ArrayList<LetterBlock>();
		blocks.add(this.builder.paragraph("taken-up", this.builder.in(roadmap.title())));
		blocks.add(item(kind.meeting(), line));
		blocks.add(this.builder.paragraph("taken-up.from"));
		line.sources()
			.stream()
			.filter((source) -> this.replicas.concerns(source, this.builder.recipient().person()))
			.forEach((source) -> RecommendationSections.written(this.replicas, source)
				.ifPresent((written) -> blocks
					.add(this.builder.item(written.title(), "/m/" + kind.meeting() + "/recommendations/" + source))));
		return Optional.of(new Section(this.builder.say("subject.taken-up"), blocks));
	}

	Optional<Section> published(RoadmapNotification.Published kind) {
		var roadmap = this.replicas.roadmap(kind.roadmap()).orElse(null);
		var edition = (roadmap != null) ? roadmap.edition(kind.number()).orElse(null) : null;
		if (roadmap == null || edition == null) {
			return Optional.empty();
		}
		var mine = edition.lines().stream().filter(this::concerns).toList();
		String title = this.builder.in(roadmap.title());
		var blocks = new ArrayList<LetterBlock>();
		blocks.add(this.builder.paragraph("published", title, kind.number()));
		blocks.add(this.builder.paragraph("published.lines", mine.size()));
		mine.forEach((line) -> blocks.add(item(kind.meeting(), line)));
		blocks.add(this.builder.button("roadmap.button", "/m/" + kind.meeting() + "/roadmaps/" + kind.roadmap()));
		return Optional.of(new Section(this.builder.say("subject.published", title, kind.number()), blocks));
	}

	/** As long as everybody may comment. */
	Optional<Section> consultation(RoadmapNotification.ConsultationOpen kind) {
		return open(kind, kind.cause()).map((open) -> {
			String title = title(kind);
			var blocks = new ArrayList<LetterBlock>(List.of(this.builder.paragraph("consultation-open", title)));
			if (open.until() != null) {
				blocks.add(this.builder.paragraph("consultation-open.until", this.moments.moment(open.until())));
			}
			blocks.add(this.builder.paragraph("consultation-open.next"));
			blocks.add(button(kind));
			return new Section(this.builder.say("subject.consultation-open", title), blocks);
		});
	}

	/** As long as the end is that one, and the recipient has not commented. */
	Optional<Section> consultationCloses(RoadmapNotification.ConsultationCloses kind) {
		return open(kind, kind.cause())
			.filter((open) -> kind.until().equals(open.until()) && open.waitsFor(this.builder.recipient().person()))
			.map((_) -> Section.of(this.builder.say("subject.consultation-closes", title(kind)),
					this.builder.paragraph("consultation-closes", title(kind), this.moments.moment(kind.until())),
					this.builder.paragraph("consultation-closes.next"), button(kind)));
	}

	private Optional<Consultation> open(RoadmapNotification kind, String cause) {
		return this.replicas.roadmap(kind.roadmap())
			.map(RoadmapReplica::consultation)
			.filter((open) -> open.cause().equals(cause) && open.isOpenAt(this.now));
	}

	private String title(RoadmapNotification kind) {
		return this.replicas.roadmap(kind.roadmap())
			.map((roadmap) -> this.builder.in(roadmap.title()))
			.orElse(kind.roadmap().value());
	}

	private LetterBlock.Button button(RoadmapNotification kind) {
		return this.builder.button("roadmap.button", "/m/" + kind.meeting() + "/roadmaps/" + kind.roadmap());
	}

	/** As long as it was not said otherwise since. */
	Optional<Section> named(RoadmapNotification.InitiativeNamed kind) {
		return this.replicas.roadmap(kind.roadmap())
			.flatMap((roadmap) -> roadmap.naming(kind.initiative(), kind.office(), kind.cause())
				.map((naming) -> naming(kind.meeting(), roadmap, naming,
						(naming.part() == Naming.Part.LEAD) ? "initiative-lead" : "initiative-partner")));
	}

	/** As long as it was not said otherwise since. */
	Optional<Section> leftOut(RoadmapNotification.InitiativeLeftOut kind) {
		return this.replicas.roadmap(kind.roadmap())
			.flatMap((roadmap) -> roadmap.naming(kind.initiative(), kind.office(), kind.cause())
				.map((naming) -> naming(kind.meeting(), roadmap, naming, "initiative-left-out")));
	}

	private Section naming(MeetingId meeting, RoadmapReplica roadmap, Naming naming, String key) {
		String office = this.replicas.office(naming.office())
			.map((known) -> this.builder.in(known.names()))
			.orElse(naming.office().value());
		String title = this.builder.in(naming.title());
		return Section.of(this.builder.say("subject." + key, title),
				this.builder.paragraph(key, office, title, this.builder.in(roadmap.title())),
				this.builder.button("roadmap.button", "/m/" + meeting + "/roadmaps/" + roadmap.roadmap()));
	}

	private LetterBlock.Item item(MeetingId meeting, RoadmapReplica.Line line) {
		return this.builder.item(line.title(), "/m/" + meeting + "/trace/initiatives/" + line.initiative());
	}

	private boolean concerns(RoadmapReplica.Line line) {
		return line.sources()
			.stream()
			.anyMatch((source) -> this.replicas.concerns(source, this.builder.recipient().person()));
	}

}
