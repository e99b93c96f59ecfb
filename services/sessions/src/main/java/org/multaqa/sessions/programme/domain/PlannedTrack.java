package org.multaqa.sessions.programme.domain;

import org.multaqa.model.TrackId;
import org.multaqa.model.events.TrackEvent.Track;
import org.multaqa.sessions.api.ProgrammeFacts.DraftTrack;

/**
 * A track of the working draft.
 *
 * @param track what it is
 * @param version of the programme with which it changed last
 */
public record PlannedTrack(Track track, long version) {

	public TrackId id() {
		return this.track.id();
	}

	PlannedTrack changedWith(long versionOfProgramme) {
		return new PlannedTrack(this.track, versionOfProgramme);
	}

	DraftTrack facts(boolean used) {
		return new DraftTrack(id(), this.track.names(), used);
	}

}
