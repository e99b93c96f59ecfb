package org.multaqa.portal.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.Initiative;
import org.multaqa.portal.pages.ChangeLine;
import org.multaqa.portal.pages.WorkshopStage;
import org.multaqa.portal.readmodels.Happening;
import org.multaqa.portal.readmodels.Output;
import org.multaqa.portal.readmodels.Recommendation;
import org.multaqa.portal.readmodels.Roadmap;

/**
 * What happened in a meeting, as far as the reader sees it.
 *
 * @param cards the rest of the meeting
 * @param lastLook when the reader looked before, or absent: then nothing is marked as new
 */
record Changes(Cards cards, @Nullable Instant lastLook) {

	/** What those see of a roadmap who take no part. */
	private static final String PUBLISHED = "roadmap-edition-published";

	/** Of the whole meeting, the latest first. */
	List<ChangeLine> latest(int atMost) {
		var lines = new ArrayList<ChangeLine>();
		var models = this.cards.models();
		var sight = this.cards.sight();
		models.recommendations().stream().filter(sight::sees).forEach((each) -> lines.addAll(of(each)));
		models.roadmaps()
			.forEach((roadmap) -> lines.addAll(of(roadmap,
					roadmap.timeline()
						.stream()
						.filter((happening) -> this.cards.visit().takesPart() || happening.kind().equals(PUBLISHED))
						.toList())));
		models.outputs().stream().filter(sight::sees).forEach((output) -> lines.add(of(output)));
		models.programme()
			.ifPresent((programme) -> programme.releases()
				.forEach((release) -> lines
					.add(line("programme-released", release.name(), this.cards.base() + "/programme",
							new Happening(release.number(), "", release.at(), release.by(), null, null)))));
		if (this.cards.visit().takesPart()) {
			models.workshops()
				.stream()
				.filter((workshop) -> workshop.stage() == WorkshopStage.ACCEPTED)
				.forEach((workshop) -> lines
					.add(line("workshop-accepted", this.cards.session(workshop.session()).title(),
							this.cards.base() + "/workshops/" + workshop.session(),
							new Happening(0, "", workshop.last().at(), workshop.last().by(), null, null))));
		}
		return lines.stream().sorted(Comparator.comparing(ChangeLine::at).reversed()).limit(atMost).toList();
	}

	/** Of a recommendation, the first thing first. */
	List<ChangeLine> of(Recommendation recommendation) {
		String href = this.cards.base() + "/recommendations/" + recommendation.id();
		return recommendation.timeline()
			.stream()
			.filter((happening) -> recommendation.submitted() == null || this.cards.visit().takesPart()
					|| !happening.at().isBefore(recommendation.submitted()))
			.map((happening) -> line(happening.kind(), recommendation.title(), href, happening))
			.toList();
	}

	/** Of a roadmap, in the order given. */
	List<ChangeLine> of(Roadmap roadmap, List<Happening> happenings) {
		return happenings.stream().map((happening) -> of(roadmap, happening)).toList();
	}

	private ChangeLine of(Roadmap roadmap, Happening happening) {
		String href = this.cards.base() + "/roadmaps/" + roadmap.id();
		@Nullable String about = happening.about();
		@Nullable Initiative initiative = (about != null && happening.kind().contains("initiative")
				|| about != null && happening.kind().contains("milestone")) ? find(roadmap, about) : null;
		return (initiative != null)
				? line(happening.kind(), initiative.title(), href + "#i-" + initiative.id(), happening)
				: line(happening.kind(), roadmap.title(), href, happening);
	}

	private static @Nullable Initiative find(Roadmap roadmap, String about) {
		return roadmap.initiative(new InitiativeId(about)).orElse(null);
	}

	private ChangeLine of(Output output) {
		String href = this.cards.base() + "/workshops/" + output.session() + "#o-" + output.id();
		return line("output-recorded", LocalizedText.of(output.language(), output.latest().words()), href,
				new Happening(1, "", output.at(), output.by(), output.office(), null));
	}

	private ChangeLine line(String kind, LocalizedText subject, String href, Happening happening) {
		boolean fresh = this.lastLook != null && happening.at().isAfter(this.lastLook);
		return new ChangeLine(kind, subject, href, this.cards.person(happening.by()),
				this.cards.officeOrNone(happening.office()), happening.at(), fresh);
	}

}
