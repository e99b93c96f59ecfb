package org.multaqa.portal.pages.cards;

import java.util.List;
import java.util.Optional;

import org.multaqa.model.access.Permission;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.RecommendationEvent.Citation;
import org.multaqa.portal.pages.shell.May;
import org.multaqa.portal.pages.shell.MeetingPresenter;
import org.multaqa.portal.projections.workshop.Output;
import org.multaqa.sessions.api.OutputActions;

/**
 * Outputs as one visit shows them.
 *
 * @param presenter the rest of the meeting
 */
public record OutputCardPresenter(MeetingPresenter presenter) {

	public OutputCard of(Output output) {
		return all(List.of(output)).getFirst();
	}

	/** Who cites them is looked up at once. */
	public List<OutputCard> all(List<Output> outputs) {
		var citing = this.presenter.lists()
			.citing(outputs.stream().map(Output::id).toList(), this.presenter.visibility().readersOfRecommendations())
			.stream()
			.filter(this.presenter.visibility()::sees)
			.toList();
		this.presenter.models().needNames(outputs.stream().map(Output::by).toList());
		return outputs.stream()
			.map((output) -> of(output, (int) citing.stream().filter((each) -> each.cites(output.id())).count()))
			.toList();
	}

	private OutputCard of(Output output, int citedBy) {
		var actions = this.presenter.actions(output);
		return new OutputCard(output.id(), this.presenter.session(output.session()), output.kind(), output.language(),
				output.latest().words(), output.latest().number(), output.last().version(),
				this.presenter.person(output.by()), this.presenter.officeOrNone(output.office()), output.at(),
				output.carriedForward(), output.withdrawn(), citedBy, quietly(actions.map(OutputActions::reword)),
				quietly(actions.map((act) -> output.carriedForward() ? act.setAside() : act.carryForward())),
				quietly(actions.map(OutputActions::withdraw)), mayCite(output));
	}

	/** Words that a recommendation cites; those of outputs not read yet are left out. */
	public List<CitationLine> citations(List<Citation> citations) {
		this.presenter.models().needOutputs(citations.stream().map(Citation::output).toList());
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

	/** The buttons of a card say nothing to those who cannot press them. */
	private May quietly(Optional<Permission> permission) {
		return this.presenter.pageRequest().quietly("sessions", permission.filter(Permission::isAllowed).isPresent());
	}

}
