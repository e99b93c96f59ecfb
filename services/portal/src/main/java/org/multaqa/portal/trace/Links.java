package org.multaqa.portal.trace;

import java.time.LocalDate;

import org.multaqa.model.Initiative.Milestone;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.ModelJson;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.RecommendationEvent.Citation;
import org.multaqa.portal.access.PlannedInitiative;
import org.multaqa.portal.projections.programme.PlannedSession;
import org.multaqa.portal.projections.recommendation.Recommendation;
import org.multaqa.portal.projections.workshop.Output;
import org.multaqa.portal.trace.Link.Cited;
import org.multaqa.portal.trace.Link.Kind;

/** Makes links, each alone. */
final class Links {

	/** The language of words of which nothing but themselves is known (BCP 47). */
	private static final String UNDETERMINED = "und";

	private Links() {
	}

	static Link session(ShownMeeting shown, SessionId id) {
		var planned = shown.session(id);
		return Link.alone(Kind.SESSION, id.value(),
				planned.map((each) -> each.shown().title()).orElseGet(() -> LocalizedText.of(UNDETERMINED, id.value())),
				planned.map((each) -> ModelJson.wireName(each.shown().kind())).orElse(null), null, null,
				planned.flatMap(PlannedSession::released).map((it) -> it.place().starts()).orElse(null), null);
	}

	static Link output(Output output) {
		return Link.alone(Kind.OUTPUT, output.id().value(),
				LocalizedText.of(output.language(), output.latest().words()), ModelJson.wireName(output.kind()),
				output.office(), output.by(), output.at(), null);
	}

	/** The output as cited, even if nothing else has arrived of it yet. */
	static Link cited(ShownMeeting shown, Citation citation) {
		var output = shown.output(citation.output());
		var cited = new Cited(citation.quote(), citation.wording(),
				output.filter((each) -> hasChangedSince(each, citation)).isPresent());
		return output.map(Links::output)
			.orElseGet(() -> Link.alone(Kind.OUTPUT, citation.output().value(),
					LocalizedText.of(UNDETERMINED, citation.quote()), null, null, null, null, null))
			.citing(cited);
	}

	/** The recommendation that cites an output, with the words that it cites. */
	static Link citing(Recommendation recommendation, Output output) {
		var link = recommendation(recommendation);
		return recommendation.latest()
			.citations()
			.stream()
			.filter((citation) -> citation.output().equals(output.id()))
			.findFirst()
			.map((citation) -> link
				.citing(new Cited(citation.quote(), citation.wording(), hasChangedSince(output, citation))))
			.orElse(link);
	}

	private static boolean hasChangedSince(Output output, Citation citation) {
		return !output.latest().hash().equals(citation.hash());
	}

	static Link recommendation(Recommendation recommendation) {
		return Link.alone(Kind.RECOMMENDATION, recommendation.id().value(), recommendation.title(),
				ModelJson.wireName(recommendation.stage()), recommendation.office(), recommendation.latest().by(),
				recommendation.last().at(), null);
	}

	static Link initiative(PlannedInitiative planned) {
		var initiative = planned.initiative();
		return Link
			.alone(Kind.INITIATIVE, initiative.id().value(), initiative.title(), null, initiative.lead(), null, null,
					null)
			.in(planned.roadmap().id());
	}

	static Link milestone(PlannedInitiative planned, Milestone milestone, LocalDate today) {
		var reached = planned.roadmap().reached(planned.initiative().id(), milestone.id());
		var state = planned.roadmap().state(planned.initiative().id(), milestone, today);
		return Link.alone(Kind.MILESTONE, milestone.id().value(), milestone.title(), ModelJson.wireName(state), null,
				reached.map((each) -> each.by()).orElse(null), reached.map((each) -> each.at()).orElse(null),
				milestone.due());
	}

}
