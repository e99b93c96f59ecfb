package org.multaqa.registration.delegation.tables;

import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.multaqa.kit.web.Languages;
import org.multaqa.model.LanguagePreference;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.ModelJson;
import org.multaqa.model.access.Role;
import org.multaqa.registration.api.MemberState;

/**
 * What columns, roles, states and languages are called in tables of people: of the words
 * that {@link TableWords} reads, the first.
 */
final class Said {

	private Said() {
	}

	/** What a column is called, in every language of the pages. */
	static LocalizedText of(Column column) {
		return text("column." + column.id());
	}

	static LocalizedText of(Role role) {
		return text("role." + ModelJson.wireName(role));
	}

	static LocalizedText of(MemberState state) {
		return text("state." + ModelJson.wireName(state));
	}

	/**
	 * A word or sentence of a reader's language.
	 * @param arguments what it names
	 */
	static String word(LanguagePreference reader, String key, Object... arguments) {
		return TableWords.MESSAGES.find(reader, key, arguments).orElseThrow();
	}

	/** What a language is called in each language of the pages. */
	static LocalizedText ofLanguage(String language) {
		var named = Locale.forLanguageTag(language);
		return new LocalizedText(Languages.ALL.stream()
			.collect(Collectors.toMap(Function.identity(),
					(reader) -> named.getDisplayName(Locale.forLanguageTag(reader)))));
	}

	private static LocalizedText text(String key) {
		return new LocalizedText(Languages.ALL.stream()
			.collect(Collectors.toMap(Function.identity(), (language) -> TableWords.words(language, key).getFirst())));
	}

}
