package org.multaqa.portal.projections.programme;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.multaqa.model.SessionId;
import org.multaqa.model.TrackId;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.sessions.api.ProgrammeFacts;
import org.multaqa.sessions.api.ProgrammeFacts.DraftRoom;
import org.multaqa.sessions.api.ProgrammeFacts.DraftSession;
import org.multaqa.sessions.api.ProgrammeFacts.DraftTrack;

/**
 * The working draft of a programme, which organisers see as a whole.
 *
 * @param sessions in the order of planning, cancelled ones included
 */
public record WorkingDraft(Programme programme, List<PlannedSession> sessions) {

	public WorkingDraft {
		sessions = List.copyOf(sessions);
	}

	public Optional<PlannedSession> session(SessionId session) {
		return this.sessions.stream().filter((each) -> each.id().equals(session)).findFirst();
	}

	/** Those that have a place, in the order of planning. */
	public List<PlannedSession> placed() {
		return this.sessions.stream().filter((session) -> session.placed() != null).toList();
	}

	/**
	 * What the rules must know of it.
	 * @return its facts
	 */
	public ProgrammeFacts facts() {
		var used = Stream.concat(this.programme.usedRooms().stream(),
				this.sessions.stream().flatMap((session) -> Stream.ofNullable(session.placed())).map(Placement::room))
			.collect(Collectors.toSet());
		return ProgrammeFacts.of(
				this.sessions.stream()
					.map((session) -> new DraftSession(session.id(), session.plan().title(), session.placed() != null,
							session.cancelled()))
					.toList(),
				this.programme.rooms()
					.stream()
					.map((room) -> new DraftRoom(room.id(), room.names(), room.retired() != null,
							used.contains(room.id())))
					.toList(),
				this.programme.themes()
					.stream()
					.map((track) -> new DraftTrack(track.id(), track.track().names(), countIn(track.id()) > 0))
					.toList(),
				() -> this.sessions.stream().anyMatch((session) -> session.isToBeReleased(this.programme)));
	}

	/** How many sessions that are to take place are in a track. */
	public int countIn(TrackId track) {
		return (int) this.sessions.stream()
			.filter((session) -> !session.cancelled() && track.equals(session.plan().track()))
			.count();
	}

}
