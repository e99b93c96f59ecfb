package org.multaqa.recommendations.api;

import java.util.List;

/**
 * One page of the recommendations of a meeting, as far as the reader may know of them.
 *
 * @param recommendations in the order of their ids
 */
public record RecommendationList(List<RecommendationView> recommendations) {

	public RecommendationList {
		recommendations = List.copyOf(recommendations);
	}

}
