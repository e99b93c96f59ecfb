package org.multaqa.roadmap.web;

import org.multaqa.kit.application.Versioned;
import org.multaqa.model.InitiativeId;
import org.multaqa.roadmap.application.ConsultationService;
import org.multaqa.roadmap.application.InitiativeBases;
import org.multaqa.roadmap.domain.Roadmap;

import org.springframework.stereotype.Component;

/** Roadmaps as readers see them: with what lies beside them. */
@Component
final class RoadmapViews {

	private final ConsultationService consultations;

	private final InitiativeBases bases;

	RoadmapViews(ConsultationService consultations, InitiativeBases bases) {
		this.consultations = consultations;
		this.bases = bases;
	}

	Versioned<RoadmapView> of(Versioned<Roadmap> found) {
		return found.map((roadmap) -> {
			var named = roadmap.content()
				.initiatives()
				.stream()
				.flatMap((initiative) -> initiative.sources().stream())
				.toList();
			return RoadmapView.of(found, this.bases.sources(roadmap.meeting(), named),
					this.consultations.commentsOn(roadmap));
		});
	}

	Versioned<InitiativeView> of(Versioned<Roadmap> found, InitiativeId initiative) {
		return found.map((roadmap) -> {
			var read = roadmap.content().get(initiative);
			return InitiativeView.of(read, roadmap.progress().reached(),
					this.bases.sources(roadmap.meeting(), read.sources()));
		});
	}

}
