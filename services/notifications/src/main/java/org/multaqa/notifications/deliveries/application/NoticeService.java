package org.multaqa.notifications.deliveries.application;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.notifications.NotificationsProperties;
import org.multaqa.notifications.api.Pace;
import org.multaqa.notifications.api.Status;
import org.multaqa.notifications.deliveries.domain.Notice;
import org.multaqa.notifications.deliveries.domain.NotificationKind;

/** Writes down what people are to be told, and when. */
public final class NoticeService {

	/** How many notices are looked at together. */
	private static final int SOME = 50;

	private final Notices notices;

	private final Preferences preferences;

	private final MeetingTimeZones timeZones;

	private final NotificationsProperties properties;

	private final Clock clock;

	private final Clock realClock;

	private volatile Runnable wake = () -> {
	};

	/**
	 * Notices of one service.
	 * @param notices where they are written down
	 * @param preferences how people want to hear news
	 * @param replicas where meetings take place
	 * @param properties when digests are sent
	 * @param clock the meeting's
	 */
	public NoticeService(Notices notices, Preferences preferences, MeetingTimeZones timeZones,
			NotificationsProperties properties, Clock clock, Clock realClock) {
		this.notices = notices;
		this.preferences = preferences;
		this.timeZones = timeZones;
		this.properties = properties;
		this.clock = clock;
		this.realClock = realClock;
	}

	void onNew(Runnable sender) {
		this.wake = sender;
	}

	/** Tells a person something, unless that has been done. */
	public void tell(PersonId person, NotificationKind kind, Instant happened) {
		@Nullable Instant ignored = this.properties.ignoreBefore();
		if (ignored != null && happened.isBefore(ignored)) {
			return;
		}
		var now = this.clock.instant();
		var pace = kind.urgent() ? Pace.AT_ONCE : this.preferences.of(person);
		var notice = switch (pace) {
			case AT_ONCE -> notice(person, kind, happened, now, Status.WAITING);
			case DAILY -> notice(person, kind, happened, nextDigest(kind.meeting(), now), Status.WAITING);
			case NEVER -> notice(person, kind, happened, now, Status.UNWANTED);
		};
		if (this.notices.add(notice)) {
			this.wake.run();
		}
	}

	/** A person wants to hear news in another way; what waits follows. */
	void follow(PersonId person, Pace pace) {
		var now = this.clock.instant();
		var since = this.realClock.instant();
		var waiting = this.notices.waitingFor(person, "", SOME);
		while (!waiting.isEmpty()) {
			waiting.stream()
				.filter((notice) -> !notice.kind().urgent())
				.forEach((notice) -> this.notices.replace(notice, switch (pace) {
					case AT_ONCE -> notice.postponed(now, since, null);
					case DAILY -> notice.postponed(nextDigest(notice.kind().meeting(), now), since, null);
					case NEVER -> notice.moved(Status.UNWANTED, since, null);
				}));
			waiting = this.notices.waitingFor(person, waiting.getLast().id(), SOME);
		}
		this.wake.run();
	}

	private Notice notice(PersonId person, NotificationKind kind, Instant happened, Instant due, Status status) {
		return Notice.of(person, kind, happened, due, status, this.realClock.instant());
	}

	/** The next evening of the meeting. */
	private Instant nextDigest(MeetingId meeting, Instant now) {
		var zone = this.timeZones.of(meeting).map(NoticeService::zone).orElse(ZoneOffset.UTC);
		LocalTime at = this.properties.digestAt();
		var today = now.atZone(zone).toLocalDate().atTime(at).atZone(zone).toInstant();
		return today.isAfter(now) ? today
				: now.atZone(zone).toLocalDate().plusDays(1).atTime(at).atZone(zone).toInstant();
	}

	private static ZoneId zone(String name) {
		try {
			return ZoneId.of(name);
		}
		catch (DateTimeException ex) {
			return ZoneOffset.UTC;
		}
	}

}
