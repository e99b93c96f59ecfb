package org.multaqa.notifications.deliveries.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.notifications.NotificationsProperties;
import org.multaqa.notifications.api.NoticeKind;
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

	private final NoticePacing pacing;

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
		this.pacing = new NoticePacing(preferences, audience, properties, realClock);
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
		if (this.notices.add(this.pacing.paced(notice, now))) {
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
				.forEach((notice) -> this.notices.replace(notice, this.pacing.paced(notice, now)));
			waiting = this.notices.waitingFor(person, waiting.getLast().id(), SOME);
		}
		this.wake.run();
	}

}
