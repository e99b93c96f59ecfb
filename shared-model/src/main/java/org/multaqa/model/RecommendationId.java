package org.multaqa.model;

/**
 * Names a recommendation.
 *
 * @param value the id as text
 */
public record RecommendationId(String value) implements Id {

	public RecommendationId {
		Id.checked(value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
