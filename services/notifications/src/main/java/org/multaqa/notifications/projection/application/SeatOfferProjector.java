package org.multaqa.notifications.projection.application;

import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.store.ListQuery;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.DelegationEvent.OfSeatOffer;
import org.multaqa.model.events.DelegationEvent.SeatOfferDeclined;
import org.multaqa.model.events.DelegationEvent.SeatOfferWithdrawn;
import org.multaqa.model.events.DelegationEvent.SeatsGiven;
import org.multaqa.model.events.DelegationEvent.SeatsOffered;
import org.multaqa.model.events.DelegationEvent.SeatsReceived;
import org.multaqa.notifications.deliveries.application.NoticeService;
import org.multaqa.notifications.deliveries.domain.NotificationKind;
import org.multaqa.notifications.projection.domain.SeatOfferReplica;
import org.multaqa.notifications.projection.domain.SeatOfferReplica.State;
import org.multaqa.notifications.projection.domain.SeatReplica;

/**
 * Keeps the seats that offices offer each other, and tells their heads: those who may
 * have them that they are offered, those who offered them what the answer is.
 */
public final class SeatOfferProjector {

	private final NotificationReplicas replicas;

	private final NoticeService notices;

	public SeatOfferProjector(NotificationReplicas replicas, NoticeService notices) {
		this.replicas = replicas;
		this.notices = notices;
	}

	/** An offer is made, or stands elsewhere. */
	public void change(EventEnvelope<?> envelope, OfSeatOffer event) {
		switch (event) {
			case SeatsOffered made -> this.replicas.seatOffers()
				.apply(made.offer(), envelope, (_) -> new SeatOfferReplica(made.offer(), made.meeting(), made.office(),
						made.to(), made.role(), made.seats(), State.OPEN, envelope.time(), envelope.actor()));
			case SeatsGiven _ -> move(envelope, event, State.ACCEPTED);
			case SeatOfferDeclined _ -> move(envelope, event, State.DECLINED);
			case SeatOfferWithdrawn _ -> move(envelope, event, State.WITHDRAWN);
			case SeatsReceived _ -> {
				// told by the answer
				return;
			}
		}
		this.replicas.seatOffer(event.offer()).ifPresent(this::tellOf);
	}

	/** Somebody has come to act for an office to which seats are offered. */
	void tellOf(SeatReplica seat) {
		if (seat.state() == SeatReplica.State.ACTS && seat.roles().contains(Role.HEAD)) {
			this.replicas.seatOffers()
				.forEach(ListQuery.by("offer")
					.where("meeting", seat.meeting().value())
					.where("waitsFor", seat.office().value()), this::tellOf);
		}
	}

	private void tellOf(SeatOfferReplica offer) {
		switch (offer.state()) {
			case OPEN -> this.replicas.acting(offer.meeting(), Role.HEAD, (head) -> {
				if (head.office().equals(offer.to())) {
					this.notices.tell(head.person(), new NotificationKind.SeatsOffered(offer.meeting(), offer.offer()),
							offer.at());
				}
			});
			case ACCEPTED, DECLINED -> this.replicas.acting(offer.meeting(), Role.HEAD, (head) -> {
				if (head.office().equals(offer.from()) && !head.person().equals(offer.by())) {
					this.notices.tell(head.person(), new NotificationKind.SeatsAnswered(offer.meeting(), offer.offer()),
							offer.at());
				}
			});
			case WITHDRAWN -> {
				// nobody is told that there is nothing to answer any more
			}
		}
	}

	private void move(EventEnvelope<?> envelope, OfSeatOffer event, State next) {
		this.replicas.seatOffers()
			.apply(event.offer(), envelope,
					(before) -> (before != null) ? before.in(next, envelope.time(), envelope.actor()) : null);
	}

}
