package org.multaqa.recommendations.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.Versioned;
import org.multaqa.model.ConsentRule;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.OutputId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.RecommendationEvent.Citation;
import org.multaqa.model.events.RecommendationEvent.Reservation;
import org.multaqa.model.events.RecommendationEvent.Tally;
import org.multaqa.recommendations.api.Consent;
import org.multaqa.recommendations.api.DecisionBody;
import org.multaqa.recommendations.domain.Output;
import org.multaqa.recommendations.domain.Position;
import org.multaqa.recommendations.domain.Recommendation;
import org.multaqa.recommendations.domain.Stage;
import org.multaqa.recommendations.domain.Support;

/**
 * A recommendation as a reader sees it.
 *
 * @param id its name
 * @param version rises with every change; the ETag
 * @param meeting of which meeting
 * @param office whose
 * @param stage where it stands
 * @param since when that began, or absent for a draft
 * @param authentic the language whose text counts
 * @param wording number of the wording shown
 * @param title what it is called
 * @param text what is recommended
 * @param stale languages whose text is older than the authentic one
 * @param citations the outputs it rests on
 * @param supports other offices that want it discussed
 * @param rule how the meeting's offices agree
 * @param deciding the offices that count
 * @param positions the latest position of each office
 * @param missing deciding offices that the decision waits for
 * @param tally how the offices stood when it was decided, or as they stand now
 * @param reservations what travels with the agreed text
 */
record RecommendationView(RecommendationId id, long version, MeetingId meeting, OfficeId office, String stage,
		@Nullable Instant since, String authentic, int wording, LocalizedText title, LocalizedText text,
		List<String> stale, List<Cited> citations, List<Support> supports, ConsentRule rule, List<OfficeId> deciding,
		List<Position> positions, List<OfficeId> missing, @Nullable Tally tally, List<Reservation> reservations) {

	static RecommendationView of(Versioned<Recommendation> found, DecisionBody decisionBody,
			Function<OutputId, Optional<Output>> outputs) {
		var recommendation = found.state();
		var wording = recommendation.wording();
		var standing = Standing.of(recommendation, decisionBody);
		var cited = wording.citations()
			.stream()
			.map((citation) -> Cited.of(citation, outputs.apply(citation.output())))
			.toList();
		return new RecommendationView(recommendation.id(), found.version(), recommendation.meeting(),
				recommendation.office(), standing.name(), standing.since(), recommendation.authentic(),
				wording.number(), wording.title(), wording.text(), wording.stale(), cited, recommendation.supports(),
				decisionBody.rule(), decisionBody.deciding(), recommendation.positions(), standing.missing(),
				standing.tally(), standing.reservations());
	}

	/**
	 * Words of an output as they were when they were cited.
	 *
	 * @param output which output
	 * @param session where it was said
	 * @param wording number of the wording cited
	 * @param quote the words
	 * @param hash SHA-256 of that whole wording
	 * @param latest number of the output's latest wording; greater than {@code wording}
	 * when it was reworded since
	 * @param withdrawn whether the output was withdrawn since
	 */
	record Cited(OutputId output, SessionId session, int wording, String quote, String hash, int latest,
			boolean withdrawn) {

		static Cited of(Citation citation, Optional<Output> output) {
			return new Cited(citation.output(), citation.session(), citation.wording(), citation.quote(),
					citation.hash(), output.map((known) -> known.latest().number()).orElse(citation.wording()),
					output.map(Output::withdrawn).orElse(false));
		}

	}

	/** What the stage says, flat. */
	private record Standing(String name, @Nullable Instant since, List<OfficeId> missing, @Nullable Tally tally,
			List<Reservation> reservations) {

		static Standing of(Recommendation recommendation, DecisionBody decisionBody) {
			return switch (recommendation.stage()) {
				case Stage.Draft _ -> plain("draft", null);
				case Stage.Submitted submitted -> plain("submitted", submitted.at());
				case Stage.InDiscussion discussion -> {
					var facts = recommendation.facts();
					yield new Standing("in-discussion", discussion.at(),
							(facts.consent(decisionBody) instanceof Consent.Open open) ? open.missing() : List.of(),
							Consent.tally(decisionBody, facts.positions()), List.of());
				}
				case Stage.Agreed agreed ->
					new Standing("agreed", agreed.at(), List.of(), agreed.tally(), agreed.reservations());
				case Stage.NotAgreed not -> new Standing("not-agreed", not.at(), List.of(), not.tally(), List.of());
				case Stage.Withdrawn withdrawn -> plain("withdrawn", withdrawn.at());
			};
		}

		private static Standing plain(String name, @Nullable Instant since) {
			return new Standing(name, since, List.of(), null, List.of());
		}

	}

}
