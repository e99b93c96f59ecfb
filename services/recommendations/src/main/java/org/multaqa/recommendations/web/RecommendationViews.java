package org.multaqa.recommendations.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.multaqa.kit.application.Versioned;
import org.multaqa.model.OfficeId;
import org.multaqa.model.OutputId;
import org.multaqa.model.events.RecommendationEvent.Citation;
import org.multaqa.recommendations.api.Consent;
import org.multaqa.recommendations.api.DecisionBody;
import org.multaqa.recommendations.api.RecommendationView;
import org.multaqa.recommendations.api.RecommendationView.Cited;
import org.multaqa.recommendations.application.OutputReplica;
import org.multaqa.recommendations.domain.Recommendation;
import org.multaqa.recommendations.domain.Stage;

/** Shows recommendations to readers of the API. */
final class RecommendationViews {

	private RecommendationViews() {
	}

	static RecommendationView of(Versioned<Recommendation> found, DecisionBody decisionBody,
			Function<OutputId, Optional<OutputReplica>> outputs) {
		var it = found.state();
		var wording = it.wording();
		return new RecommendationView(it.id(), found.version(), it.meeting(), it.office(), it.stage().name(),
				it.stage().since(), it.authentic(), wording.number(), wording.content(), wording.stale(),
				wording.citations()
					.stream()
					.map((citation) -> cited(citation, outputs.apply(citation.output())))
					.toList(),
				supports(it), decisionBody.rule(), decisionBody.deciding(), positions(it), missing(it, decisionBody),
				it.facts().tally(decisionBody, it.stage().tally()), it.stage().reservations());
	}

	private static Cited cited(Citation citation, Optional<OutputReplica> output) {
		return new Cited(citation.output(), citation.session(), citation.wording(), citation.quote(), citation.hash(),
				output.map((known) -> known.latest().number()).orElse(citation.wording()),
				output.map(OutputReplica::withdrawn).orElse(false));
	}

	private static List<RecommendationView.Support> supports(Recommendation it) {
		return it.supports()
			.stream()
			.map((support) -> new RecommendationView.Support(support.office(), support.wording(), support.by(),
					support.at()))
			.toList();
	}

	private static List<RecommendationView.Position> positions(Recommendation it) {
		return it.positions()
			.stream()
			.map((position) -> new RecommendationView.Position(position.office(), position.stance(), position.reason(),
					position.by(), position.at()))
			.toList();
	}

	private static List<OfficeId> missing(Recommendation it, DecisionBody decisionBody) {
		return (it.stage() instanceof Stage.InDiscussion
				&& it.facts().consent(decisionBody) instanceof Consent.Open open) ? open.missing() : List.of();
	}

}
