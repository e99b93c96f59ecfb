package org.multaqa.recommendations.api;

/** How far a recommendation has come. */
public enum RecommendationStage {

	/** Its office still writes; nobody else reads it. */
	DRAFT,

	/** All offices may read and support it; its office may still reword it. */
	SUBMITTED,

	/** The offices state their positions; the words stand. */
	IN_DISCUSSION,

	/** The offices agree. */
	AGREED,

	/** The offices do not agree. */
	NOT_AGREED,

	/** Its office has taken it back. */
	WITHDRAWN

}
