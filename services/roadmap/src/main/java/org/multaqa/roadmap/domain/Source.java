package org.multaqa.roadmap.domain;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.events.RecommendationEvent.Citation;
import org.multaqa.model.events.RecommendationEvent.Reservation;
import org.multaqa.model.events.RoadmapEvent.CitedRecommendation;

/**
 * What this service knows of a recommendation. Once agreed it stays agreed: it can be
 * neither reworded nor withdrawn then, so an initiative never loses its source.
 *
 * @param agreed whether the offices agree on it
 * @param reservations what travels with it, and so with every initiative made from it
 * @param words what it is called and cites; absent in copies that were kept before
 * editions told it
 */
public record Source(RecommendationId recommendation, MeetingId meeting, boolean agreed, List<Reservation> reservations,
		@Nullable Words words) {

	public Source {
		reservations = List.copyOf(reservations);
	}

	public static Source drafted(RecommendationId recommendation, MeetingId meeting, Words words) {
		return new Source(recommendation, meeting, false, List.of(), words);
	}

	public Source reworded(Words next) {
		return new Source(this.recommendation, this.meeting, this.agreed, this.reservations, next);
	}

	public Source agreedWith(List<Reservation> travelling) {
		return new Source(this.recommendation, this.meeting, true, travelling, this.words);
	}

	public Source withoutReservationOf(OfficeId office) {
		return new Source(this.recommendation, this.meeting, this.agreed,
				this.reservations.stream().filter((reservation) -> !reservation.office().equals(office)).toList(),
				this.words);
	}

	/** As it stands now, for those who sign. */
	public CitedRecommendation cited() {
		return new CitedRecommendation(this.recommendation, (this.words != null) ? this.words.title() : null,
				(this.words != null) ? this.words.citations() : List.of(), this.reservations);
	}

	/**
	 * What a recommendation is called, and what it cites.
	 *
	 * @param citations the words of outputs that it rests on
	 */
	public record Words(LocalizedText title, List<Citation> citations) {

		public Words {
			citations = List.copyOf(citations);
		}

	}

}
