package org.multaqa.notifications.deliveries.application;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.notifications.NotificationsProperties;
import org.multaqa.notifications.api.NoticeKind;
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

	private final Audience audience;

	private final NotificationsProperties properties;

	private final Clock clock;

	private final Clock realClock;

	private volatile Runnable wake = () -> {
	};

	/**
	 * Notices of one service.
	 * @param notices where they are written down
	 * @param preferences how people want to hear news
	 * @param audience where meetings take place, and for whom people are there
	 * @param properties when digests are sent
	 * @param clock the meeting's
	 */
	public NoticeService(Notices notices, Preferences preferences, Audience audience,
			NotificationsProperties properties, Clock clock, Clock realClock) {
		this.notices = notices;
		this.preferences = preferences;
		this.audience = audience;
		this.properties = properties;
		this.clock = clock;
		this.realClock = realClock;
	}

	void onNew(Runnable sender) {
		this.wake = sender;
	}

	/** Tells a person something, unless that has been done, or they are erased. */
	public void tell(PersonId person, NotificationKind kind, Instant happened) {
		@Nullable Instant ignored = this.properties.ignoreBefore();
		if ((ignored != null && happened.isBefore(ignored)) || this.preferences.isForgotten(person)) {
			return;
		}
		var now = this.clock.instant();
		@Nullable OfficeId office = this.audience.office(kind.meeting(), person).orElse(null);
		var notice = Notice.of(person, office, kind, happened, now, Status.WAITING, this.realClock.instant());
		if (this.notices.add(paced(notice, paceOf(person, kind.kind()), now))) {
			this.wake.run();
		}
	}

	/** Whether a person has been told something, or it waits for them. */
	public boolean isKnown(PersonId person, NotificationKind kind) {
		return this.notices.find(Notice.idOf(person, kind))
			.filter((notice) -> notice.status() != Status.OBSOLETE)
			.isPresent();
	}

	/**
	 * A person is erased: nothing waits for them any longer, and how they wanted to hear
	 * news is forgotten. What was told stays in the logs of the meetings, by id.
	 */
	public void forget(PersonId person) {
		this.preferences.forget(person);
		var now = this.realClock.instant();
		var waiting = this.notices.waitingFor(person, "", SOME);
		while (!waiting.isEmpty()) {
			waiting.forEach((notice) -> this.notices.replace(notice, notice.moved(Status.OBSOLETE, now, null)));
			waiting = this.notices.waitingFor(person, waiting.getLast().id(), SOME);
		}
	}

	/** A person wants to hear of some kinds in another way; what waits follows. */
	void follow(PersonId person, Set<NoticeKind> kinds) {
		var now = this.clock.instant();
		var waiting = this.notices.waitingFor(person, "", SOME);
		while (!waiting.isEmpty()) {
			waiting.stream()
				.filter((notice) -> kinds.contains(notice.kind().kind()))
				.forEach((notice) -> this.notices.replace(notice,
						paced(notice, paceOf(person, notice.kind().kind()), now)));
			waiting = this.notices.waitingFor(person, waiting.getLast().id(), SOME);
		}
		this.wake.run();
	}

	private Pace paceOf(PersonId person, NoticeKind kind) {
		return kind.isFixed() ? Pace.AT_ONCE : this.preferences.of(person).getOrDefault(kind, kind.usual());
	}

	private Notice paced(Notice notice, Pace pace, Instant now) {
		var since = this.realClock.instant();
		return switch (pace) {
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
		var zone = this.audience.timeZone(notice.kind().meeting()).map(NoticeService::zone).orElse(ZoneOffset.UTC);
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
