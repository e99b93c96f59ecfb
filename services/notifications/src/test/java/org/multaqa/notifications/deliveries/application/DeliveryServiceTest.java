package org.multaqa.notifications.deliveries.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.notifications.NotificationsProperties;
import org.multaqa.notifications.api.Status;
import org.multaqa.notifications.deliveries.domain.Notice;
import org.multaqa.notifications.deliveries.domain.NotificationKind;
import org.multaqa.notifications.deliveries.persistence.MemoryNotices;
import org.multaqa.notifications.deliveries.persistence.MemoryPreferences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DeliveryServiceTest {

	private static final Instant NOON = Instant.parse("2025-12-08T09:00:00Z");

	private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);

	private final MemoryNotices notices = new MemoryNotices();

	private final MemoryPreferences preferences = new MemoryPreferences();

	private final DeliveryService deliveries = new DeliveryService(this.notices, this.preferences,
			new NoticeService(this.notices, this.preferences, (_) -> Optional.empty(),
					new NotificationsProperties("", "", LocalTime.of(18, 0), null), CLOCK, CLOCK),
			CLOCK, CLOCK);

	@Test
	void an_organiser_sees_the_latest_of_their_meetings_whatever_is_told_elsewhere() {
		var ours = told("doha-2025", NOON.minusSeconds(60));
		told("andes-2026", NOON);

		assertThat(this.deliveries.latest(Actor.of("sami-raff", "doha-2025:organiser"), 1)).containsExactly(ours);
	}

	@Test
	void a_founder_sees_the_latest_of_all() {
		told("doha-2025", NOON.minusSeconds(60));
		var latest = told("andes-2026", NOON);

		assertThat(this.deliveries.latest(Actor.of("layan", "*:founder"), 1)).containsExactly(latest);
	}

	@Test
	void who_organises_nothing_is_refused() {
		var delegate = Actor.of("tui", "doha-2025:delegate:mena");

		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> this.deliveries.latest(delegate, 10))
			.extracting(RuleViolation::code)
			.isEqualTo("actor.needs-role");
	}

	private Notice told(String meeting, Instant happened) {
		var notice = Notice.of(new PersonId("noura"), null,
				new NotificationKind.Decided(new MeetingId(meeting), new RecommendationId("r-" + meeting)), happened,
				NOON, Status.WAITING, NOON);
		this.notices.add(notice);
		return notice;
	}

}
