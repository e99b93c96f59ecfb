package org.multaqa.portal.pages.cards;

import java.util.List;
import java.util.Optional;

import org.multaqa.model.OutputId;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.ProgrammeEvent.Part;
import org.multaqa.model.events.RecommendationEvent.Citation;
import org.multaqa.portal.pages.shell.May;
import org.multaqa.portal.pages.shell.MeetingPresenter;
import org.multaqa.portal.projections.recommendation.Recommendation;
import org.multaqa.portal.projections.workshop.Output;
import org.multaqa.portal.projections.workshop.WorkshopStage;

/**
 * Outputs as one visit shows them.
 *
 * @param presenter the rest of the meeting
 */
public record OutputCardPresenter(MeetingPresenter presenter) {

	public OutputCard of(Output output) {
		var pageRequest = this.presenter.pageRequest();
		var stage = this.presenter.stage(output.session());
		boolean author = pageRequest.is(output.by());
		boolean rapporteur = this.presenter.isKeptBy(output.session(), Part.RAPPORTEUR);
		boolean stands = !output.withdrawn() && stage != WorkshopStage.ACCEPTED && stage != WorkshopStage.NOT_OPEN;
		boolean words = stands && (rapporteur || (author && stage == WorkshopStage.OPEN));
		return new OutputCard(output.id(), this.presenter.session(output.session()), output.kind(), output.language(),
				output.latest().words(), output.latest().number(), output.last().version(),
				this.presenter.person(output.by()), this.presenter.officeOrNone(output.office()), output.at(),
				output.carriedForward(), output.withdrawn(), citedBy(output.id()),
				pageRequest.quietly("sessions", words),
				pageRequest.quietly("sessions", stands && (rapporteur || pageRequest.has(Role.ORGANISER))),
				pageRequest.quietly("sessions", stands && (author || rapporteur)), mayCite(output));
	}

	public List<OutputCard> all(List<Output> outputs) {
		return outputs.stream().map(this::of).toList();
	}

	/** Words that a recommendation cites; those of outputs not read yet are left out. */
	public List<CitationLine> citations(List<Citation> citations) {
		return citations.stream().flatMap((citation) -> line(citation).stream()).toList();
	}

	private Optional<CitationLine> line(Citation citation) {
		return this.presenter.models()
			.output(citation.output())
			.map((output) -> new CitationLine(of(output), citation.quote(), citation.wording(),
					output.latest().number() != citation.wording()));
	}

	private May mayCite(Output output) {
		var pageRequest = this.presenter.pageRequest();
		return pageRequest.quietly("recommendations", !output.withdrawn() && pageRequest.has(Role.DELEGATE, Role.HEAD));
	}

	private int citedBy(OutputId output) {
		return (int) this.presenter.models()
			.recommendations()
			.stream()
			.filter((recommendation) -> recommendation.cites(output))
			.filter((Recommendation recommendation) -> this.presenter.visibility().sees(recommendation))
			.count();
	}

}
