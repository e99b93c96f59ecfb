package org.multaqa.sessions.programme.domain;

import java.util.Optional;

import org.multaqa.model.RoomId;
import org.multaqa.model.SessionId;
import org.multaqa.model.TrackId;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.sessions.api.ProgrammeFacts;

/** What the rules must know of a programme, looked up when they ask. */
record DraftFacts(Programme programme) implements ProgrammeFacts {

	@Override
	public Optional<DraftSession> session(SessionId id) {
		return this.programme.find(id).map(Session::facts);
	}

	@Override
	public Optional<DraftRoom> room(RoomId id) {
		return this.programme.venue().find(id).map((room) -> room.facts(isUsed(id)));
	}

	private boolean isUsed(RoomId id) {
		return this.programme.releases().rooms().contains(id) || this.programme.sessions()
			.stream()
			.flatMap(Placed::of)
			.map(Placed::at)
			.map(Placement::room)
			.anyMatch(id::equals);
	}

	@Override
	public Optional<DraftTrack> track(TrackId id) {
		return this.programme.themes()
			.find(id)
			.map((track) -> track.facts(this.programme.sessions()
				.stream()
				.anyMatch((session) -> !session.cancelled() && session.isIn(id))));
	}

	@Override
	public int countSessions() {
		return this.programme.sessions().size();
	}

	@Override
	public boolean isAnythingPlaced() {
		return this.programme.sessions().stream().anyMatch((session) -> session.placement() != null);
	}

	@Override
	public boolean isChanged() {
		return !this.programme.differences().all().isEmpty();
	}

}
