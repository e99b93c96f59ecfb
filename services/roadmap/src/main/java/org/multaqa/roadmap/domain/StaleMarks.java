package org.multaqa.roadmap.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.AuthenticTexts;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.Stale;

/**
 * Which texts are older than the authentic ones. When an authentic text changes, it is
 * stale in every other language in which it comes without a change of its own, until it
 * is written there too, or somebody says that it still fits.
 */
final class StaleMarks {

	private StaleMarks() {
	}

	/**
	 * Those after a change.
	 * @param before the texts so far, with their marks
	 * @param after the texts as somebody writes them
	 * @param stillCurrent languages whose texts say what the authentic ones say, as
	 * somebody has looked
	 * @return absent where no text is stale, and where no language is authentic
	 */
	static @Nullable List<Stale> of(AuthenticTexts before, AuthenticTexts after, List<String> stillCurrent) {
		@Nullable String authentic = after.authentic();
		if (authentic == null) {
			return null;
		}
		var stale = new ArrayList<Stale>();
		after.texts().forEach((name, text) -> {
			@Nullable LocalizedText was = before.texts().get(name);
			if (was != null) {
				var behind = behind(was, text, authentic, (language) -> before.isStale(name, language), stillCurrent);
				if (!behind.isEmpty()) {
					stale.add(new Stale(name, behind));
				}
			}
		});
		return stale.isEmpty() ? null : stale;
	}

	private static List<String> behind(LocalizedText was, LocalizedText is, String authentic, Predicate<String> already,
			List<String> stillCurrent) {
		boolean moved = differs(was, is, authentic);
		return is.texts()
			.keySet()
			.stream()
			.filter((language) -> !language.equals(authentic) && !stillCurrent.contains(language))
			.filter((language) -> !differs(was, is, language))
			.filter((language) -> moved || already.test(language))
			.toList();
	}

	private static boolean differs(LocalizedText was, LocalizedText is, String language) {
		return !Objects.equals(was.exactly(language), is.exactly(language));
	}

}
