package org.multaqa.notifications.deliveries.application;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.OutputId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.notifications.NotificationsProperties;
import org.multaqa.notifications.api.NoticeKind;
import org.multaqa.notifications.api.Pace;
import org.multaqa.notifications.api.Status;
import org.multaqa.notifications.deliveries.application.MailServer.Outcome;
import org.multaqa.notifications.deliveries.domain.Letter;
import org.multaqa.notifications.deliveries.domain.Notice;
import org.multaqa.notifications.deliveries.domain.NotificationKind;
import org.multaqa.notifications.deliveries.persistence.MemoryNotices;
import org.multaqa.notifications.deliveries.persistence.MemoryPreferences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** News as people want to hear them: at once, in the morning, in the evening, or not. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DigestTest {

	/** In Doha it is noon. */
	private static final Instant NOON = Instant.parse("2025-12-08T09:00:00Z");

	private static final Instant EVENING = Instant.parse("2025-12-08T15:00:00Z");

	private static final Instant MORNING = Instant.parse("2025-12-09T05:00:00Z");

	private static final MeetingId DOHA = new MeetingId("doha-2025");

	private static final PersonId NOURA = new PersonId("noura");

	private final MemoryNotices notices = new MemoryNotices();

	private final MemoryPreferences preferences = new MemoryPreferences();

	private final List<List<NotificationKind>> letters = new ArrayList<>();

	private Instant now = NOON;

	private final InstantSource source = () -> this.now;

	private final Clock clock = this.source.withZone(ZoneOffset.UTC);

	private final NoticeService service = new NoticeService(this.notices, this.preferences, new DohaAudience(),
			new NotificationsProperties("", "", LocalTime.of(8, 0), LocalTime.of(18, 0), null), this.clock, this.clock);

	private final PreferenceService choices = new PreferenceService(this.preferences, this.service);

	private final DeliveryWorker worker = new DeliveryWorker(this.notices,
			(person) -> Optional.of(new Recipient(person, LocalizedText.of("ar", "نورة"), "noura@example.org", "ar")),
			this::write, (_, _, _) -> Outcome.TAKEN, this.clock, this.clock);

	@Test
	void who_has_chosen_nothing_hears_of_their_words_in_the_evening_of_the_meeting() {
		tell(cited(1));
		tell(carried(1));
		sendAt(EVENING.minusSeconds(1));
		assertThat(this.letters).isEmpty();

		sendAt(EVENING);
		assertThat(this.letters).containsExactly(List.of(cited(1), carried(1)));
	}

	@Test
	void a_morning_digest_has_what_the_evening_and_the_night_brought() {
		choose(NoticeKind.CITED, Pace.MORNING);
		tell(cited(1));
		this.now = EVENING;
		tell(cited(2));

		sendAt(MORNING.minusSeconds(1));
		assertThat(this.letters).isEmpty();
		sendAt(MORNING);

		assertThat(this.letters).containsExactly(List.of(cited(1), cited(2)));
	}

	@Test
	void nothing_is_lost_when_nobody_was_there_at_that_hour() {
		tell(cited(1));

		sendAt(EVENING.plusSeconds(50_000));

		assertThat(this.letters).containsExactly(List.of(cited(1)));
	}

	@Test
	void a_digest_is_one_letter_however_many_people_have_one_at_the_same_hour() {
		for (int i = 0; i < 150; i++) {
			for (var person : List.of("noura", "tui", "mei")) {
				this.service.tell(new PersonId(person), cited(i), this.now);
			}
		}

		sendAt(EVENING);

		assertThat(this.letters).hasSize(3).allSatisfy((letter) -> assertThat(letter).hasSize(150));
	}

	@Test
	void each_kind_comes_as_it_was_chosen() {
		choose(NoticeKind.CITED, Pace.AT_ONCE);
		choose(NoticeKind.CARRIED_FORWARD, Pace.NEVER);
		tell(cited(1));
		tell(carried(1));

		sendAt(MORNING);

		assertThat(this.letters).containsExactly(List.of(cited(1)));
		assertThat(this.notices.latest(10)).extracting(Notice::status)
			.containsExactlyInAnyOrder(Status.SENT, Status.UNWANTED);
	}

	@Test
	void what_waits_follows_another_choice() {
		tell(cited(1));
		tell(carried(1));

		choose(NoticeKind.CITED, Pace.AT_ONCE);
		sendAt(this.now);

		assertThat(this.letters).containsExactly(List.of(cited(1)));
	}

	@Test
	void what_asks_for_an_answer_cannot_be_put_off() {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> choose(NoticeKind.INVITATION, Pace.NEVER))
			.extracting(RuleViolation::code)
			.isEqualTo("preferences.fixed");
		assertThat(this.choices.get(Actor.of("noura"), NOURA)).doesNotContainKey(NoticeKind.INVITATION)
			.containsEntry(NoticeKind.CITED, Pace.EVENING)
			.containsEntry(NoticeKind.YOUR_SESSIONS, Pace.AT_ONCE);
	}

	@Test
	void nobody_chooses_for_others() {
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> this.choices.prefer(Actor.of("tui"), NOURA, Map.of(NoticeKind.CITED, Pace.NEVER)))
			.extracting(RuleViolation::code)
			.isEqualTo("preferences.not-yours");
	}

	private void choose(NoticeKind kind, Pace pace) {
		this.choices.prefer(Actor.of("noura"), NOURA, Map.of(kind, pace));
	}

	private void tell(NotificationKind kind) {
		this.service.tell(NOURA, kind, this.now);
		this.now = this.now.plusSeconds(1);
	}

	private void sendAt(Instant moment) {
		this.now = moment;
		boolean more = true;
		while (more) {
			more = this.worker.deliver();
		}
	}

	private Optional<LetterWriter.Written> write(Recipient recipient, List<Notice> told) {
		this.letters.add(told.stream().map(Notice::kind).toList());
		return Optional.of(new LetterWriter.Written(new Letter("ar", "موضوع", List.of()), told));
	}

	private static NotificationKind cited(int number) {
		return new NotificationKind.Cited(DOHA, new RecommendationId("r-" + number));
	}

	private static NotificationKind carried(int number) {
		return new NotificationKind.CarriedForward(DOHA, new OutputId("o-" + number));
	}

	/** Everybody is in Doha, for nobody. */
	private static final class DohaAudience implements Audience {

		@Override
		public Optional<String> timeZone(MeetingId meeting) {
			return Optional.of("Asia/Qatar");
		}

		@Override
		public Optional<OfficeId> office(MeetingId meeting, PersonId person) {
			return Optional.empty();
		}

	}

}
