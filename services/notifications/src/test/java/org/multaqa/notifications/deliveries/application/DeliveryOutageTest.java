package org.multaqa.notifications.deliveries.application;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.PersonId;
import org.multaqa.model.RecommendationId;
import org.multaqa.notifications.api.Status;
import org.multaqa.notifications.deliveries.application.MailServer.Outcome;
import org.multaqa.notifications.deliveries.domain.Notice;
import org.multaqa.notifications.deliveries.domain.NotificationKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What becomes of notices while something is away, or says no. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DeliveryOutageTest extends DohaDeliveries {

	@Test
	void an_identity_that_is_away_delays_everything_and_loses_nothing() {
		var notice = waiting(DECIDED, NOON);
		this.identityAway = true;

		assertThatThrownBy(this.worker::deliver).isInstanceOf(DependencyUnavailable.class);
		assertThat(status(notice)).isEqualTo(Status.WAITING);

		this.identityAway = false;
		this.worker.deliver();
		assertThat(status(notice)).isEqualTo(Status.SENT);
	}

	@Test
	void a_letter_that_cannot_be_written_yet_waits_and_delays_no_other() {
		var delayed = Notice.of(new PersonId("delayed"), null, DECIDED, NOON, NOON, Status.WAITING, NOON);
		this.notices.add(delayed);
		var fine = waiting(DECIDED, NOON);

		this.worker.deliver();

		var waits = this.notices.find(delayed.id()).orElseThrow();
		assertThat(waits.status()).isEqualTo(Status.WAITING);
		assertThat(waits.reason()).isEqualTo("registration-away");
		assertThat(waits.due()).isAfter(NOON);
		assertThat(status(fine)).isEqualTo(Status.SENT);
	}

	@Test
	void a_mail_server_that_is_away_delays_everything_and_loses_nothing() {
		var notice = waiting(DECIDED, NOON);
		this.answers.add(Outcome.AWAY);

		assertThatThrownBy(this.worker::deliver).isInstanceOf(DependencyUnavailable.class);
		assertThat(status(notice)).isEqualTo(Status.WAITING);

		this.worker.deliver();
		assertThat(status(notice)).isEqualTo(Status.SENT);
	}

	@Test
	void a_mailbox_that_says_later_is_tried_later_and_not_for_ever() {
		var notice = waiting(DECIDED, NOON);
		this.answers.add(Outcome.LATER);

		this.worker.deliver();

		var postponed = this.notices.find(notice.id()).orElseThrow();
		assertThat(postponed.status()).isEqualTo(Status.WAITING);
		assertThat(postponed.due()).isAfter(NOON);
	}

	@Test
	void a_refused_address_and_a_broken_line_show_and_are_not_tried_again() {
		var refused = waiting(DECIDED, NOON);
		this.answers.add(Outcome.REFUSED);
		this.worker.deliver();
		var unclear = waiting(new NotificationKind.Decided(DOHA, new RecommendationId("r-2")), NOON);
		this.answers.add(Outcome.UNCLEAR);
		this.worker.deliver();

		assertThat(status(refused)).isEqualTo(Status.FAILED);
		assertThat(status(unclear)).isEqualTo(Status.UNCERTAIN);
		assertThat(this.worker.deliver()).isFalse();
	}

	@Test
	void a_letter_that_cannot_be_written_stops_no_other() {
		var broken = Notice.of(new PersonId("breaks"), null, DECIDED, NOON, NOON, Status.WAITING, NOON);
		this.notices.add(broken);
		var fine = waiting(DECIDED, NOON);

		this.worker.deliver();

		assertThat(status(broken)).isEqualTo(Status.FAILED);
		assertThat(status(fine)).isEqualTo(Status.SENT);
	}

}
