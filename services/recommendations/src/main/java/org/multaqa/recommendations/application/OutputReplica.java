package org.multaqa.recommendations.application;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OutputId;
import org.multaqa.model.SessionId;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.RecommendationEvent.Citation;
import org.multaqa.model.text.Written;

/**
 * What this service knows of an output of a workshop: all its wordings, so that a quote
 * can be checked letter by letter and stays true when the output is reworded later.
 *
 * @param session where it was said
 * @param wordings what it said, the first wording first
 * @param withdrawn whether its author has taken it back
 */
public record OutputReplica(OutputId output, MeetingId meeting, SessionId session, String language,
		List<Wording> wordings, boolean withdrawn) {

	public OutputReplica {
		wordings = List.copyOf(wordings);
	}

	public OutputReplica reworded(Wording next) {
		var all = new ArrayList<>(this.wordings);
		all.add(next);
		return new OutputReplica(this.output, this.meeting, this.session, this.language, all, this.withdrawn);
	}

	public OutputReplica takenBack() {
		return new OutputReplica(this.output, this.meeting, this.session, this.language, this.wordings, true);
	}

	public Wording latest() {
		return this.wordings.getLast();
	}

	/**
	 * Whether what is known of it goes as far as a wording.
	 * @param wording number of a wording, or absent for the latest
	 * @return false if that wording may be on its way
	 */
	public boolean reaches(@Nullable Integer wording) {
		return wording == null || wording <= latest().number() || this.withdrawn;
	}

	/**
	 * Cites a part of it.
	 * @param quote the words, letter by letter
	 * @param wording number of the wording that they stand in, or absent for the latest
	 * @return the citation, with the fingerprint of that whole wording
	 * @throws RuleViolation {@code citation.withdrawn-output},
	 * {@code citation.unknown-wording}, {@code citation.not-in-output}
	 */
	public Citation cite(String quote, @Nullable Integer wording) {
		if (this.withdrawn) {
			throw new RuleViolation("citation.withdrawn-output", this.output.value());
		}
		Wording source = (wording != null) ? numbered(wording) : latest();
		if (quote.isBlank() || !says(source, quote)) {
			throw new RuleViolation("citation.not-in-output", this.output.value(), source.number());
		}
		return new Citation(this.output, this.session, source.number(), quote, source.hash());
	}

	/** Words that were kept before texts had one form are cited in that form. */
	private static boolean says(Wording source, String quote) {
		return source.words().contains(quote) || Written.salvaged(source.words()).contains(quote);
	}

	private Wording numbered(int number) {
		return this.wordings.stream()
			.filter((one) -> one.number() == number)
			.findFirst()
			.orElseThrow(() -> new RuleViolation("citation.unknown-wording", this.output.value(), number));
	}

	/**
	 * One wording.
	 *
	 * @param number the recorded one is 1
	 * @param hash SHA-256 of the words in UTF-8, lower-case hex
	 */
	public record Wording(int number, String words, String hash) {

	}

}
