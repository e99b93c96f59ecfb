package org.multaqa.sessions.programme.application;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

import org.multaqa.model.TrackId;
import org.multaqa.model.events.TrackEvent.Track;
import org.multaqa.sessions.programme.domain.PlannedTrack;
import org.multaqa.sessions.programme.domain.Programme;
import org.multaqa.sessions.programme.domain.Release;
import org.multaqa.sessions.programme.domain.Room;

/**
 * The latest release, as everybody sees it who may know of the meeting.
 *
 * @param programme of which nothing may be shown that was not released
 */
public record ReleasedProgramme(MeetingReplica meeting, Programme programme,
		Release release) implements ShownProgramme {

	/** Those in which something takes place, as they were. */
	@Override
	public List<Room> rooms() {
		var shown = this.release.sessions()
			.stream()
			.flatMap((session) -> Stream.ofNullable(session.place()))
			.map((place) -> Room.inUse(place.room(), place.names(), place.capacity()))
			.distinct()
			.toList();
		return this.programme.rooms()
			.stream()
			.flatMap((room) -> shown.stream().filter((each) -> each.id().equals(room.id())))
			.toList();
	}

	/**
	 * Those in which something takes place, as they were; those that there are no more
	 * come last.
	 */
	@Override
	public List<PlannedTrack> tracks() {
		var shown = new LinkedHashMap<TrackId, Track>();
		this.release.takingPlace()
			.stream()
			.flatMap((session) -> Stream.ofNullable(session.track()))
			.forEach((track) -> shown.putIfAbsent(track.id(), track));
		return Stream.concat(this.programme.tracks().stream().map(PlannedTrack::id), shown.keySet().stream())
			.distinct()
			.flatMap((id) -> Stream.ofNullable(shown.get(id)))
			.map((track) -> new PlannedTrack(track, 0))
			.toList();
	}

}
