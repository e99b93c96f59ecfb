package org.multaqa.recommendations.api;

import org.multaqa.model.OfficeId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.RecommendationEvent;
import org.multaqa.model.events.RecommendationEvent.DiscussionOpened;
import org.multaqa.model.events.RecommendationEvent.PositionStated;
import org.multaqa.model.events.RecommendationEvent.RecommendationAgreed;
import org.multaqa.model.events.RecommendationEvent.RecommendationDrafted;
import org.multaqa.model.events.RecommendationEvent.RecommendationNotAgreed;
import org.multaqa.model.events.RecommendationEvent.RecommendationReworded;
import org.multaqa.model.events.RecommendationEvent.RecommendationSubmitted;
import org.multaqa.model.events.RecommendationEvent.RecommendationSupported;
import org.multaqa.model.events.RecommendationEvent.RecommendationWithdrawn;
import org.multaqa.model.events.RecommendationEvent.ReservationLifted;
import org.multaqa.model.events.RecommendationEvent.SupportWithdrawn;

/**
 * For whom an event of a recommendation may change what they can do with it, and so what
 * waits for them; follows from {@link RecommendationActions}, of which it asks nothing
 * that must be looked up.
 */
public final class RecommendationTasks {

	private RecommendationTasks() {
	}

	/**
	 * Whether an event may have changed what somebody can do, of those who may see it.
	 * @param actor who perhaps has something to do
	 * @param event what happened
	 * @param after the recommendation as it stands now
	 * @return false for those who can do the same as before, or nothing
	 */
	public static boolean mayChange(Actor actor, RecommendationEvent event, RecommendationFacts after) {
		return switch (event) {
			case RecommendationDrafted _ -> writes(actor, after, after.office());
			case RecommendationSupported supported -> isAboutSupport(actor, after, supported.office());
			case SupportWithdrawn withdrawn -> isAboutSupport(actor, after, withdrawn.office());
			case PositionStated stated ->
				organises(actor, after) || actor.acts(after.meeting(), stated.office(), Role.HEAD);
			case ReservationLifted _ -> false;
			case RecommendationReworded _, RecommendationSubmitted _, DiscussionOpened _, RecommendationAgreed _,
					RecommendationNotAgreed _, RecommendationWithdrawn _ ->
				organises(actor, after) || actor.has(after.meeting(), RecommendationActions.OFFICE);
		};
	}

	/** With the first support it may be discussed. */
	private static boolean isAboutSupport(Actor actor, RecommendationFacts after, OfficeId supporter) {
		return organises(actor, after) || writes(actor, after, supporter) || writes(actor, after, after.office());
	}

	private static boolean writes(Actor actor, RecommendationFacts after, OfficeId office) {
		return actor.acts(after.meeting(), office, RecommendationActions.OFFICE);
	}

	private static boolean organises(Actor actor, RecommendationFacts after) {
		return actor.has(after.meeting(), Role.ORGANISER);
	}

}
