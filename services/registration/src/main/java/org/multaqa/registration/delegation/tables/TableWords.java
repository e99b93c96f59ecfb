package org.multaqa.registration.delegation.tables;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.multaqa.kit.text.Folding;
import org.multaqa.kit.web.Languages;
import org.multaqa.kit.web.Messages;
import org.multaqa.model.ModelJson;
import org.multaqa.model.access.Role;

/**
 * Reads the words of tables of people in all languages of the pages, whichever of the
 * words for a column, a role or a language they are, as well as the ids of the API.
 */
final class TableWords {

	static final Messages MESSAGES = new Messages("tables/registration");

	private static final Map<Column, List<String>> COLUMNS = all(Column.class, "column.", Column::id);

	private static final Map<String, Column> COLUMN_OF = byWord(COLUMNS);

	private static final Map<String, Role> ROLE_OF = byWord(all(Role.class, "role.", ModelJson::wireName));

	private static final Map<String, String> LANGUAGE_OF = languages();

	private TableWords() {
	}

	static Optional<Column> column(String written) {
		return Optional.ofNullable(COLUMN_OF.get(Folding.fold(written)));
	}

	/**
	 * The language of a column of names, for instance of {@code name.ar} or of
	 * {@code Name (Arabic)}.
	 */
	static Optional<String> languageOfNames(String written) {
		String folded = Folding.fold(written);
		return COLUMNS.getOrDefault(Column.NAME, List.of())
			.stream()
			.map((word) -> Folding.fold(word) + " ")
			.filter(folded::startsWith)
			.flatMap((word) -> language(folded.substring(word.length())).stream())
			.findFirst();
	}

	static Optional<Role> role(String written) {
		return Optional.ofNullable(ROLE_OF.get(Folding.fold(written)));
	}

	/**
	 * A language by its tag, whatever its case, or by what it is called in itself or in a
	 * language of the pages.
	 * @return its tag; empty where there is no such language
	 */
	static Optional<String> language(String written) {
		return Optional.ofNullable(LANGUAGE_OF.get(Folding.fold(written))).or(() -> {
			var locale = Locale.forLanguageTag(written.strip().replace('_', '-'));
			return LANGUAGE_OF.containsKey(locale.getLanguage()) ? Optional.of(locale.toLanguageTag())
					: Optional.empty();
		});
	}

	/** All words under a key in a language; the first is the one that is written. */
	static List<String> words(String language, String key) {
		return List.of(MESSAGES.patterns(language).getOrDefault(key, "").split("\\|", -1));
	}

	/** The id of each, then its words in all languages. */
	private static <E extends Enum<E>> Map<E, List<String>> all(Class<E> type, String family, Function<E, String> id) {
		var all = new EnumMap<E, List<String>>(type);
		for (E each : type.getEnumConstants()) {
			var words = Languages.ALL.stream()
				.flatMap((language) -> words(language, family + id.apply(each)).stream())
				.collect(Collectors.toList());
			words.addFirst(id.apply(each));
			all.put(each, List.copyOf(words));
		}
		return all;
	}

	/** An id counts before a word that is spelled alike. */
	private static <E> Map<String, E> byWord(Map<E, List<String>> words) {
		var byWord = new HashMap<String, E>();
		words.forEach((each, all) -> byWord.put(Folding.fold(all.getFirst()), each));
		words.forEach((each, all) -> all.forEach((word) -> byWord.putIfAbsent(Folding.fold(word), each)));
		return Map.copyOf(byWord);
	}

	private static Map<String, String> languages() {
		var languages = new HashMap<String, String>();
		var tags = Arrays.stream(Locale.getISOLanguages())
			.map(Locale::of)
			.map(Locale::getLanguage)
			.filter((tag) -> !Locale.of(tag).getDisplayLanguage(Locale.ENGLISH).equals(tag))
			.distinct()
			.toList();
		tags.forEach((tag) -> languages.put(tag, tag));
		for (String tag : tags) {
			var readers = Stream.concat(Stream.of(tag), Languages.ALL.stream());
			readers.map((reader) -> Folding.fold(Locale.of(tag).getDisplayLanguage(Locale.of(reader))))
				.flatMap((word) -> Stream.of(word, word.replaceFirst("^ال", "")))
				.forEach((word) -> languages.putIfAbsent(word, tag));
		}
		return Map.copyOf(languages);
	}

}
