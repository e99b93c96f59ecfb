package org.multaqa.notifications.deliveries.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OutputId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RecommendationId;
import org.multaqa.notifications.api.Status;
import org.multaqa.notifications.deliveries.application.MailServer.Outcome;
import org.multaqa.notifications.deliveries.domain.Letter;
import org.multaqa.notifications.deliveries.domain.Notice;
import org.multaqa.notifications.deliveries.domain.NotificationKind;
import org.multaqa.notifications.deliveries.persistence.MemoryNotices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DeliveryWorkerTest {

	private static final MeetingId DOHA = new MeetingId("doha-2025");

	private static final PersonId NOURA = new PersonId("noura");

	private static final Instant NOON = Instant.parse("2025-12-08T09:00:00Z");

	private static final NotificationKind DECIDED = new NotificationKind.Decided(DOHA, new RecommendationId("r-1"));

	private static final NotificationKind CARRIED = new NotificationKind.CarriedForward(DOHA, new OutputId("o-1"));

	private static final NotificationKind CITED = new NotificationKind.Cited(DOHA, new RecommendationId("r-1"));

	private final MemoryNotices notices = new MemoryNotices();

	private final List<List<Notice>> written = new ArrayList<>();

	private final Queue<Outcome> answers = new ArrayDeque<>();

	private Instant real = Instant.parse("2026-01-01T00:00:00Z");

	private boolean identityAway;

	private final Set<NotificationKind> obsolete = new HashSet<>();

	private final DeliveryWorker worker = new DeliveryWorker(this.notices, this::recipient, this::write,
			(id, recipient, letter) -> (!this.answers.isEmpty()) ? this.answers.remove() : Outcome.TAKEN,
			Clock.fixed(NOON, ZoneOffset.UTC), new TickingClock());

	@Nested
	class Delivering {

		@Test
		void an_urgent_notice_is_a_letter_of_its_own() {
			var decided = waiting(DECIDED, NOON);
			var cited = waiting(CITED, NOON);

			assertThat(DeliveryWorkerTest.this.worker.deliver()).isTrue();

			assertThat(DeliveryWorkerTest.this.written).hasSize(2);
			assertThat(status(decided)).isEqualTo(Status.SENT);
			assertThat(status(cited)).isEqualTo(Status.SENT);
		}

		@Test
		void news_of_one_person_are_one_letter() {
			waiting(CARRIED, NOON.minusSeconds(60));
			waiting(CITED, NOON.minusSeconds(30));

			DeliveryWorkerTest.this.worker.deliver();

			assertThat(DeliveryWorkerTest.this.written).singleElement()
				.satisfies((letter) -> assertThat(letter).extracting(Notice::kind).containsExactly(CARRIED, CITED));
		}

		@Test
		void news_wait_until_they_are_due() {
			var later = waiting(CITED, NOON.plusSeconds(1));

			assertThat(DeliveryWorkerTest.this.worker.deliver()).isFalse();
			assertThat(status(later)).isEqualTo(Status.WAITING);
		}

		@Test
		void again_sends_nothing() {
			waiting(DECIDED, NOON);
			DeliveryWorkerTest.this.worker.deliver();

			assertThat(DeliveryWorkerTest.this.worker.deliver()).isFalse();
			assertThat(DeliveryWorkerTest.this.written).hasSize(1);
		}

		@Test
		void what_is_true_no_more_is_not_sent() {
			var cited = waiting(CITED, NOON);
			DeliveryWorkerTest.this.obsolete.add(CITED);

			DeliveryWorkerTest.this.worker.deliver();

			assertThat(status(cited)).isEqualTo(Status.OBSOLETE);
			assertThat(DeliveryWorkerTest.this.written).isEmpty();
		}

		@Test
		void what_is_true_no_more_does_not_count_as_sent_with_other_news() {
			var carried = waiting(CARRIED, NOON);
			var cited = waiting(CITED, NOON);
			DeliveryWorkerTest.this.obsolete.add(CARRIED);

			DeliveryWorkerTest.this.worker.deliver();

			assertThat(status(carried)).isEqualTo(Status.OBSOLETE);
			assertThat(status(cited)).isEqualTo(Status.SENT);
		}

		@Test
		void somebody_without_an_account_gets_nothing_and_it_shows() {
			var notice = Notice.of(new PersonId("nobody"), DECIDED, NOON, NOON, Status.WAITING, NOON);
			DeliveryWorkerTest.this.notices.add(notice);

			DeliveryWorkerTest.this.worker.deliver();

			assertThat(status(notice)).isEqualTo(Status.FAILED);
			assertThat(DeliveryWorkerTest.this.notices.find(notice.id()).orElseThrow().reason())
				.isEqualTo("no-account");
		}

	}

	@Nested
	class When_something_is_away {

		@Test
		void an_identity_that_is_away_delays_everything_and_loses_nothing() {
			var notice = waiting(DECIDED, NOON);
			DeliveryWorkerTest.this.identityAway = true;

			assertThatThrownBy(DeliveryWorkerTest.this.worker::deliver).isInstanceOf(DependencyUnavailable.class);
			assertThat(status(notice)).isEqualTo(Status.WAITING);

			DeliveryWorkerTest.this.identityAway = false;
			DeliveryWorkerTest.this.worker.deliver();
			assertThat(status(notice)).isEqualTo(Status.SENT);
		}

		@Test
		void a_mail_server_that_is_away_delays_everything_and_loses_nothing() {
			var notice = waiting(DECIDED, NOON);
			DeliveryWorkerTest.this.answers.add(Outcome.AWAY);

			assertThatThrownBy(DeliveryWorkerTest.this.worker::deliver).isInstanceOf(DependencyUnavailable.class);
			assertThat(status(notice)).isEqualTo(Status.WAITING);

			DeliveryWorkerTest.this.worker.deliver();
			assertThat(status(notice)).isEqualTo(Status.SENT);
		}

		@Test
		void a_mailbox_that_says_later_is_tried_later_and_not_for_ever() {
			var notice = waiting(DECIDED, NOON);
			DeliveryWorkerTest.this.answers.add(Outcome.LATER);

			DeliveryWorkerTest.this.worker.deliver();

			var postponed = DeliveryWorkerTest.this.notices.find(notice.id()).orElseThrow();
			assertThat(postponed.status()).isEqualTo(Status.WAITING);
			assertThat(postponed.due()).isAfter(NOON);
		}

		@Test
		void a_refused_address_and_a_broken_line_show_and_are_not_tried_again() {
			var refused = waiting(DECIDED, NOON);
			DeliveryWorkerTest.this.answers.add(Outcome.REFUSED);
			DeliveryWorkerTest.this.worker.deliver();
			var unclear = waiting(new NotificationKind.Decided(DOHA, new RecommendationId("r-2")), NOON);
			DeliveryWorkerTest.this.answers.add(Outcome.UNCLEAR);
			DeliveryWorkerTest.this.worker.deliver();

			assertThat(status(refused)).isEqualTo(Status.FAILED);
			assertThat(status(unclear)).isEqualTo(Status.UNCERTAIN);
			assertThat(DeliveryWorkerTest.this.worker.deliver()).isFalse();
		}

		@Test
		void a_letter_that_cannot_be_written_stops_no_other() {
			var broken = Notice.of(new PersonId("breaks"), DECIDED, NOON, NOON, Status.WAITING, NOON);
			DeliveryWorkerTest.this.notices.add(broken);
			var fine = waiting(DECIDED, NOON);

			DeliveryWorkerTest.this.worker.deliver();

			assertThat(status(broken)).isEqualTo(Status.FAILED);
			assertThat(status(fine)).isEqualTo(Status.SENT);
		}

	}

	@Nested
	class After_a_crash {

		@Test
		void what_was_only_being_written_is_sent() {
			var notice = waiting(DECIDED, NOON);
			DeliveryWorkerTest.this.notices.replace(notice, notice.takenInto("l-1", DeliveryWorkerTest.this.real));

			pass(DeliveryWorker.GIVEN_UP.plusSeconds(1));
			DeliveryWorkerTest.this.worker.recover();
			DeliveryWorkerTest.this.worker.deliver();

			assertThat(status(notice)).isEqualTo(Status.SENT);
		}

		@Test
		void what_was_being_handed_over_is_never_sent_by_itself() {
			var notice = waiting(DECIDED, NOON);
			var taken = notice.takenInto("l-1", DeliveryWorkerTest.this.real);
			DeliveryWorkerTest.this.notices.replace(notice, taken);
			DeliveryWorkerTest.this.notices.replace(taken,
					taken.moved(Status.HANDING_OVER, DeliveryWorkerTest.this.real, null));

			pass(DeliveryWorker.GIVEN_UP.plusSeconds(1));
			DeliveryWorkerTest.this.worker.recover();

			assertThat(DeliveryWorkerTest.this.worker.deliver()).isFalse();
			assertThat(status(notice)).isEqualTo(Status.UNCERTAIN);
		}

		@Test
		void what_another_instance_is_busy_with_is_left_to_it() {
			var notice = waiting(DECIDED, NOON);
			DeliveryWorkerTest.this.notices.replace(notice, notice.takenInto("l-1", DeliveryWorkerTest.this.real));

			DeliveryWorkerTest.this.worker.recover();

			assertThat(DeliveryWorkerTest.this.worker.deliver()).isFalse();
			assertThat(status(notice)).isEqualTo(Status.WRITING);
		}

	}

	private Notice waiting(NotificationKind kind, Instant due) {
		var notice = Notice.of(NOURA, kind, NOON.minusSeconds(100), due, Status.WAITING, this.real);
		this.notices.add(notice);
		return notice;
	}

	private Status status(Notice notice) {
		return this.notices.find(notice.id()).orElseThrow().status();
	}

	private void pass(Duration time) {
		this.real = this.real.plus(time);
	}

	private Optional<Recipient> recipient(PersonId person) {
		if (this.identityAway) {
			throw new DependencyUnavailable("identity-away");
		}
		return person.value().equals("nobody") ? Optional.empty()
				: Optional.of(new Recipient(person, LocalizedText.of("ar", "نورة"), "noura@example.org", "ar"));
	}

	private Optional<LetterWriter.Written> write(Recipient recipient, List<Notice> notices) {
		if (recipient.person().value().equals("breaks")) {
			throw new IllegalStateException("a broken template");
		}
		var told = notices.stream().filter((notice) -> !this.obsolete.contains(notice.kind())).toList();
		if (told.isEmpty()) {
			return Optional.empty();
		}
		this.written.add(told);
		return Optional.of(new LetterWriter.Written(new Letter("ar", "موضوع", List.of()), told));
	}

	private final class TickingClock extends Clock {

		@Override
		public ZoneOffset getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(java.time.ZoneId zone) {
			return this;
		}

		@Override
		public Instant instant() {
			return DeliveryWorkerTest.this.real;
		}

	}

}
