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

import org.multaqa.model.DelegationId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.OutputId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RecommendationId;
import org.multaqa.notifications.api.Status;
import org.multaqa.notifications.deliveries.application.MailServer.Outcome;
import org.multaqa.notifications.deliveries.domain.Letter;
import org.multaqa.notifications.deliveries.domain.Notice;
import org.multaqa.notifications.deliveries.domain.NotificationKind;
import org.multaqa.notifications.deliveries.domain.SeatNotification;
import org.multaqa.notifications.deliveries.persistence.MemoryNotices;

/** A worker of deliveries whose mail server, identity and clock do as they are told. */
abstract class DohaDeliveries {

	static final MeetingId DOHA = new MeetingId("doha-2025");

	private static final PersonId NOURA = new PersonId("noura");

	static final Instant NOON = Instant.parse("2025-12-08T09:00:00Z");

	static final NotificationKind INVITED = new SeatNotification.Invitation(DOHA, new DelegationId("doha-2025-mena"),
			new OfficeId("mena"), List.of(), "e-1");

	static final NotificationKind DECIDED = new NotificationKind.Decided(DOHA, new RecommendationId("r-1"));

	static final NotificationKind CARRIED = new NotificationKind.CarriedForward(DOHA, new OutputId("o-1"));

	static final NotificationKind CITED = new NotificationKind.Cited(DOHA, new RecommendationId("r-1"));

	final MemoryNotices notices = new MemoryNotices();

	final List<List<Notice>> written = new ArrayList<>();

	final List<String> sentTo = new ArrayList<>();

	final Queue<Outcome> answers = new ArrayDeque<>();

	Instant real = Instant.parse("2026-01-01T00:00:00Z");

	boolean identityAway;

	String address = "noura@example.org";

	/** What happens while a letter is written. */
	Runnable meanwhile = () -> {
	};

	final Set<NotificationKind> obsolete = new HashSet<>();

	final DeliveryWorker worker = new DeliveryWorker(this.notices, this::recipient, this::write, this::send,
			Clock.fixed(NOON, ZoneOffset.UTC), new TickingClock());

	Notice waiting(NotificationKind kind, Instant due) {
		var notice = Notice.of(NOURA, null, kind, NOON.minusSeconds(100), due, Status.WAITING, this.real)
			.inDigest(kind != DECIDED);
		this.notices.add(notice);
		return notice;
	}

	Status status(Notice notice) {
		return this.notices.find(notice.id()).orElseThrow().status();
	}

	void pass(Duration time) {
		this.real = this.real.plus(time);
	}

	private Optional<Recipient> recipient(PersonId person) {
		if (this.identityAway) {
			throw new DependencyUnavailable("identity-away");
		}
		return person.value().equals("nobody") ? Optional.empty()
				: Optional.of(new Recipient(person, LocalizedText.of("ar", "نورة"), this.address, "ar"));
	}

	private Outcome send(String id, Recipient recipient, Letter letter) {
		this.sentTo.add(recipient.email());
		return (!this.answers.isEmpty()) ? this.answers.remove() : Outcome.TAKEN;
	}

	private Optional<LetterWriter.Written> write(Recipient recipient, List<Notice> notices) {
		if (recipient.person().value().equals("breaks")) {
			throw new IllegalStateException("a broken template");
		}
		if (recipient.person().value().equals("delayed")) {
			throw new LetterDelayed("registration-away");
		}
		var told = notices.stream().filter((notice) -> !this.obsolete.contains(notice.kind())).toList();
		if (told.isEmpty()) {
			return Optional.empty();
		}
		this.written.add(told);
		this.meanwhile.run();
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
			return DohaDeliveries.this.real;
		}

	}

}
