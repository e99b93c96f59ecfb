package org.multaqa.notifications.letters;

import java.util.Optional;

import org.multaqa.model.MeetingId;
import org.multaqa.model.ModelJson;
import org.multaqa.model.OfficeId;
import org.multaqa.notifications.deliveries.domain.LetterBlock;
import org.multaqa.notifications.deliveries.domain.NotificationKind;
import org.multaqa.notifications.letters.LocalizedLetterWriter.Section;
import org.multaqa.notifications.projection.application.NotificationReplicas;
import org.multaqa.notifications.projection.domain.SeatOfferReplica;
import org.multaqa.notifications.projection.domain.SeatOfferReplica.State;

/** What letters say of seats that one office offers to another. */
final class SeatOfferSections {

	private final NotificationReplicas replicas;

	private final LetterBuilder builder;

	SeatOfferSections(NotificationReplicas replicas, LetterBuilder builder) {
		this.replicas = replicas;
		this.builder = builder;
	}

	/** As long as they wait for an answer. */
	Optional<Section> offered(NotificationKind.SeatsOffered kind) {
		return this.replicas.seatOffer(kind.offer())
			.filter((offer) -> offer.state() == State.OPEN)
			.map((offer) -> Section.of(this.builder.say("subject.seats-offered", office(offer.from())),
					this.builder.paragraph("seats-offered", office(offer.from()), offer.seats(), role(offer),
							office(offer.to()), meeting(kind.meeting())),
					this.builder.paragraph("seats-offered.next"), button(kind.meeting())));
	}

	Optional<Section> answered(NotificationKind.SeatsAnswered kind) {
		return this.replicas.seatOffer(kind.offer()).flatMap((offer) -> switch (offer.state()) {
			case ACCEPTED -> Optional.of(answered("seats-accepted", kind.meeting(), offer));
			case DECLINED -> Optional.of(answered("seats-declined", kind.meeting(), offer));
			case OPEN, WITHDRAWN -> Optional.empty();
		});
	}

	private Section answered(String answer, MeetingId meeting, SeatOfferReplica offer) {
		return Section.of(
				this.builder.say("subject." + answer, office(offer.to())), this.builder.paragraph(answer,
						office(offer.to()), offer.seats(), role(offer), office(offer.from()), meeting(meeting)),
				button(meeting));
	}

	private LetterBlock.Button button(MeetingId meeting) {
		return this.builder.button("seats.button", "/m/" + meeting + "/seats");
	}

	private String role(SeatOfferReplica offer) {
		return this.builder.say("role." + ModelJson.wireName(offer.role()));
	}

	private String office(OfficeId office) {
		return this.replicas.office(office).map((known) -> this.builder.in(known.names())).orElse(office.value());
	}

	private String meeting(MeetingId meeting) {
		return this.builder.nameOf(this.replicas, meeting);
	}

}
