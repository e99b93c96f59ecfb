package org.multaqa.recommendations.api;

import java.util.List;

import org.multaqa.model.events.RecommendationEvent.Content;

/**
 * Other words for a recommendation; they replace all former ones.
 *
 * @param content what it says, in all its languages
 * @param citations the words that it rests on
 */
public record NewWording(Content content, List<Quote> citations) {

	public NewWording {
		citations = List.copyOf(citations);
	}

}
