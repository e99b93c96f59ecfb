package org.multaqa.roadmap.domain;

import java.util.List;

import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.events.RecommendationEvent.Reservation;

/**
 * What this service knows of a recommendation. Once agreed it stays agreed: it can be
 * neither reworded nor withdrawn then, so an initiative never loses its source.
 *
 * @param agreed whether the offices agree on it
 * @param reservations what travels with it, and so with every initiative made from it
 */
public record Source(RecommendationId recommendation, MeetingId meeting, boolean agreed,
		List<Reservation> reservations) {

	public Source {
		reservations = List.copyOf(reservations);
	}

	public Source agreedWith(List<Reservation> travelling) {
		return new Source(this.recommendation, this.meeting, true, travelling);
	}

	public Source withoutReservationOf(OfficeId office) {
		return new Source(this.recommendation, this.meeting, this.agreed,
				this.reservations.stream().filter((reservation) -> !reservation.office().equals(office)).toList());
	}

}
