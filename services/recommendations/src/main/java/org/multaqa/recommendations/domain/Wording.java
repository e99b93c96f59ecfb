package org.multaqa.recommendations.domain;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;

import org.multaqa.model.LocalizedText;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.RecommendationEvent.Citation;
import org.multaqa.model.events.RecommendationEvent.Content;
import org.multaqa.model.text.Written;

/**
 * The words of a recommendation as they stand, in parallel texts of which one, the
 * authentic one, counts.
 *
 * @param number the drafted wording is 1
 * @param content what it says
 * @param stale languages whose text is older than the authentic one
 * @param citations the outputs it rests on; at least one, at most
 * {@value #MOST_CITATIONS}
 */
public record Wording(int number, Content content, List<String> stale, List<Citation> citations) {

	/** Longest title, in UTF-16 units. */
	public static final int LONGEST_TITLE = 200;

	/** Longest text, in UTF-16 units. */
	public static final int LONGEST_TEXT = 10_000;

	/**
	 * Longest title and text in all languages together, in UTF-16 units, so that they
	 * always fit into one event, 900,000 bytes: a unit takes at most three bytes in
	 * UTF-8, hence 450,000, and {@value #MOST_CITATIONS} quotes from outputs of up to
	 * 2,000 units take 300,000.
	 */
	public static final int LONGEST = 150_000;

	/** How many quotes it rests on; see {@link #LONGEST}. */
	public static final int MOST_CITATIONS = 50;

	public Wording {
		stale = List.copyOf(stale);
		citations = List.copyOf(citations);
	}

	/**
	 * The first wording.
	 * @param authentic the language whose text counts
	 * @param content what it says
	 * @param citations what it rests on
	 * @return wording 1, nothing stale
	 * @throws RuleViolation {@code recommendation.authentic-missing},
	 * {@code recommendation.too-long}, {@code text.too-long}, {@code citation.none},
	 * {@code citation.too-many}
	 */
	static Wording first(String authentic, Content content, List<Citation> citations) {
		check(authentic, content, citations);
		return new Wording(1, content, List.of(), citations);
	}

	/**
	 * Other words. When the authentic title or text changes, every other language in
	 * which the same comes without a change of its own is stale until it is reworded too,
	 * or somebody has looked and says that it still fits.
	 * @param authentic the language whose text counts
	 * @param next what it says from now on, in all its languages
	 * @param nextCitations what it rests on from now on
	 * @param stillCurrent languages whose text fits without a change
	 * @return the next wording, or this one if nothing is different
	 * @throws RuleViolation as {@link #first}
	 */
	Wording next(String authentic, Content next, List<Citation> nextCitations, List<String> stillCurrent) {
		check(authentic, next, nextCitations);
		var languages = new TreeSet<>(next.title().texts().keySet());
		languages.addAll(next.text().texts().keySet());
		languages.remove(authentic);
		var behind = languages.stream()
			.filter((language) -> missed(authentic, language, Content::title, next)
					|| missed(authentic, language, Content::text, next)
					|| (this.stale.contains(language) && !differs(language, next)))
			.filter((language) -> !stillCurrent.contains(language))
			.toList();
		boolean same = next.equals(this.content) && nextCitations.equals(this.citations) && behind.equals(this.stale);
		return same ? this : new Wording(this.number + 1, next, behind, nextCitations);
	}

	/**
	 * Whether title or text is another in the authentic language, and not in this one.
	 */
	private boolean missed(String authentic, String language, Function<Content, LocalizedText> part, Content next) {
		return differs(authentic, part, next) && !differs(language, part, next);
	}

	private boolean differs(String language, Content next) {
		return differs(language, Content::title, next) || differs(language, Content::text, next);
	}

	private boolean differs(String language, Function<Content, LocalizedText> part, Content next) {
		return !Objects.equals(part.apply(this.content).exactly(language), part.apply(next).exactly(language));
	}

	private static void check(String authentic, Content content, List<Citation> citations) {
		var title = content.title();
		var text = content.text();
		if (!title.has(authentic) || !text.has(authentic)) {
			throw RuleViolation.badInput("recommendation.authentic-missing", Locale.forLanguageTag(authentic));
		}
		Written.atMost(LONGEST_TITLE, title);
		Written.atMost(LONGEST_TEXT, text);
		if (citations.isEmpty()) {
			throw new RuleViolation("citation.none");
		}
		if (citations.size() > MOST_CITATIONS) {
			throw RuleViolation.badInput("citation.too-many", MOST_CITATIONS);
		}
		if (inAllLanguages(title) + inAllLanguages(text) > LONGEST) {
			throw RuleViolation.badInput("recommendation.too-long", LONGEST);
		}
	}

	private static int inAllLanguages(LocalizedText text) {
		return text.texts().values().stream().mapToInt(String::length).sum();
	}

}
