package org.multaqa.portal.projections.roster;

import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.web.Languages;
import org.multaqa.model.LanguagePreference;
import org.multaqa.model.LocalizedText;

/**
 * The place of a name in the alphabet of a language, as a key that a store can order by.
 * In the root order of Unicode letters that the language tailors, case last. A name in
 * several languages stands where a reader of the page's language finds it: by what it is
 * in that language, else in the first of ours that it is in.
 */
final class NameOrder {

	/** Behind all names: keys are of the digits 0 to f. */
	private static final String NAMELESS = "~";

	/** Longer keys would make indexes large and decide nothing more. */
	private static final int LONGEST = 96;

	private static final Map<String, Collator> COLLATORS = Languages.ALL.stream()
		.collect(Collectors.toUnmodifiableMap(Function.identity(),
				(language) -> Collator.getInstance(ULocale.forLanguageTag(language)).freeze()));

	private NameOrder() {
	}

	/**
	 * The key of a name.
	 * @param language one of {@link Languages#ALL}
	 */
	static String key(@Nullable LocalizedText name, String language) {
		var collator = COLLATORS.get(language);
		if (name == null || collator == null) {
			return NAMELESS;
		}
		String key = HexFormat.of().formatHex(collator.getCollationKey(name.in(read(language))).toByteArray());
		return key.substring(0, Math.min(key.length(), LONGEST));
	}

	/** Those without a name last. */
	static Comparator<Participant> in(String language) {
		return Comparator.comparing((participant) -> key(participant.name(), language));
	}

	private static LanguagePreference read(String language) {
		return new LanguagePreference(Stream.concat(Stream.of(language), Languages.ALL.stream()).toList());
	}

	/** The field by which people are listed for readers of a language. */
	static String field(String language) {
		return "name-" + language;
	}

	static List<String> fields() {
		return Languages.ALL.stream().map(NameOrder::field).toList();
	}

}
