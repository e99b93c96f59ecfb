package org.multaqa.roadmap.web;

import java.util.List;

import org.multaqa.kit.application.Versioned;
import org.multaqa.model.Initiative;
import org.multaqa.model.InitiativeId;
import org.multaqa.roadmap.api.InitiativeView;
import org.multaqa.roadmap.application.InitiativeBases;
import org.multaqa.roadmap.domain.Reached;
import org.multaqa.roadmap.domain.Roadmap;
import org.multaqa.roadmap.domain.Source;

/**
 * Initiatives as readers see them: with the milestones that were reached, and the
 * reservations that travel with their sources.
 */
public final class InitiativeViews {

	private final InitiativeBases bases;

	public InitiativeViews(InitiativeBases bases) {
		this.bases = bases;
	}

	Versioned<InitiativeView> of(Versioned<Roadmap> found, InitiativeId initiative) {
		return found.map((roadmap) -> {
			var read = roadmap.content().get(initiative);
			return of(read, roadmap.progress().reached(), this.bases.sources(roadmap.meeting(), read.sources()));
		});
	}

	List<InitiativeView> of(Roadmap roadmap) {
		var content = roadmap.content().initiatives();
		var named = content.stream().flatMap((initiative) -> initiative.sources().stream()).toList();
		var sources = this.bases.sources(roadmap.meeting(), named);
		return content.stream().map((initiative) -> of(initiative, roadmap.progress().reached(), sources)).toList();
	}

	private static InitiativeView of(Initiative initiative, List<Reached> reached, List<Source> sources) {
		var steps = initiative.milestones()
			.stream()
			.map((milestone) -> new InitiativeView.Step(milestone.id(), milestone.title(), milestone.due(),
					reached.stream()
						.filter((known) -> known.initiative().equals(initiative.id())
								&& known.milestone().equals(milestone.id()))
						.map(Reached::on)
						.findFirst()
						.orElse(null)))
			.toList();
		var reservations = sources.stream()
			.filter((source) -> initiative.sources().contains(source.recommendation()))
			.flatMap((source) -> source.reservations()
				.stream()
				.map((reservation) -> new InitiativeView.Travelling(source.recommendation(), reservation.office(),
						reservation.reason())))
			.toList();
		return new InitiativeView(initiative.id(), initiative.title(), initiative.outcome(), initiative.impactArea(),
				initiative.quarters(), initiative.lead(), initiative.partners(), initiative.measure(), steps,
				initiative.sources(), reservations, initiative.authentic(), initiative.stale());
	}

}
