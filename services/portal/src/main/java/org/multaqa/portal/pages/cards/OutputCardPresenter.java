package org.multaqa.portal.pages.cards;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.multaqa.model.OutputId;
import org.multaqa.model.access.Permission;
import org.multaqa.model.events.RecommendationEvent.Citation;
import org.multaqa.portal.pages.shell.May;
import org.multaqa.portal.pages.shell.MeetingPresenter;
import org.multaqa.portal.projections.workshop.Output;
import org.multaqa.sessions.api.OutputActions;

/**
 * Outputs as one page shows them.
 *
 * @param presenter the rest of the meeting
 */
public record OutputCardPresenter(MeetingPresenter presenter) {

	/** Who cites them, and what else their cards show, is looked up at once. */
	public List<OutputCard> all(List<Output> outputs) {
		var citedBy = this.presenter.snapshot()
			.citing()
			.count(outputs.stream().map(Output::id).toList(), this.presenter.visibility().readersOfRecommendations());
		this.presenter.snapshot().needNames(outputs.stream().map(Output::by).toList());
		this.presenter.snapshot().needWorkshops(outputs.stream().map(Output::session).toList());
		return outputs.stream().map((output) -> of(output, citedBy.getOrDefault(output.id(), 0))).toList();
	}

	private OutputCard of(Output output, int citedBy) {
		var actions = this.presenter.actions(output);
		return new OutputCard(output.id(), this.presenter.sessionName(output.session()), output.kind(),
				output.language(), output.latest().words(), output.latest().number(), output.last().version(),
				this.presenter.person(output.by()), this.presenter.officeOrNone(output.office()), output.at(),
				output.carriedForward(), output.withdrawn(), citedBy, quietly(actions.map(OutputActions::reword)),
				quietly(actions.map((act) -> output.carriedForward() ? act.setAside() : act.carryForward())),
				quietly(actions.map(OutputActions::withdraw)), mayCite(output));
	}

	/** Words that a recommendation cites; those of outputs not read yet are left out. */
	public List<CitationLine> citations(List<Citation> citations) {
		var cards = cards(citations.stream().map(Citation::output).toList());
		return citations.stream()
			.flatMap((citation) -> Stream.ofNullable(cards.get(citation.output()))
				.map((card) -> new CitationLine(card, citation.quote(), citation.wording(),
						card.wording() != citation.wording())))
			.toList();
	}

	/** The words of outputs as they are; those that there are not are left out. */
	public List<CitationLine> latest(List<OutputId> outputs) {
		var cards = cards(outputs);
		return outputs.stream()
			.flatMap((output) -> Stream.ofNullable(cards.get(output)))
			.map((card) -> new CitationLine(card, card.words(), card.wording(), false))
			.toList();
	}

	private Map<OutputId, OutputCard> cards(List<OutputId> ids) {
		this.presenter.snapshot().needOutputs(ids);
		var outputs = ids.stream().distinct().flatMap((id) -> this.presenter.snapshot().output(id).stream()).toList();
		return all(outputs).stream().collect(Collectors.toMap(OutputCard::id, Function.identity()));
	}

	private May mayCite(Output output) {
		boolean may = !output.withdrawn() && this.presenter.mayDraft().filter(Permission::isAllowed).isPresent();
		return this.presenter.pageRequest().quietly("recommendations", may);
	}

	/** The buttons of a card say nothing to those who cannot press them. */
	private May quietly(Optional<Permission> permission) {
		return this.presenter.pageRequest().quietly("sessions", permission.filter(Permission::isAllowed).isPresent());
	}

}
