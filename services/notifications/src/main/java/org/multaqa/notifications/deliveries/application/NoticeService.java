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
import org.multaqa.notifications.deliveries.domain.Notice;
import org.multaqa.notifications.deliveries.domain.NotificationKind;
import org.multaqa.notifications.deliveries.domain.Pace;
import org.multaqa.notifications.deliveries.domain.Status;
import org.multaqa.notifications.stories.application.NotificationReplicas;
import org.multaqa.notifications.stories.domain.MeetingReplica;

/** Writes down what people are to be told, and when. */
public final class NoticeService {

	private final Notices book;

	private final Preferences wishes;

	private final NotificationReplicas stories;

	private final NotificationsProperties properties;

	private final Clock clock;

	private final Clock realClock;

	private volatile Runnable wake = () -> {
	};

	/**
	 * Notices of one service.
	 * @param book where they are written down
	 * @param wishes how people want to hear news
	 * @param stories where meetings take place
	 * @param properties when digests are sent
	 * @param clock the meeting's
	 * @param realClock the real one
	 */
	public NoticeService(Notices book, Preferences wishes, NotificationReplicas stories,
			NotificationsProperties properties, Clock clock, Clock realClock) {
		this.book = book;
		this.wishes = wishes;
		this.stories = stories;
		this.properties = properties;
		this.clock = clock;
		this.realClock = realClock;
	}

	void onNew(Runnable sender) {
		this.wake = sender;
	}

	/**
	 * Tells a person something, unless that has been done.
	 * @param person who
	 * @param matter what
	 * @param happened when it happened
	 */
	public void tell(PersonId person, NotificationKind matter, Instant happened) {
		@Nullable Instant ignored = this.properties.ignoreBefore();
		if (ignored != null && happened.isBefore(ignored)) {
			return;
		}
		var now = this.clock.instant();
		var pace = matter.urgent() ? Pace.AT_ONCE : this.wishes.of(person);
		var notice = switch (pace) {
			case AT_ONCE -> notice(person, matter, happened, now, Status.WAITING);
			case DAILY -> notice(person, matter, happened, nextDigest(matter.meeting(), now), Status.WAITING);
			case NEVER -> notice(person, matter, happened, now, Status.UNWANTED);
		};
		if (this.book.add(notice)) {
			this.wake.run();
		}
	}

	/**
	 * A person wants to hear news in another way; what waits follows.
	 * @param person who
	 * @param pace how
	 */
	void follow(PersonId person, Pace pace) {
		var now = this.clock.instant();
		var since = this.realClock.instant();
		for (var waiting : this.book.waitingFor(person)) {
			if (!waiting.matter().urgent()) {
				this.book.replace(waiting, switch (pace) {
					case AT_ONCE -> waiting.postponed(now, since, null);
					case DAILY -> waiting.postponed(nextDigest(waiting.matter().meeting(), now), since, null);
					case NEVER -> waiting.moved(Status.UNWANTED, since, null);
				});
			}
		}
		this.wake.run();
	}

	private Notice notice(PersonId person, NotificationKind matter, Instant happened, Instant due, Status status) {
		return Notice.of(person, matter, happened, due, status, this.realClock.instant());
	}

	/** The next evening of the meeting. */
	private Instant nextDigest(MeetingId meeting, Instant now) {
		var zone = this.stories.meeting(meeting)
			.map(MeetingReplica::timeZone)
			.map(NoticeService::zone)
			.orElse(ZoneOffset.UTC);
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
