package org.multaqa.portal.web;

import java.util.List;
import java.util.Optional;

import org.multaqa.model.OutputId;
import org.multaqa.model.Role;
import org.multaqa.model.events.ProgrammeEvent.Part;
import org.multaqa.model.events.RecommendationEvent.Citation;
import org.multaqa.portal.pages.CitationLine;
import org.multaqa.portal.pages.May;
import org.multaqa.portal.pages.OutputCard;
import org.multaqa.portal.pages.WorkshopStage;
import org.multaqa.portal.readmodels.Output;
import org.multaqa.portal.readmodels.Recommendation;

/**
 * Outputs as one visit shows them.
 *
 * @param cards the rest of the meeting
 */
record OutputCards(Cards cards) {

	OutputCard of(Output output) {
		var visit = this.cards.visit();
		var stage = this.cards.stage(output.session());
		boolean author = visit.is(output.by());
		boolean rapporteur = this.cards.isKeptBy(output.session(), Part.RAPPORTEUR);
		boolean stands = !output.withdrawn() && stage != WorkshopStage.ACCEPTED && stage != WorkshopStage.NOT_OPEN;
		boolean words = stands && (rapporteur || (author && stage == WorkshopStage.OPEN));
		return new OutputCard(output.id(), this.cards.session(output.session()), output.kind(), output.language(),
				output.latest().words(), output.latest().number(), output.last().version(),
				this.cards.person(output.by()), this.cards.officeOrNone(output.office()), output.at(),
				output.carriedForward(), output.withdrawn(), citedBy(output.id()), visit.quietly("sessions", words),
				visit.quietly("sessions", stands && (rapporteur || visit.has(Role.ORGANISER))),
				visit.quietly("sessions", stands && (author || rapporteur)), mayCite(output));
	}

	List<OutputCard> all(List<Output> outputs) {
		return outputs.stream().map(this::of).toList();
	}

	/** Words that a recommendation cites; those of outputs not read yet are left out. */
	List<CitationLine> citations(List<Citation> citations) {
		return citations.stream().flatMap((citation) -> line(citation).stream()).toList();
	}

	private Optional<CitationLine> line(Citation citation) {
		return this.cards.models()
			.output(citation.output())
			.map((output) -> new CitationLine(of(output), citation.quote(), citation.wording(),
					output.latest().number() != citation.wording()));
	}

	private May mayCite(Output output) {
		var visit = this.cards.visit();
		return visit.quietly("recommendations", !output.withdrawn() && visit.has(Role.DELEGATE, Role.HEAD));
	}

	private int citedBy(OutputId output) {
		return (int) this.cards.models()
			.recommendations()
			.stream()
			.filter((recommendation) -> recommendation.cites(output))
			.filter((Recommendation recommendation) -> this.cards.sight().sees(recommendation))
			.count();
	}

}
