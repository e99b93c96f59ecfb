package org.multaqa.portal.projections.recommendation;

/** Where a recommendation stands. */
public enum RecommendationStage {

	/** Only its office sees it. */
	DRAFT,

	/** All offices read it and may support it. */
	SUBMITTED,

	/** The offices state their positions. */
	IN_DISCUSSION,

	/** The offices agree. */
	AGREED,

	/** The offices do not agree. */
	NOT_AGREED,

	/** Its office has taken it back. */
	WITHDRAWN

}
