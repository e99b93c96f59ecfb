package org.multaqa.notifications.deliveries.application;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.multaqa.model.PersonId;
import org.multaqa.notifications.NotificationsProperties;
import org.multaqa.notifications.api.NoticeKind;
import org.multaqa.notifications.api.Pace;
import org.multaqa.notifications.api.Status;
import org.multaqa.notifications.deliveries.domain.Notice;

/**
 * When people are told what waits for them, and with what else.
 *
 * @param preferences how they want to hear news
 * @param audience where meetings take place
 * @param properties when digests are sent
 * @param clock the real one
 */
record NoticePacing(Preferences preferences, Audience audience, NotificationsProperties properties, Clock clock) {

	private Pace paceOf(PersonId person, NoticeKind kind) {
		return kind.isFixed() ? Pace.AT_ONCE : this.preferences.of(person).getOrDefault(kind, kind.usual());
	}

	/**
	 * A notice that waits as its person wants to hear of its kind.
	 * @param now by the clock of the meeting
	 */
	Notice paced(Notice notice, Instant now) {
		var since = this.clock.instant();
		return switch (paceOf(notice.person(), notice.kind().kind())) {
			case AT_ONCE -> notice.postponed(now, since, null).inDigest(false);
			case MORNING -> digest(notice, this.properties.morningAt(), now, since);
			case EVENING -> digest(notice, this.properties.digestAt(), now, since);
			case NEVER -> notice.moved(Status.UNWANTED, since, null);
		};
	}

	/**
	 * Due at that hour of the meeting's day; whoever looks later finds it due since then.
	 */
	private Notice digest(Notice notice, LocalTime at, Instant now, Instant since) {
		var zone = this.audience.timeZone(notice.kind().meeting()).map(NoticePacing::zone).orElse(ZoneOffset.UTC);
		var day = now.atZone(zone).toLocalDate();
		var today = day.atTime(at).atZone(zone).toInstant();
		var next = today.isAfter(now) ? today : day.plusDays(1).atTime(at).atZone(zone).toInstant();
		return notice.postponed(next, since, null).inDigest(true);
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
