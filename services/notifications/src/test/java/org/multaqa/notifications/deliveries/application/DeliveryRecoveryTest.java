package org.multaqa.notifications.deliveries.application;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.notifications.api.Status;

import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of notices after a crash. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DeliveryRecoveryTest extends DohaDeliveries {

	@Test
	void what_was_only_being_written_is_sent() {
		var notice = waiting(DECIDED, NOON);
		this.notices.replace(notice, notice.takenInto("l-1", this.real));

		pass(DeliveryWorker.GIVEN_UP.plusSeconds(1));
		this.worker.recover();
		this.worker.deliver();

		assertThat(status(notice)).isEqualTo(Status.SENT);
	}

	@Test
	void what_was_being_handed_over_is_never_sent_by_itself() {
		var notice = waiting(DECIDED, NOON);
		var taken = notice.takenInto("l-1", this.real);
		this.notices.replace(notice, taken);
		this.notices.replace(taken, taken.moved(Status.HANDING_OVER, this.real, null));

		pass(DeliveryWorker.GIVEN_UP.plusSeconds(1));
		this.worker.recover();

		assertThat(this.worker.deliver()).isFalse();
		assertThat(status(notice)).isEqualTo(Status.UNCERTAIN);
	}

	@Test
	void what_another_instance_is_busy_with_is_left_to_it() {
		var notice = waiting(DECIDED, NOON);
		this.notices.replace(notice, notice.takenInto("l-1", this.real));

		this.worker.recover();

		assertThat(this.worker.deliver()).isFalse();
		assertThat(status(notice)).isEqualTo(Status.WRITING);
	}

}
