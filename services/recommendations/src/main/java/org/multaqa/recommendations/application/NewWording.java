package org.multaqa.recommendations.application;

import java.util.List;

import org.multaqa.model.LocalizedText;

/**
 * Other words for a recommendation; they replace all former ones.
 *
 * @param title the title in all its languages
 * @param text the text in all its languages
 * @param citations the words that it rests on
 */
public record NewWording(LocalizedText title, LocalizedText text, List<Quote> citations) {

	public NewWording {
		citations = List.copyOf(citations);
	}

}
