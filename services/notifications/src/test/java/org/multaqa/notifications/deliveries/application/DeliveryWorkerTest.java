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
import org.multaqa.notifications.deliveries.application.MailServer.Answer;
import org.multaqa.notifications.deliveries.domain.Notice;
import org.multaqa.notifications.deliveries.domain.NotificationKind;
import org.multaqa.notifications.deliveries.domain.Status;
import org.multaqa.notifications.deliveries.persistence.MemoryNotices;
import org.multaqa.notifications.letters.Letter;

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

	private final MemoryNotices book = new MemoryNotices();

	private final List<List<Notice>> written = new ArrayList<>();

	private final Queue<Answer> answers = new ArrayDeque<>();

	private Instant real = Instant.parse("2026-01-01T00:00:00Z");

	private boolean identityAway;

	private final Set<NotificationKind> obsolete = new HashSet<>();

	private final DeliveryWorker postman = new DeliveryWorker(this.book, this::reader, this::write,
			(id, reader, letter) -> (!this.answers.isEmpty()) ? this.answers.remove() : Answer.TAKEN,
			Clock.fixed(NOON, ZoneOffset.UTC), new TickingClock());

	@Nested
	class Delivering {

		@Test
		void an_urgent_notice_is_a_letter_of_its_own() {
			var decided = waiting(DECIDED, NOON);
			var cited = waiting(CITED, NOON);

			assertThat(DeliveryWorkerTest.this.postman.deliver()).isTrue();

			assertThat(DeliveryWorkerTest.this.written).hasSize(2);
			assertThat(status(decided)).isEqualTo(Status.SENT);
			assertThat(status(cited)).isEqualTo(Status.SENT);
		}

		@Test
		void news_of_one_person_are_one_letter() {
			waiting(CARRIED, NOON.minusSeconds(60));
			waiting(CITED, NOON.minusSeconds(30));

			DeliveryWorkerTest.this.postman.deliver();

			assertThat(DeliveryWorkerTest.this.written).singleElement()
				.satisfies((letter) -> assertThat(letter).extracting(Notice::matter).containsExactly(CARRIED, CITED));
		}

		@Test
		void news_wait_until_they_are_due() {
			var later = waiting(CITED, NOON.plusSeconds(1));

			assertThat(DeliveryWorkerTest.this.postman.deliver()).isFalse();
			assertThat(status(later)).isEqualTo(Status.WAITING);
		}

		@Test
		void again_sends_nothing() {
			waiting(DECIDED, NOON);
			DeliveryWorkerTest.this.postman.deliver();

			assertThat(DeliveryWorkerTest.this.postman.deliver()).isFalse();
			assertThat(DeliveryWorkerTest.this.written).hasSize(1);
		}

		@Test
		void what_is_true_no_more_is_not_sent() {
			var cited = waiting(CITED, NOON);
			DeliveryWorkerTest.this.obsolete.add(CITED);

			DeliveryWorkerTest.this.postman.deliver();

			assertThat(status(cited)).isEqualTo(Status.OBSOLETE);
			assertThat(DeliveryWorkerTest.this.written).isEmpty();
		}

		@Test
		void what_is_true_no_more_does_not_count_as_sent_with_other_news() {
			var carried = waiting(CARRIED, NOON);
			var cited = waiting(CITED, NOON);
			DeliveryWorkerTest.this.obsolete.add(CARRIED);

			DeliveryWorkerTest.this.postman.deliver();

			assertThat(status(carried)).isEqualTo(Status.OBSOLETE);
			assertThat(status(cited)).isEqualTo(Status.SENT);
		}

		@Test
		void somebody_without_an_account_gets_nothing_and_it_shows() {
			var notice = Notice.of(new PersonId("nobody"), DECIDED, NOON, NOON, Status.WAITING, NOON);
			DeliveryWorkerTest.this.book.add(notice);

			DeliveryWorkerTest.this.postman.deliver();

			assertThat(status(notice)).isEqualTo(Status.FAILED);
			assertThat(DeliveryWorkerTest.this.book.find(notice.id()).orElseThrow().reason()).isEqualTo("no-account");
		}

	}

	@Nested
	class When_something_is_away {

		@Test
		void an_identity_that_is_away_delays_everything_and_loses_nothing() {
			var notice = waiting(DECIDED, NOON);
			DeliveryWorkerTest.this.identityAway = true;

			assertThatThrownBy(DeliveryWorkerTest.this.postman::deliver).isInstanceOf(DependencyUnavailable.class);
			assertThat(status(notice)).isEqualTo(Status.WAITING);

			DeliveryWorkerTest.this.identityAway = false;
			DeliveryWorkerTest.this.postman.deliver();
			assertThat(status(notice)).isEqualTo(Status.SENT);
		}

		@Test
		void a_mail_server_that_is_away_delays_everything_and_loses_nothing() {
			var notice = waiting(DECIDED, NOON);
			DeliveryWorkerTest.this.answers.add(Answer.AWAY);

			assertThatThrownBy(DeliveryWorkerTest.this.postman::deliver).isInstanceOf(DependencyUnavailable.class);
			assertThat(status(notice)).isEqualTo(Status.WAITING);

			DeliveryWorkerTest.this.postman.deliver();
			assertThat(status(notice)).isEqualTo(Status.SENT);
		}

		@Test
		void a_mailbox_that_says_later_is_tried_later_and_not_for_ever() {
			var notice = waiting(DECIDED, NOON);
			DeliveryWorkerTest.this.answers.add(Answer.LATER);

			DeliveryWorkerTest.this.postman.deliver();

			var postponed = DeliveryWorkerTest.this.book.find(notice.id()).orElseThrow();
			assertThat(postponed.status()).isEqualTo(Status.WAITING);
			assertThat(postponed.due()).isAfter(NOON);
		}

		@Test
		void a_refused_address_and_a_broken_line_show_and_are_not_tried_again() {
			var refused = waiting(DECIDED, NOON);
			DeliveryWorkerTest.this.answers.add(Answer.REFUSED);
			DeliveryWorkerTest.this.postman.deliver();
			var unclear = waiting(new NotificationKind.Decided(DOHA, new RecommendationId("r-2")), NOON);
			DeliveryWorkerTest.this.answers.add(Answer.UNCLEAR);
			DeliveryWorkerTest.this.postman.deliver();

			assertThat(status(refused)).isEqualTo(Status.FAILED);
			assertThat(status(unclear)).isEqualTo(Status.UNCERTAIN);
			assertThat(DeliveryWorkerTest.this.postman.deliver()).isFalse();
		}

		@Test
		void a_letter_that_cannot_be_written_stops_no_other() {
			var broken = Notice.of(new PersonId("breaks"), DECIDED, NOON, NOON, Status.WAITING, NOON);
			DeliveryWorkerTest.this.book.add(broken);
			var fine = waiting(DECIDED, NOON);

			DeliveryWorkerTest.this.postman.deliver();

			assertThat(status(broken)).isEqualTo(Status.FAILED);
			assertThat(status(fine)).isEqualTo(Status.SENT);
		}

	}

	@Nested
	class After_a_crash {

		@Test
		void what_was_only_being_written_is_sent() {
			var notice = waiting(DECIDED, NOON);
			DeliveryWorkerTest.this.book.replace(notice, notice.takenInto("l-1", DeliveryWorkerTest.this.real));

			pass(DeliveryWorker.GIVEN_UP.plusSeconds(1));
			DeliveryWorkerTest.this.postman.recover();
			DeliveryWorkerTest.this.postman.deliver();

			assertThat(status(notice)).isEqualTo(Status.SENT);
		}

		@Test
		void what_was_being_handed_over_is_never_sent_by_itself() {
			var notice = waiting(DECIDED, NOON);
			var taken = notice.takenInto("l-1", DeliveryWorkerTest.this.real);
			DeliveryWorkerTest.this.book.replace(notice, taken);
			DeliveryWorkerTest.this.book.replace(taken,
					taken.moved(Status.HANDING_OVER, DeliveryWorkerTest.this.real, null));

			pass(DeliveryWorker.GIVEN_UP.plusSeconds(1));
			DeliveryWorkerTest.this.postman.recover();

			assertThat(DeliveryWorkerTest.this.postman.deliver()).isFalse();
			assertThat(status(notice)).isEqualTo(Status.UNCERTAIN);
		}

		@Test
		void what_another_instance_is_busy_with_is_left_to_it() {
			var notice = waiting(DECIDED, NOON);
			DeliveryWorkerTest.this.book.replace(notice, notice.takenInto("l-1", DeliveryWorkerTest.this.real));

			DeliveryWorkerTest.this.postman.recover();

			assertThat(DeliveryWorkerTest.this.postman.deliver()).isFalse();
			assertThat(status(notice)).isEqualTo(Status.WRITING);
		}

	}

	private Notice waiting(NotificationKind matter, Instant due) {
		var notice = Notice.of(NOURA, matter, NOON.minusSeconds(100), due, Status.WAITING, this.real);
		this.book.add(notice);
		return notice;
	}

	private Status status(Notice notice) {
		return this.book.find(notice.id()).orElseThrow().status();
	}

	private void pass(Duration time) {
		this.real = this.real.plus(time);
	}

	private Optional<Reader> reader(PersonId person) {
		if (this.identityAway) {
			throw new DependencyUnavailable("identity-away");
		}
		return person.value().equals("nobody") ? Optional.empty()
				: Optional.of(new Reader(person, LocalizedText.of("ar", "نورة"), "noura@example.org", "ar"));
	}

	private Optional<LetterWriter.Written> write(Reader reader, List<Notice> notices) {
		if (reader.person().value().equals("breaks")) {
			throw new IllegalStateException("a broken template");
		}
		var told = notices.stream().filter((notice) -> !this.obsolete.contains(notice.matter())).toList();
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
