package org.multaqa.notifications.projection.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.store.ListQuery;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.RoomId;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.model.events.ProgrammeEvent.ProgrammeReleased;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;
import org.multaqa.notifications.deliveries.application.NoticeService;
import org.multaqa.notifications.projection.domain.ProgrammeReplica;
import org.multaqa.notifications.projection.domain.ProgrammeReplica.Release;
import org.multaqa.notifications.projection.domain.RoomReplica;
import org.multaqa.notifications.projection.domain.SessionEdition;
import org.multaqa.notifications.projection.domain.SessionReplica;

/** Keeps what releases show of sessions, and tells people what a release changed. */
public final class ProgrammeProjector {

	private final NotificationReplicas replicas;

	private final ProgrammeNotifier notifier;

	public ProgrammeProjector(NotificationReplicas replicas, NoticeService notices) {
		this.replicas = replicas;
		this.notifier = new ProgrammeNotifier(replicas, notices);
	}

	public void keepRoom(EventEnvelope<?> envelope, MeetingId meeting, RoomId room, LocalizedText names) {
		this.replicas.rooms()
			.apply(NotificationReplicas.room(meeting, room), envelope, (_) -> new RoomReplica(meeting, room, names));
	}

	public void plan(EventEnvelope<?> envelope, MeetingId meeting, SessionPlan plan) {
		this.replicas.sessions()
			.apply(plan.id().value(), envelope,
					(before) -> (before != null) ? before.revised(plan) : SessionReplica.planned(meeting, plan));
	}

	public void cancel(EventEnvelope<?> envelope, SessionId session) {
		change(envelope, session, SessionReplica::cancel);
	}

	/**
	 * A release: each session as it has it, with the draft as it was at that moment,
	 * since all of it comes in order. Told again it changes nothing, and tells those who
	 * have not been told.
	 */
	public void release(EventEnvelope<?> envelope, ProgrammeReleased released) {
		Map<SessionId, Placement> placements = released.placements()
			.stream()
			.collect(Collectors.toMap(Placement::session, Function.identity()));
		for (SessionId session : sessions(released.meeting())) {
			@Nullable Placement placement = placements.get(session);
			change(envelope, session, (replica) -> replica.released(released.number(),
					(placement != null) ? place(released.meeting(), placement) : null));
		}
		var release = new Release(released.number(), released.name(), released.changes().size(), envelope.actor(),
				envelope.time());
		this.replicas.programmes()
			.apply(released.meeting().value(), envelope,
					(before) -> ((before != null) ? before : new ProgrammeReplica(released.meeting(), List.of()))
						.with(release));
		this.notifier.tellOf(released.meeting(), release);
	}

	private List<SessionId> sessions(MeetingId meeting) {
		var all = new ArrayList<SessionId>();
		this.replicas.sessions()
			.forEach(ListQuery.by("session").where("meeting", meeting.value()),
					(session) -> all.add(session.session()));
		return all;
	}

	private SessionEdition.Place place(MeetingId meeting, Placement placement) {
		var names = this.replicas.rooms()
			.find(NotificationReplicas.room(meeting, placement.room()))
			.map(RoomReplica::names)
			.orElseThrow(() -> new IllegalStateException("a session is placed in a room that there is not"));
		return new SessionEdition.Place(placement.room(), names, placement.starts(), placement.ends());
	}

	private void change(EventEnvelope<?> envelope, SessionId session, UnaryOperator<SessionReplica> change) {
		this.replicas.sessions()
			.apply(session.value(), envelope, (before) -> (before != null) ? change.apply(before) : null);
	}

}
