package org.multaqa.recommendations.api;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.events.RecommendationEvent.Content;

/**
 * Other words for a recommendation; they replace all former ones.
 *
 * @param content what it says, in all its languages
 * @param citations the words that it rests on
 * @param stillCurrent languages whose text, though it was not changed, says what the
 * authentic one says now
 */
public record NewWording(Content content, List<Quote> citations, @Nullable List<String> stillCurrent) {

	public NewWording {
		citations = List.copyOf(citations);
	}

}
