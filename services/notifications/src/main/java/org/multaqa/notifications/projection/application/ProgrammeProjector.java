package org.multaqa.notifications.projection.application;

import java.util.List;

import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.model.events.ReleaseEvent.OfPublication;
import org.multaqa.model.events.ReleaseEvent.ProgrammeReleased;
import org.multaqa.model.events.ReleaseEvent.SessionLeftOut;
import org.multaqa.model.events.ReleaseEvent.SessionReleased;
import org.multaqa.notifications.deliveries.application.NoticeService;
import org.multaqa.notifications.projection.domain.ProgrammeReplica;
import org.multaqa.notifications.projection.domain.ProgrammeReplica.Release;
import org.multaqa.notifications.projection.domain.SessionEdition;
import org.multaqa.notifications.projection.domain.SessionReplica;

/**
 * Keeps what releases show of sessions, and tells people what a release changed. What a
 * release tells of its sessions has subjects of its own and comes in any order, so people
 * are told when the last of it is there.
 */
public final class ProgrammeProjector {

	private final NotificationReplicas replicas;

	private final ProgrammeNotifier notifier;

	public ProgrammeProjector(NotificationReplicas replicas, NoticeService notices) {
		this.replicas = replicas;
		this.notifier = new ProgrammeNotifier(replicas, notices);
	}

	/** A release tells something of a session. */
	public void publish(EventEnvelope<?> envelope, OfPublication told) {
		this.replicas.sessions()
			.apply(told.about().value(), envelope,
					(before) -> next((before != null) ? before : SessionReplica.of(told.about(), told.meeting()),
							told));
		this.notifier.tellOf(told.meeting(), told.release());
	}

	private static SessionReplica next(SessionReplica before, OfPublication told) {
		return switch (told) {
			case SessionReleased released ->
				before.shown(new SessionEdition(released.release(), released.session(), released.place(), false));
			case SessionLeftOut left -> before.leftOut(left.release(), left.cancelled());
		};
	}

	public void release(EventEnvelope<?> envelope, ProgrammeReleased released) {
		var release = new Release(released.number(), released.name(), released.changed(), envelope.actor(),
				envelope.time());
		this.replicas.programmes()
			.apply(released.meeting().value(), envelope,
					(before) -> ((before != null) ? before : new ProgrammeReplica(released.meeting(), List.of()))
						.with(release));
		this.notifier.tellOf(released.meeting(), released.number());
	}

}
