package org.multaqa.recommendations.application;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.store.Replicas;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OutputId;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.RecommendationEvent.Citation;
import org.multaqa.model.text.Written;
import org.multaqa.recommendations.api.Quote;

/**
 * Makes citations from the replica of the outputs. It may be a moment behind: somebody
 * writes an output and cites it at once. So an output, or a wording of it, that is not
 * here yet is waited for, briefly, before the citation is refused. Words that do not
 * stand in a wording that is here are refused at once.
 */
public final class CitationService {

	private final Replicas<OutputReplica> outputs;

	private final Duration patience;

	/**
	 * Makes citations.
	 * @param outputs what is known of the outputs
	 * @param patience how long to wait for what is not here yet
	 */
	public CitationService(Replicas<OutputReplica> outputs, Duration patience) {
		this.outputs = outputs;
		this.patience = patience;
	}

	/**
	 * Turns quotes into citations. What has been cited before stays as it was frozen,
	 * even if the output has been reworded or withdrawn since.
	 * @param meeting whose outputs may be cited
	 * @param quotes the words to cite
	 * @param before the citations so far
	 * @return citations, each once, in the order of the quotes
	 * @throws RuleViolation {@code citation.unknown-output},
	 * {@code citation.withdrawn-output}, {@code citation.unknown-wording},
	 * {@code citation.not-in-output}
	 */
	List<Citation> cite(MeetingId meeting, List<Quote> quotes, List<Citation> before) {
		return quotes.stream()
			.map((quote) -> before.stream()
				.filter((citation) -> isMeant(citation, quote))
				.findFirst()
				.orElseGet(() -> cite(meeting, quote)))
			.distinct()
			.toList();
	}

	public Optional<OutputReplica> find(OutputId output) {
		return this.outputs.find(output.value());
	}

	private Citation cite(MeetingId meeting, Quote quote) {
		return this.outputs.await(quote.output().value(), this.patience, (output) -> output.reaches(quote.wording()))
			.filter((output) -> output.meeting().equals(meeting))
			.orElseThrow(() -> new RuleViolation("citation.unknown-output", quote.output().value()))
			.cite(quote.quote(), quote.wording());
	}

	/** Words that were cited before texts had one form come back in that form. */
	private static boolean isMeant(Citation citation, Quote quote) {
		@Nullable Integer wording = quote.wording();
		return citation.output().equals(quote.output())
				&& Written.salvaged(citation.quote()).equals(Written.salvaged(quote.quote()))
				&& (wording == null || wording == citation.wording());
	}

}
