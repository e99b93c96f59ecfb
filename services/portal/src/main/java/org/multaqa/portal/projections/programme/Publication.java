package org.multaqa.portal.projections.programme;

import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;
import org.multaqa.model.events.TrackEvent.Track;

/**
 * How the releases have shown a session so far; calendars must learn of every change and
 * of what is gone.
 *
 * @param plan what it was at the latest release that gave it a place
 * @param place where and when, or where and when it was
 * @param room what the room was called then
 * @param capacity how many people the room held then
 * @param changedIn number of the release that changed anything of it last
 * @param changedAt when that happened
 * @param gone whether it has no place any more
 * @param cancelled since when a release says that it will not take place at all, or
 * absent
 * @param track the track that it was in, as it was then, or absent
 */
public record Publication(SessionPlan plan, Placement place, LocalizedText room, int capacity, int changedIn,
		Instant changedAt, boolean gone, @Nullable Instant cancelled, @Nullable Track track) {

	/** Whether it takes place at a moment. */
	public boolean isRunningAt(Instant moment) {
		return !moment.isBefore(this.place.starts()) && moment.isBefore(this.place.ends());
	}

	static Publication of(SessionPlan plan, Placement place, Programme programme, int release, Instant now) {
		var room = programme.roomOr(place.room());
		return new Publication(plan, place, room.names(), room.capacity(), release, now, false, null,
				programme.trackOf(plan).orElse(null));
	}

	Publication leftOutAt(int release, Instant now, boolean forEver) {
		return new Publication(this.plan, this.place, this.room, this.capacity, release, now, true,
				forEver ? now : null, this.track);
	}

	/** Whether it shows the same, in a room and a track that are as they are now. */
	boolean shows(SessionPlan samePlan, Placement samePlace, Programme programme) {
		var sameRoom = programme.roomOr(samePlace.room());
		return !this.gone && this.plan.equals(samePlan) && this.place.equals(samePlace)
				&& this.room.equals(sameRoom.names()) && this.capacity == sameRoom.capacity()
				&& programme.trackOf(samePlan).equals(Optional.ofNullable(this.track));
	}

}
