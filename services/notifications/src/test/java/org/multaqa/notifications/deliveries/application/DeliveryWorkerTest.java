package org.multaqa.notifications.deliveries.application;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.PersonId;
import org.multaqa.notifications.api.Status;
import org.multaqa.notifications.deliveries.domain.Notice;

import static org.assertj.core.api.Assertions.assertThat;

/** Which letters there are, and what they tell. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DeliveryWorkerTest extends DohaDeliveries {

	@Test
	void an_urgent_notice_is_a_letter_of_its_own() {
		var decided = waiting(DECIDED, NOON);
		var cited = waiting(CITED, NOON);

		assertThat(this.worker.deliver()).isTrue();

		assertThat(this.written).hasSize(2);
		assertThat(status(decided)).isEqualTo(Status.SENT);
		assertThat(status(cited)).isEqualTo(Status.SENT);
	}

	@Test
	void news_of_one_person_are_one_letter() {
		waiting(CARRIED, NOON.minusSeconds(60));
		waiting(CITED, NOON.minusSeconds(30));

		this.worker.deliver();

		assertThat(this.written).singleElement()
			.satisfies((letter) -> assertThat(letter).extracting(Notice::kind).containsExactly(CARRIED, CITED));
	}

	@Test
	void news_wait_until_they_are_due() {
		var later = waiting(CITED, NOON.plusSeconds(1));

		assertThat(this.worker.deliver()).isFalse();
		assertThat(status(later)).isEqualTo(Status.WAITING);
	}

	@Test
	void again_sends_nothing() {
		waiting(DECIDED, NOON);
		this.worker.deliver();

		assertThat(this.worker.deliver()).isFalse();
		assertThat(this.written).hasSize(1);
	}

	@Test
	void what_is_true_no_more_is_not_sent() {
		var cited = waiting(CITED, NOON);
		this.obsolete.add(CITED);

		this.worker.deliver();

		assertThat(status(cited)).isEqualTo(Status.OBSOLETE);
		assertThat(this.written).isEmpty();
	}

	@Test
	void what_is_true_no_more_does_not_count_as_sent_with_other_news() {
		var carried = waiting(CARRIED, NOON);
		var cited = waiting(CITED, NOON);
		this.obsolete.add(CARRIED);

		this.worker.deliver();

		assertThat(status(carried)).isEqualTo(Status.OBSOLETE);
		assertThat(status(cited)).isEqualTo(Status.SENT);
	}

	@Test
	void somebody_without_an_account_gets_nothing_and_it_shows() {
		var notice = Notice.of(new PersonId("nobody"), null, DECIDED, NOON, NOON, Status.WAITING, NOON);
		this.notices.add(notice);

		this.worker.deliver();

		assertThat(status(notice)).isEqualTo(Status.FAILED);
		assertThat(this.notices.find(notice.id()).orElseThrow().reason()).isEqualTo("no-account");
	}

	@Test
	void a_personal_link_does_not_go_to_an_address_that_was_put_right_while_the_letter_was_written() {
		var invitation = waiting(INVITED, NOON);
		this.meanwhile = () -> this.address = "nora@example.org";

		this.worker.deliver();
		assertThat(this.sentTo).isEmpty();
		assertThat(status(invitation)).isEqualTo(Status.WAITING);

		this.worker.deliver();
		assertThat(this.sentTo).containsExactly("nora@example.org");
		assertThat(status(invitation)).isEqualTo(Status.SENT);
	}

}
