package org.multaqa.notifications.letters;

import java.util.ArrayList;
import java.util.Optional;

import org.multaqa.model.MeetingId;
import org.multaqa.notifications.deliveries.domain.NotificationKind;
import org.multaqa.notifications.letters.Letter.Block;
import org.multaqa.notifications.letters.Letters.Part;
import org.multaqa.notifications.stories.application.NotificationReplicas;
import org.multaqa.notifications.stories.domain.RoadmapReplica;

/** What letters say of roadmaps. */
final class AboutRoadmaps {

	private final NotificationReplicas stories;

	private final LetterBuilder pen;

	AboutRoadmaps(NotificationReplicas stories, LetterBuilder pen) {
		this.stories = stories;
		this.pen = pen;
	}

	Optional<Part> takenUp(NotificationKind.TakenUp matter) {
		var roadmap = this.stories.roadmap(matter.roadmap()).orElse(null);
		var line = (roadmap != null) ? roadmap.line(matter.initiative()).orElse(null) : null;
		if (roadmap == null || line == null || !concerns(line)) {
			return Optional.empty();
		}
		var blocks = new ArrayList<Block>();
		blocks.add(this.pen.paragraph("taken-up", this.pen.in(roadmap.title())));
		blocks.add(item(matter.meeting(), line));
		blocks.add(this.pen.paragraph("taken-up.from"));
		line.sources()
			.stream()
			.filter((source) -> this.stories.concerns(source, this.pen.reader().person()))
			.forEach((source) -> AboutRecommendations.written(this.stories, source)
				.ifPresent((written) -> blocks
					.add(this.pen.item(written.title(), "/m/" + matter.meeting() + "/recommendations/" + source))));
		return Optional.of(new Part(this.pen.say("subject.taken-up"), blocks));
	}

	Optional<Part> published(NotificationKind.Published matter) {
		var roadmap = this.stories.roadmap(matter.roadmap()).orElse(null);
		var edition = (roadmap != null) ? roadmap.edition(matter.number()).orElse(null) : null;
		if (roadmap == null || edition == null) {
			return Optional.empty();
		}
		var mine = edition.lines().stream().filter(this::concerns).toList();
		String title = this.pen.in(roadmap.title());
		var blocks = new ArrayList<Block>();
		blocks.add(this.pen.paragraph("published", title, matter.number()));
		blocks.add(this.pen.paragraph("published.lines", mine.size()));
		mine.forEach((line) -> blocks.add(item(matter.meeting(), line)));
		blocks.add(this.pen.button("roadmap.button", "/m/" + matter.meeting() + "/roadmaps/" + matter.roadmap()));
		return Optional.of(new Part(this.pen.say("subject.published", title, matter.number()), blocks));
	}

	private Letter.Item item(MeetingId meeting, RoadmapReplica.Line line) {
		return this.pen.item(line.title(), "/m/" + meeting + "/trace/initiatives/" + line.initiative());
	}

	private boolean concerns(RoadmapReplica.Line line) {
		return line.sources().stream().anyMatch((source) -> this.stories.concerns(source, this.pen.reader().person()));
	}

}
