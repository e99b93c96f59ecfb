package org.multaqa.recommendations.domain;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.Kind;
import org.multaqa.model.OfficeId;
import org.multaqa.model.events.RecommendationEvent.Reservation;
import org.multaqa.model.events.RecommendationEvent.Tally;
import org.multaqa.recommendations.api.RecommendationStage;

/**
 * Where a recommendation stands; what is known only there lives there. The stages and
 * their names are those of {@link RecommendationStage}.
 */
public sealed interface Stage {

	/**
	 * What others call it.
	 * @return its name in the API
	 */
	default RecommendationStage name() {
		return switch (this) {
			case Draft _ -> RecommendationStage.DRAFT;
			case Submitted _ -> RecommendationStage.SUBMITTED;
			case InDiscussion _ -> RecommendationStage.IN_DISCUSSION;
			case Agreed _ -> RecommendationStage.AGREED;
			case NotAgreed _ -> RecommendationStage.NOT_AGREED;
			case Withdrawn _ -> RecommendationStage.WITHDRAWN;
		};
	}

	/**
	 * When it began.
	 * @return absent for a draft
	 */
	default @Nullable Instant since() {
		return switch (this) {
			case Draft _ -> null;
			case Submitted submitted -> submitted.at();
			case InDiscussion discussion -> discussion.at();
			case Agreed agreed -> agreed.at();
			case NotAgreed notAgreed -> notAgreed.at();
			case Withdrawn withdrawn -> withdrawn.at();
		};
	}

	/**
	 * Whether the recommendation was ever handed to all offices.
	 * @return false for a draft, withdrawn or not
	 */
	default boolean wasSubmitted() {
		return !(this instanceof Draft || (this instanceof Withdrawn withdrawn && withdrawn.unseen()));
	}

	/**
	 * The reservations that travel with the text.
	 * @return none unless it is agreed
	 */
	default List<Reservation> reservations() {
		return List.of();
	}

	/**
	 * How the offices stood when it was decided.
	 * @return absent until it is
	 */
	default @Nullable Tally tally() {
		return null;
	}

	/** As {@link RecommendationStage#DRAFT}. */
	@Kind("draft")
	record Draft() implements Stage {

	}

	/**
	 * As {@link RecommendationStage#SUBMITTED}.
	 *
	 * @param at since when
	 */
	@Kind("submitted")
	record Submitted(Instant at) implements Stage {

	}

	/**
	 * As {@link RecommendationStage#IN_DISCUSSION}.
	 *
	 * @param at since when
	 */
	@Kind("in-discussion")
	record InDiscussion(Instant at) implements Stage {

	}

	/**
	 * As {@link RecommendationStage#AGREED}.
	 *
	 * @param at since when
	 * @param tally how they stood
	 * @param reservations what travels with the text; an office may lift its own
	 */
	@Kind("agreed")
	record Agreed(Instant at, Tally tally, List<Reservation> reservations) implements Stage {

		public Agreed {
			reservations = List.copyOf(reservations);
		}

		Agreed without(OfficeId lifting) {
			return new Agreed(this.at, this.tally,
					this.reservations.stream().filter((reservation) -> !reservation.office().equals(lifting)).toList());
		}

	}

	/**
	 * As {@link RecommendationStage#NOT_AGREED}.
	 *
	 * @param at since when
	 * @param tally how they stood
	 */
	@Kind("not-agreed")
	record NotAgreed(Instant at, Tally tally) implements Stage {

	}

	/**
	 * As {@link RecommendationStage#WITHDRAWN}.
	 *
	 * @param at since when
	 * @param unseen whether it was still a draft, which no other office has read
	 */
	@Kind("withdrawn")
	record Withdrawn(Instant at, boolean unseen) implements Stage {

	}

}
