package org.multaqa.notifications.deliveries.application;

import java.time.Clock;
import java.util.List;

import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Role;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.notifications.api.Pace;
import org.multaqa.notifications.api.Status;
import org.multaqa.notifications.deliveries.domain.Notice;

/** What operators see and may do, and how people want to hear news. */
public final class DeliveryService {

	/** What a service account needs to see all. */
	public static final String SCOPE = "operations";

	/** Most notices in one answer. */
	public static final int LIMIT = 500;

	private final Notices notices;

	private final Preferences preferences;

	private final NoticeService noticeService;

	private final Clock clock;

	private final Clock realClock;

	public DeliveryService(Notices notices, Preferences preferences, NoticeService noticeService, Clock clock,
			Clock realClock) {
		this.notices = notices;
		this.preferences = preferences;
		this.noticeService = noticeService;
		this.clock = clock;
		this.realClock = realClock;
	}

	/**
	 * The latest notices, without any address.
	 * @param actor an operator or a founder sees all, an organiser those of the meetings
	 * that they organise
	 * @param limit at most so many
	 * @throws RuleViolation {@code actor.needs-role}
	 */
	public List<Notice> latest(Actor actor, int limit) {
		int most = Math.clamp(limit, 1, LIMIT);
		if (areAllShownTo(actor)) {
			return this.notices.latest(most);
		}
		var organised = actor.meetingsAs(Role.ORGANISER);
		if (organised.isEmpty()) {
			throw Actor.needsRole(Role.ORGANISER);
		}
		return this.notices.latestOf(organised, most);
	}

	/**
	 * Sends a notice again that may not have arrived.
	 * @param actor an operator, a founder, or an organiser of the meeting
	 * @return the notice, waiting
	 * @throws RuleViolation {@code delivery.unknown}, {@code delivery.not-uncertain}
	 */
	public Notice resend(Actor actor, String id) {
		var notice = this.notices.find(id)
			.filter((found) -> isShownTo(actor, found))
			.orElseThrow(() -> RuleViolation.unknown("delivery.unknown", id));
		if (notice.status() == Status.WAITING) {
			return notice;
		}
		var next = notice.postponed(this.clock.instant(), this.realClock.instant(), null);
		if ((notice.status() != Status.UNCERTAIN && notice.status() != Status.FAILED)
				|| !this.notices.replace(notice, next)) {
			throw new RuleViolation("delivery.not-uncertain");
		}
		return next;
	}

	/**
	 * How a person wants to hear news.
	 * @throws RuleViolation {@code preferences.not-yours}
	 */
	public Pace preference(Actor actor, PersonId person) {
		onlySelf(actor, person);
		return this.preferences.of(person);
	}

	/**
	 * A person wants to hear news in another way, those that already wait included.
	 * @throws RuleViolation {@code preferences.not-yours}
	 */
	public Pace prefer(Actor actor, PersonId person, Pace pace) {
		onlySelf(actor, person);
		this.preferences.keep(person, pace);
		this.noticeService.follow(person, pace);
		return pace;
	}

	private static void onlySelf(Actor actor, PersonId person) {
		if (!actor.is(person)) {
			throw RuleViolation.notAllowed("preferences.not-yours");
		}
	}

	private static boolean isShownTo(Actor actor, Notice notice) {
		return areAllShownTo(actor) || actor.has(notice.kind().meeting(), Role.ORGANISER);
	}

	private static boolean areAllShownTo(Actor actor) {
		return actor.isFounder() || actor.scopes().contains(SCOPE);
	}

}
