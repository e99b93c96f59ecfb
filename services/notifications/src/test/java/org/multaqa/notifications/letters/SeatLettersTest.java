package org.multaqa.notifications.letters;

import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.OfficeId;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.notifications.deliveries.domain.NotificationKind;
import org.multaqa.notifications.deliveries.domain.SeatNotification;
import org.multaqa.notifications.projection.domain.SeatOfferReplica;
import org.multaqa.notifications.projection.domain.SeatReplica.State;

import static org.assertj.core.api.Assertions.assertThat;

/** What people read of their seats. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SeatLettersTest extends MeetingLetters {

	@Test
	void an_invitation_says_until_when_with_its_offset() {
		seat(State.INVITED);
		var invitation = new SeatNotification.Invitation(DOHA, DELEGATION, MENA, List.of(Role.HEAD), "c");

		assertThat(plain(TextRenderer.of(write("en", invitation))))
			.contains("Please answer until Thursday 20 November 2025, 18:00 (UTC+03:00).");
		assertThat(TextRenderer.of(write("ar", invitation))).contains("نرجو الرد في موعد أقصاه",
				"\u206618:00 (UTC+03:00)\u2069");
	}

	@Test
	void offered_seats_are_told_as_long_as_they_wait_and_then_the_answer() {
		var offered = new NotificationKind.SeatsOffered(DOHA, "o-1");
		var answered = new NotificationKind.SeatsAnswered(DOHA, "o-1");
		offer(SeatOfferReplica.State.OPEN, 2);
		assertThat(plain(write("en", offered).subject())).isEqualTo("Seats for your office: lac");
		assertThat(plain(TextRenderer.of(write("en", offered)))).contains(
				"The office lac offers 2 seats (delegate) to The MENA office, for The Doha meeting.",
				"http://portal.test/m/doha-2025/seats");
		assertThat(plain(TextRenderer.of(write("ar", offered)))).contains("مقعدين");
		assertThat(this.letters.write(recipient("en"), List.of(notice(answered)))).isEmpty();

		offer(SeatOfferReplica.State.ACCEPTED, 1);
		assertThat(plain(TextRenderer.of(write("en", answered)))).contains("has accepted the seat (delegate)");
		assertThat(this.letters.write(recipient("en"), List.of(notice(offered)))).isEmpty();
	}

	@Test
	void what_became_of_a_seat_is_told_only_as_long_as_it_is_so() {
		var waiting = new SeatNotification.Waiting(DOHA, DELEGATION, MENA, "c");
		seat(State.WAITING);
		assertThat(plain(write("en", waiting).subject())).isEqualTo("You are on the waiting list: The Doha meeting");

		seat(State.INVITED);
		assertThat(this.letters.write(recipient("en"), List.of(notice(waiting)))).isEmpty();
	}

	@Test
	void nobody_is_asked_once_more_who_cannot_answer_any_more() {
		seat(State.INVITED);
		var reminder = new SeatNotification.Reminder(DOHA, DELEGATION, MENA, List.of(Role.HEAD), "c");
		meeting(MeetingStage.OPEN, "2025-12-20T18:00");
		assertThat(plain(TextRenderer.of(write("en", reminder)))).contains("Saturday 20 December 2025, 18:00");

		meeting(MeetingStage.OPEN, "2025-11-20T18:00");
		assertThat(this.letters.write(recipient("en"), List.of(notice(reminder)))).isEmpty();
		meeting(MeetingStage.CLOSED, "2025-12-20T18:00");
		assertThat(this.letters.write(recipient("en"), List.of(notice(reminder)))).isEmpty();
	}

	private void offer(SeatOfferReplica.State state, int seats) {
		keep(this.replicas.seatOffers(), "o-1",
				new SeatOfferReplica("o-1", DOHA, new OfficeId("lac"), MENA, Role.DELEGATE, seats, state, NOON, NOURA));
	}

}
