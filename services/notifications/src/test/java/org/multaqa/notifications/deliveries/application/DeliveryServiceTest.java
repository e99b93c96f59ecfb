package org.multaqa.notifications.deliveries.application;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.notifications.api.DeliveryView.Resending;
import org.multaqa.notifications.api.Status;
import org.multaqa.notifications.deliveries.domain.Notice;
import org.multaqa.notifications.deliveries.domain.NotificationKind;
import org.multaqa.notifications.deliveries.persistence.MemoryNotices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DeliveryServiceTest {

	private static final Instant NOON = Instant.parse("2025-12-08T09:00:00Z");

	private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);

	private final MemoryNotices notices = new MemoryNotices();

	private final Set<PersonId> accounts = new HashSet<>(Set.of(new PersonId("noura")));

	private final DeliveryService deliveries = new DeliveryService(this.notices,
			(person) -> this.accounts.contains(person)
					? Optional.of(new Recipient(person, LocalizedText.of("ar", "نورة"), "noura@example.org", "ar"))
					: Optional.empty(),
			CLOCK, CLOCK);

	@Test
	void an_organiser_sees_the_latest_of_their_meetings_whatever_is_told_elsewhere() {
		var ours = told("doha-2025", NOON.minusSeconds(60));
		told("andes-2026", NOON);

		assertThat(this.deliveries.latest(Actor.of("sami-raff", "doha-2025:organiser"), null, 1)).containsExactly(ours);
	}

	@Test
	void a_founder_sees_the_latest_of_all() {
		told("doha-2025", NOON.minusSeconds(60));
		var latest = told("andes-2026", NOON);

		assertThat(this.deliveries.latest(Actor.of("layan", "*:founder"), null, 1)).containsExactly(latest);
	}

	@Test
	void who_organises_nothing_is_refused() {
		var delegate = Actor.of("tui", "doha-2025:delegate:mena");

		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> this.deliveries.latest(delegate, null, 10))
			.extracting(RuleViolation::code)
			.isEqualTo("actor.needs-role");
	}

	@Test
	void of_one_meeting_only_its_letters_are_shown_and_only_to_its_organisers() {
		var ours = told("doha-2025", NOON.minusSeconds(60));
		told("andes-2026", NOON);
		var doha = new MeetingId("doha-2025");

		assertThat(this.deliveries.latest(Actor.of("layan", "*:founder"), doha, 10)).containsExactly(ours);
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> this.deliveries.latest(Actor.of("sami", "andes-2026:organiser"), doha, 10))
			.extracting(RuleViolation::code)
			.isEqualTo("actor.needs-role");
	}

	@Nested
	class Sending_again {

		private final Actor organiser = Actor.of("sami-raff", "doha-2025:organiser");

		@Test
		void what_has_left_the_house_is_a_letter_of_its_own_and_says_who_asked_for_it() {
			var sent = standing(Status.SENT);

			var again = DeliveryServiceTest.this.deliveries.resend(this.organiser, sent.id());

			assertThat(again.status()).isEqualTo(Status.WAITING);
			assertThat(again.resent()).containsExactly(new Resending(new PersonId("sami-raff"), NOON, Status.SENT));
			assertThat(new NoticeBatch(List.of(again)).letterId())
				.isNotEqualTo(new NoticeBatch(List.of(sent)).letterId());
		}

		@Test
		void what_may_have_arrived_stays_the_same_letter() {
			var uncertain = standing(Status.UNCERTAIN);

			var again = DeliveryServiceTest.this.deliveries.resend(this.organiser, uncertain.id());

			assertThat(new NoticeBatch(List.of(again)).letterId())
				.isEqualTo(new NoticeBatch(List.of(uncertain)).letterId());
		}

		@Test
		void again_asks_for_nothing_more() {
			var sent = standing(Status.SENT);
			DeliveryServiceTest.this.deliveries.resend(this.organiser, sent.id());

			assertThat(DeliveryServiceTest.this.deliveries.resend(this.organiser, sent.id()).resent()).hasSize(1);
		}

		@Test
		void is_refused_for_whoever_has_no_account_any_more() {
			var sent = standing(Status.SENT);
			DeliveryServiceTest.this.accounts.clear();

			refused("delivery.nobody", sent);
			assertThat(DeliveryServiceTest.this.notices.find(sent.id())).hasValue(sent);
		}

		@Test
		void is_refused_of_what_is_on_its_way_or_true_no_more() {
			refused("delivery.not-resendable", standing(Status.HANDING_OVER));
			refused("delivery.not-resendable", standing(Status.OBSOLETE));
			refused("delivery.not-resendable", standing(Status.UNWANTED));
		}

		@Test
		void is_not_for_organisers_of_other_meetings() {
			var sent = standing(Status.SENT);

			assertThatExceptionOfType(RuleViolation.class)
				.isThrownBy(() -> DeliveryServiceTest.this.deliveries.resend(Actor.of("sami", "andes-2026:organiser"),
						sent.id()))
				.extracting(RuleViolation::code)
				.isEqualTo("delivery.unknown");
		}

		private void refused(String code, Notice notice) {
			assertThatExceptionOfType(RuleViolation.class)
				.isThrownBy(() -> DeliveryServiceTest.this.deliveries.resend(this.organiser, notice.id()))
				.extracting(RuleViolation::code)
				.isEqualTo(code);
		}

		private Notice standing(Status status) {
			var told = DeliveryServiceTest.this.notices
				.find(told("doha-2025", NOON.minusSeconds(status.ordinal())).id())
				.orElseThrow();
			var next = told.moved(status, NOON, null);
			DeliveryServiceTest.this.notices.replace(told, next);
			return next;
		}

	}

	private Notice told(String meeting, Instant happened) {
		var notice = Notice.of(new PersonId("noura"), null,
				new NotificationKind.Decided(new MeetingId(meeting),
						new RecommendationId("r-" + meeting + "-" + happened.getEpochSecond())),
				happened, NOON, Status.WAITING, NOON);
		this.notices.add(notice);
		return notice;
	}

}
