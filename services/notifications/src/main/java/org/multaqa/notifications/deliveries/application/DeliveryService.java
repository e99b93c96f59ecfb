package org.multaqa.notifications.deliveries.application;

import java.time.Clock;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.store.Slice;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Role;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.notifications.api.DeliveryView.Resending;
import org.multaqa.notifications.api.Status;
import org.multaqa.notifications.deliveries.domain.Notice;

/** What organisers and operators see of the mails, and may do. */
public final class DeliveryService {

	/** What a service account needs to see all. */
	public static final String SCOPE = "operations";

	/** Most notices in one answer. */
	public static final int LIMIT = 500;

	private final Notices notices;

	private final Recipients recipients;

	private final Clock clock;

	private final Clock realClock;

	public DeliveryService(Notices notices, Recipients recipients, Clock clock, Clock realClock) {
		this.notices = notices;
		this.recipients = recipients;
		this.clock = clock;
		this.realClock = realClock;
	}

	/**
	 * The latest notices, without any address.
	 * @param actor an operator or a founder sees all, an organiser those of the meetings
	 * that they organise
	 * @param meeting only those of this meeting, or absent
	 * @param limit at most so many
	 * @throws RuleViolation {@code actor.needs-role}
	 */
	public List<Notice> latest(Actor actor, @Nullable MeetingId meeting, int limit) {
		int most = Math.clamp(limit, 1, LIMIT);
		if (meeting != null) {
			mayRead(actor, meeting);
			return this.notices.latestOf(Set.of(meeting), most);
		}
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
	 * One page of the notices of a meeting, the latest first.
	 * @param actor an organiser of the meeting, an operator or a founder
	 * @throws RuleViolation {@code actor.needs-role}
	 */
	public Slice<Notice> page(Actor actor, NoticeQuery query) {
		mayRead(actor, query.meeting());
		return this.notices.page(query);
	}

	/**
	 * Insists on being one who may read the letters of a meeting.
	 * @throws RuleViolation {@code actor.needs-role}
	 */
	public void mayRead(Actor actor, MeetingId meeting) {
		if (!isShownTo(actor, meeting)) {
			throw Actor.needsRole(Role.ORGANISER);
		}
	}

	/**
	 * Sends a notice once more: one that failed or may not have arrived, or one that has
	 * left the house and does not turn up. Who asks for it stays with the notice.
	 * @param actor an operator, a founder, or an organiser of the meeting
	 * @return the notice, waiting
	 * @throws RuleViolation {@code delivery.unknown}, {@code delivery.not-resendable},
	 * {@code delivery.nobody} for somebody who has no account any more
	 */
	public Notice resend(Actor actor, String id) {
		var notice = this.notices.find(id)
			.filter((found) -> isShownTo(actor, found.kind().meeting()))
			.orElseThrow(() -> RuleViolation.unknown("delivery.unknown", id));
		return switch (notice.status()) {
			case WAITING -> notice;
			case WRITING, HANDING_OVER, UNWANTED, OBSOLETE -> throw new RuleViolation("delivery.not-resendable");
			case SENT, UNCERTAIN, FAILED -> again(actor.person(), notice);
		};
	}

	private Notice again(PersonId by, Notice notice) {
		if (!mayHaveAccount(notice.person())) {
			throw new RuleViolation("delivery.nobody");
		}
		var next = notice.resent(new Resending(by, this.clock.instant(), notice.status()), this.realClock.instant());
		if (!this.notices.replace(notice, next)) {
			throw new RuleViolation("delivery.not-resendable");
		}
		return next;
	}

	/** While identity is away the letter waits for it, and is not written to nobody. */
	private boolean mayHaveAccount(PersonId person) {
		try {
			return this.recipients.find(person).isPresent();
		}
		catch (DependencyUnavailable ex) {
			return true;
		}
	}

	private static boolean isShownTo(Actor actor, MeetingId meeting) {
		return areAllShownTo(actor) || actor.has(meeting, Role.ORGANISER);
	}

	private static boolean areAllShownTo(Actor actor) {
		return actor.isFounder() || actor.scopes().contains(SCOPE);
	}

}
