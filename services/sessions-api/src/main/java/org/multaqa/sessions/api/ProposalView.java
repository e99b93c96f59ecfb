package org.multaqa.sessions.api;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.SessionId;
import org.multaqa.model.TrackId;

/**
 * A proposed timetable as a what-if: what would be different in the working draft as it
 * is now.
 *
 * @param stage how far the search has come
 * @param asked when it was asked for
 * @param seconds for how long it has searched
 * @param limit for how many seconds it may search
 * @param toPlace for how many sessions a place is sought
 * @param placed how many of them have one in the best timetable so far
 * @param broken how often that breaks a rule that must hold
 * @param points how much else could be better in it; 0 is best
 * @param changes what would be different, in the order of time; without a place last
 * @param clashes all that would speak against the working draft then, excused or not
 * @param people whom it would help or hurt
 * @param offices which offices it would help or hurt
 * @param tracks which tracks it would bring together or apart
 */
public record ProposalView(MeetingId meeting, ProposalStage stage, Instant asked, long seconds, int limit, int toPlace,
		int placed, long broken, long points, List<Move> changes, List<ClashView> clashes, List<ForPerson> people,
		List<ForOffice> offices, List<ForTrack> tracks) {

	/**
	 * A session that would be somewhere else.
	 *
	 * @param now where it is now, or absent
	 * @param then where it would be, or absent if there is no place for it
	 * @param overtaken whether it was moved since the search began, so that it is not
	 * taken
	 */
	public record Move(SessionId session, LocalizedText title, SessionView.@Nullable Place now,
			SessionView.@Nullable Place then, boolean overtaken) {

	}

	/**
	 * What would be different for somebody.
	 *
	 * @param now as it is
	 * @param then as it would be
	 */
	public record ForPerson(PersonId person, Burden now, Burden then) {

	}

	/**
	 * How well a person's sessions lie.
	 *
	 * @param clashes how often two are at the same time
	 * @param rooms how often two on one day are in different rooms
	 * @param withoutPlace how many have no place
	 */
	public record Burden(int clashes, int rooms, int withoutPlace) {

	}

	/**
	 * What would be different for an office.
	 *
	 * @param now how often two of its sessions are at the same time
	 * @param then how often they would be
	 */
	public record ForOffice(OfficeId office, int now, int then) {

	}

	/**
	 * What would be different for a track.
	 *
	 * @param now as it is
	 * @param then as it would be
	 */
	public record ForTrack(TrackId track, TrackBurden now, TrackBurden then) {

	}

	/**
	 * How well the sessions of a track lie, counted in pairs of them.
	 *
	 * @param clashes how often two are at the same time
	 * @param apart how often two are on different days or in different rooms
	 */
	public record TrackBurden(int clashes, int apart) {

	}

}
