package org.multaqa.sessions.api;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.multaqa.model.RoomId;
import org.multaqa.model.SessionId;
import org.multaqa.model.TrackId;

/** Facts of a programme that are listed. */
record ListedFacts(List<DraftSession> sessions, List<DraftRoom> rooms, List<DraftTrack> tracks,
		BooleanSupplier changed) implements ProgrammeFacts {

	ListedFacts {
		sessions = List.copyOf(sessions);
		rooms = List.copyOf(rooms);
		tracks = List.copyOf(tracks);
	}

	@Override
	public Optional<DraftSession> session(SessionId id) {
		return this.sessions.stream().filter((session) -> session.id().equals(id)).findFirst();
	}

	@Override
	public Optional<DraftRoom> room(RoomId id) {
		return this.rooms.stream().filter((room) -> room.id().equals(id)).findFirst();
	}

	@Override
	public Optional<DraftTrack> track(TrackId id) {
		return this.tracks.stream().filter((track) -> track.id().equals(id)).findFirst();
	}

	@Override
	public int countSessions() {
		return this.sessions.size();
	}

	@Override
	public boolean isAnythingPlaced() {
		return this.sessions.stream().anyMatch(DraftSession::placed);
	}

	@Override
	public boolean isChanged() {
		return this.changed.getAsBoolean();
	}

}
