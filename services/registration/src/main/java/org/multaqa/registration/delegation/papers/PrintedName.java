package org.multaqa.registration.delegation.papers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LanguagePreference;
import org.multaqa.model.LocalizedText;

/**
 * A name as it is printed: in the person's own script and, where it is known, in Latin
 * letters below.
 *
 * @param own the name
 * @param latin the same in Latin letters, or absent where there is none or {@code own} is
 */
record PrintedName(String own, @Nullable String latin) {

	/**
	 * The name of a person. Of a script that our font does not have only the Latin name
	 * is printed; where that is not known, {@link Amiri#drawable} derives it.
	 * @param name in any languages
	 * @param order languages, best first
	 */
	static PrintedName of(LocalizedText name, LanguagePreference order) {
		var texts = inOrder(name, order);
		var latin = first(texts, PrintedName::isLatin);
		var own = first(texts, (text) -> !isLatin(text) && Amiri.has(text));
		if (own.isEmpty()) {
			return new PrintedName(latin.orElseGet(texts::getFirst), null);
		}
		return new PrintedName(own.get(), latin.orElse(null));
	}

	/** As those who read the paper read it. */
	String first(boolean rightToLeft) {
		return (this.latin != null && !rightToLeft) ? this.latin : this.own;
	}

	/** On one line, first as those who read the paper read it. */
	String both(boolean rightToLeft) {
		if (this.latin == null) {
			return this.own;
		}
		String second = rightToLeft ? this.latin : this.own;
		return first(rightToLeft) + " (" + second + ")";
	}

	private static List<String> inOrder(LocalizedText name, LanguagePreference order) {
		return Stream.concat(Stream.of(name.in(order)), name.texts().entrySet().stream().map(Map.Entry::getValue))
			.distinct()
			.toList();
	}

	private static Optional<String> first(List<String> texts, Predicate<String> wanted) {
		return texts.stream().filter(wanted).findFirst();
	}

	private static boolean isLatin(String text) {
		return text.codePoints()
			.filter(Character::isLetter)
			.allMatch((letter) -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
	}

}
