package org.multaqa.portal.pages.timetable;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.SessionId;
import org.multaqa.model.Severity;
import org.multaqa.model.events.ProgrammeEvent.SessionKind;
import org.multaqa.model.events.TrackEvent.Track;
import org.multaqa.portal.pages.shell.ActionState;
import org.multaqa.portal.pages.shell.OfficeBadge;
import org.multaqa.portal.pages.shell.PersonName;
import org.multaqa.portal.pages.shell.SessionName;
import org.multaqa.sessions.api.ProposalRequest;
import org.multaqa.sessions.api.ProposalView.Burden;
import org.multaqa.sessions.api.ProposalView.TrackBurden;

/**
 * Proposing a timetable, and what it would change.
 *
 * @param progress how far the search has come, or absent where there is none
 * @param isAway whether the service did not say whether there is one
 * @param changes what would be different, in the order of time
 * @param clashes all that would speak against the working draft then
 * @param people whom it would help or hurt
 * @param offices which offices it would help or hurt
 * @param tracks which tracks it would bring together or apart
 * @param placed sessions that could be held where they are
 * @param maySearch whether a timetable may be sought
 * @param mayStop whether the search may be ended
 * @param mayTake whether what was found may be taken
 * @param mayDrop whether it may be thrown away
 */
public record ProposalPage(@Nullable Progress progress, boolean isAway, List<Change> changes, List<Clash> clashes,
		List<ForPerson> people, List<ForOffice> offices, List<ForTrack> tracks, List<SessionName> placed,
		ActionState maySearch, ActionState mayStop, ActionState mayTake, ActionState mayDrop) {

	/** Most changes that a page shows one by one. */
	public static final int MOST = 500;

	public ProposalPage {
		changes = List.copyOf(changes);
		clashes = List.copyOf(clashes);
		people = List.copyOf(people);
		offices = List.copyOf(offices);
		tracks = List.copyOf(tracks);
		placed = List.copyOf(placed);
	}

	/** Whether it makes nothing better or worse for anybody. */
	public boolean isForNobody() {
		return this.people.isEmpty() && this.offices.isEmpty() && this.tracks.isEmpty();
	}

	/** How long sessions of a kind last where nothing is said, in minutes. */
	public int usualMinutes(SessionKind kind) {
		return ProposalRequest.usualMinutes(kind);
	}

	/**
	 * How far the search has come.
	 *
	 * @param stage last part of a message key {@code proposal.stage.…}
	 * @param isUnderWay whether something may still be found
	 * @param seconds for how long it has searched
	 * @param limit for how many seconds it may search
	 * @param toPlace for how many sessions a place is sought
	 * @param placed how many of them have one in the best timetable so far
	 * @param broken how often that breaks a rule that must hold
	 * @param points how much else could be better in it
	 * @param changes how many sessions would be somewhere else
	 */
	public record Progress(String stage, boolean isUnderWay, long seconds, int limit, int toPlace, int placed,
			long broken, long points, int changes) {

	}

	/**
	 * A session that would be somewhere else.
	 *
	 * @param now where it is, or absent
	 * @param then where it would be, or absent where there is no place for it
	 * @param overtaken whether it was moved since, so that it is not taken
	 */
	public record Change(SessionId id, LocalizedText title, @Nullable Place now, @Nullable Place then,
			boolean overtaken) {

	}

	/** A room and a time. */
	public record Place(LocalizedText room, Instant starts, Instant ends) {

	}

	/**
	 * Something that would speak against the working draft.
	 *
	 * @param title in the reader's language
	 */
	public record Clash(SessionId session, String title, Severity severity) {

	}

	/** What would be different for a person. */
	public record ForPerson(PersonName person, Burden now, Burden then) {

	}

	/** How often two sessions of an office are at the same time, and would be. */
	public record ForOffice(OfficeBadge office, int now, int then) {

	}

	/** What would be different for a track. */
	public record ForTrack(Track track, TrackBurden now, TrackBurden then) {

	}

}
