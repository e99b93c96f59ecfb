package org.multaqa.recommendations.application;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.OfficeId;
import org.multaqa.model.RecommendationId;

/**
 * What an office begins with.
 *
 * @param id the name that it chooses, or absent
 * @param office whose it is
 * @param authentic the language whose text counts
 * @param title what it is called
 * @param text what is recommended
 * @param citations the words that it rests on
 */
public record NewRecommendation(@Nullable RecommendationId id, OfficeId office, String authentic, LocalizedText title,
		LocalizedText text, List<Quote> citations) {

	public NewRecommendation {
		LocalizedText.checkLanguage(authentic);
		citations = List.copyOf(citations);
	}

}
