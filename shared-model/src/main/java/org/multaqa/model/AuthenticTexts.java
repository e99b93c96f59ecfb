package org.multaqa.model;

import java.util.List;
import java.util.SequencedMap;

import org.jspecify.annotations.Nullable;

/**
 * What people wrote in several languages, of which one counts; texts in the others are
 * marked while they are older.
 */
public interface AuthenticTexts {

	/** The texts, by the names that {@link Stale} has for them. */
	SequencedMap<String, LocalizedText> texts();

	/** The language whose texts count; absent where it was never said. */
	@Nullable String authentic();

	/** Texts that are older than the authentic ones; absent where none is. */
	@Nullable List<Stale> stale();

	/**
	 * Whether a text in some language is older than the authentic one.
	 * @param text by its name in {@link #texts}
	 */
	default boolean isStale(String text, String language) {
		@Nullable List<Stale> marks = stale();
		return marks != null
				&& marks.stream().anyMatch((each) -> each.text().equals(text) && each.languages().contains(language));
	}

	/**
	 * In which of these languages not all of it can be read as it stands: a text is not
	 * there, or stale.
	 */
	default List<String> behind(List<String> languages) {
		return languages.stream().filter((language) -> !isCurrent(language)).toList();
	}

	private boolean isCurrent(String language) {
		return texts().entrySet()
			.stream()
			.allMatch((text) -> text.getValue().has(language) && !isStale(text.getKey(), language));
	}

}
