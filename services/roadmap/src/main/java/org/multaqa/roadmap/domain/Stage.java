package org.multaqa.roadmap.domain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.Kind;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.roadmap.api.RoadmapFacts;
import org.multaqa.roadmap.api.RoadmapStage;

/** Where a roadmap stands. */
public sealed interface Stage {

	/** The stage as the rules know it. */
	default RoadmapStage name() {
		return switch (this) {
			case Drafting _ -> RoadmapStage.DRAFTING;
			case Consultation _ -> RoadmapStage.CONSULTATION;
			case Presented _ -> RoadmapStage.PRESENTED;
			case Approved _ -> RoadmapStage.APPROVED;
			case Published _ -> RoadmapStage.PUBLISHED;
		};
	}

	/** It is being written. */
	@Kind("drafting")
	record Drafting() implements Stage {

	}

	/**
	 * Everybody in the meeting may comment; it is still being written.
	 *
	 * @param at since when
	 * @param until its end: from then on it is closed by itself; absent where somebody
	 * has to close it
	 */
	@Kind("consultation")
	record Consultation(Instant at, @Nullable Instant until) implements Stage {

		/**
		 * The same consultation, with another end.
		 * @throws RuleViolation {@code consultation.end-out-of-bounds}
		 */
		Consultation until(@Nullable Instant end, Instant now) {
			boolean fits = end == null
					|| (end.isAfter(now) && !end.isAfter(now.plus(RoadmapFacts.LONGEST_CONSULTATION, ChronoUnit.DAYS)));
			if (!fits) {
				throw RuleViolation.badInput("consultation.end-out-of-bounds", RoadmapFacts.LONGEST_CONSULTATION);
			}
			return new Consultation(this.at, end);
		}

	}

	/**
	 * Its exact content is before the gates.
	 *
	 * @param at since when
	 */
	@Kind("presented")
	record Presented(Instant at) implements Stage {

	}

	/**
	 * All gates are passed for the present content.
	 *
	 * @param at since when
	 */
	@Kind("approved")
	record Approved(Instant at) implements Stage {

	}

	/**
	 * The present content is published.
	 *
	 * @param at since when
	 */
	@Kind("published")
	record Published(Instant at, String edition) implements Stage {

	}

}
