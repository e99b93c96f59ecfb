package org.multaqa.recommendations.domain;

import java.time.Instant;
import java.util.List;

import org.multaqa.model.Kind;
import org.multaqa.model.OfficeId;
import org.multaqa.model.events.RecommendationEvent.Reservation;
import org.multaqa.model.events.RecommendationEvent.Tally;

/** Where a recommendation stands; what is known only there lives there. */
public sealed interface Stage {

	/** Its office still writes; nobody else reads it. */
	@Kind("draft")
	record Draft() implements Stage {

	}

	/**
	 * All offices may read and support it; its office may still reword it.
	 *
	 * @param at since when
	 */
	@Kind("submitted")
	record Submitted(Instant at) implements Stage {

	}

	/**
	 * The offices state their positions; the words stand.
	 *
	 * @param at since when
	 */
	@Kind("in-discussion")
	record InDiscussion(Instant at) implements Stage {

	}

	/**
	 * The offices agree.
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
	 * The offices do not agree.
	 *
	 * @param at since when
	 * @param tally how they stood
	 */
	@Kind("not-agreed")
	record NotAgreed(Instant at, Tally tally) implements Stage {

	}

	/**
	 * Its office has taken it back.
	 *
	 * @param at since when
	 * @param unseen whether it was still a draft, which no other office has read
	 */
	@Kind("withdrawn")
	record Withdrawn(Instant at, boolean unseen) implements Stage {

	}

}
