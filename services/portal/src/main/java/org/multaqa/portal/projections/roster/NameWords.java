package org.multaqa.portal.projections.roster;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.text.Folding;
import org.multaqa.kit.text.Lookalikes;
import org.multaqa.model.LocalizedText;

/**
 * The words of names, in all languages and folded, by whose beginnings people are looked
 * for; an Arabic word also without its article.
 */
final class NameWords {

	/** Letters of a word that are looked up; the others are compared. */
	private static final int LETTERS = 10;

	/** Words of a name that are looked up, in each language. */
	private static final int WORDS = 8;

	/** Set before what is no word. */
	private static final String LOOK = "=";

	private static final String ARTICLE = "ال";

	private NameWords() {
	}

	/** What somebody is looked up by: the beginnings of each word of the name. */
	static Set<String> beginnings(@Nullable LocalizedText name) {
		return of(name)
			.flatMap((word) -> IntStream.rangeClosed(1, Math.min(word.length(), LETTERS))
				.mapToObj((letters) -> word.substring(0, letters)))
			.collect(Collectors.toUnmodifiableSet());
	}

	/** What a name looks like in each language, to find others that look so. */
	static Set<String> looks(@Nullable LocalizedText name) {
		return (name == null) ? Set.of()
				: name.texts()
					.values()
					.stream()
					.map(Lookalikes::skeleton)
					.filter((look) -> !look.isEmpty())
					.map((look) -> LOOK + look)
					.collect(Collectors.toUnmodifiableSet());
	}

	/** The words that somebody looks for; empty where none is given. */
	static List<String> wanted(String text) {
		return Arrays.stream(Folding.fold(text).split(" ")).filter((word) -> !word.isEmpty()).toList();
	}

	/** The beginning that narrows a search most. */
	static String lookedUp(List<String> wanted) {
		String longest = wanted.stream().max(Comparator.comparingInt(String::length)).orElse("");
		return longest.substring(0, Math.min(longest.length(), LETTERS));
	}

	/** Whether a name has a word for each that is looked for. */
	static boolean match(@Nullable LocalizedText name, List<String> wanted) {
		var words = of(name).toList();
		return wanted.stream().allMatch((each) -> words.stream().anyMatch((word) -> word.startsWith(each)));
	}

	private static Stream<String> of(@Nullable LocalizedText name) {
		return (name == null) ? Stream.empty()
				: name.texts()
					.values()
					.stream()
					.flatMap((text) -> wanted(text).stream().limit(WORDS))
					.flatMap((word) -> {
						boolean definite = word.startsWith(ARTICLE) && word.length() > ARTICLE.length() + 1;
						return definite ? Stream.of(word, word.substring(ARTICLE.length())) : Stream.of(word);
					});
	}

}
