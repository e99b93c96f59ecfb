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
import org.multaqa.portal.pages.shell.ActionState;
import org.multaqa.portal.pages.shell.MeetingContext;
import org.multaqa.portal.projections.workshop.Output;
import org.multaqa.sessions.api.OutputActions;

/**
 * Outputs as one page shows them.
 *
 * @param context the rest of the meeting
 */
public record OutputCardPresenter(MeetingContext context) {

	/** Who cites them, and what else their cards show, is looked up at once. */
	public List<OutputCard> all(List<Output> outputs) {
		var citedBy = this.context.snapshot()
			.citing()
			.count(outputs.stream().map(Output::id).toList(), this.context.visibility().readersOfRecommendations());
		this.context.snapshot().needNames(outputs.stream().map(Output::by).toList());
		this.context.snapshot().needWorkshops(outputs.stream().map(Output::session).toList());
		return outputs.stream().map((output) -> of(output, citedBy.getOrDefault(output.id(), 0))).toList();
	}

	private OutputCard of(Output output, int citedBy) {
		var actions = this.context.actions(output);
		return new OutputCard(output.id(), this.context.sessionName(output.session()), output.kind(), output.language(),
				output.latest().words(), output.latest().number(), output.last().version(),
				this.context.person(output.by()), this.context.officeOrNone(output.office()), output.at(),
				output.carriedForward(), output.withdrawn(), output.arrivedLate(), citedBy,
				quietly(actions.map(OutputActions::reword)),
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
		this.context.snapshot().needOutputs(ids);
		var outputs = ids.stream().distinct().flatMap((id) -> this.context.snapshot().output(id).stream()).toList();
		return all(outputs).stream().collect(Collectors.toMap(OutputCard::id, Function.identity()));
	}

	private ActionState mayCite(Output output) {
		boolean may = !output.withdrawn() && this.context.mayDraft().filter(Permission::isAllowed).isPresent();
		return this.context.pageRequest().quietly("recommendations", may);
	}

	/** The buttons of a card say nothing to those who cannot press them. */
	private ActionState quietly(Optional<Permission> permission) {
		return this.context.pageRequest().quietly("sessions", permission.filter(Permission::isAllowed).isPresent());
	}

}
