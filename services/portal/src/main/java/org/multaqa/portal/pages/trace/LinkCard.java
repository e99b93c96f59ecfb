package org.multaqa.portal.pages.trace;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.portal.pages.shell.OfficeBadge;
import org.multaqa.portal.pages.shell.PersonName;
import org.multaqa.portal.trace.Link;

/**
 * A link of the chain as a page shows it.
 *
 * @param title what it is called; for an output its words
 * @param quote between an output and a recommendation: the words that were cited, or
 * absent
 * @param citedWording number of the wording cited, where the words are others now, or
 * absent
 * @param withdrawn for an output: whether its author took it back
 * @param arrivedLate for an output: whether its words arrived after the workshop had
 * closed
 * @param label for an output its kind, for a recommendation or a milestone its state
 * (wire name; the message is {@code output.kind.…}, {@code recommendation.stage.…},
 * {@code milestone.state.…}, {@code session.kind.…}), or absent
 * @param office whose, or absent
 * @param at when, or absent
 * @param due for a milestone: by which day, else absent
 * @param reservations for a recommendation: the offices whose reservations travel with
 * its text
 * @param next the links that follow, away from the page's own subject
 * @param more whether there are more than these
 */
public record LinkCard(Link.Kind kind, String id, LocalizedText title, @Nullable String quote,
		@Nullable Integer citedWording, boolean withdrawn, boolean arrivedLate, @Nullable String label,
		@Nullable OfficeBadge office, @Nullable PersonName by, @Nullable Instant at, @Nullable LocalDate due,
		List<OfficeBadge> reservations, List<LinkCard> next, boolean more) {

	public LinkCard {
		reservations = List.copyOf(reservations);
		next = List.copyOf(next);
	}

	/**
	 * The words before the cited ones, the cited ones, and the words after them.
	 * @param words the words as shown
	 * @return always three, the last two empty where nothing is cited from these words
	 */
	public List<String> around(String words) {
		int start = (this.quote != null) ? words.indexOf(this.quote) : -1;
		if (this.quote == null || start < 0) {
			return List.of(words, "", "");
		}
		int end = start + this.quote.length();
		return List.of(words.substring(0, start), this.quote, words.substring(end));
	}

	/**
	 * Whether the words cited have to be said, since they are not among those shown.
	 * @param words the words as shown
	 * @return false where nothing is cited
	 */
	public boolean quotesOtherThan(String words) {
		return this.quote != null && !words.contains(this.quote);
	}

}
