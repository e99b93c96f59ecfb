package org.multaqa.portal.projections.programme;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.multaqa.model.MeetingId;
import org.multaqa.model.SessionId;
import org.multaqa.portal.projections.subject.LastEvent;
import org.multaqa.portal.projections.subject.ReadModel;
import org.multaqa.sessions.api.ReleasedSession;

/**
 * All that releases have shown of one session.
 *
 * @param revisions what they have shown, the first one first; a release that changed
 * nothing of it has none
 * @param last the last event in it
 */
public record PublishedSession(SessionId session, MeetingId meeting, List<Revision> revisions,
		LastEvent last) implements ReadModel {

	public PublishedSession {
		revisions = List.copyOf(revisions);
	}

	@Override
	public String subject() {
		return "publication/" + this.session;
	}

	/**
	 * What a release shows of it.
	 * @param release number of the release
	 * @return empty where it came with a later one
	 */
	public Optional<ReleasedSession> at(int release) {
		return this.revisions.reversed()
			.stream()
			.filter((revision) -> revision.release() <= release)
			.findFirst()
			.map(Revision::shown);
	}

	/**
	 * What releases show of it until one of them shows something else.
	 *
	 * @param release number of the first release that shows it
	 * @param at when that was made
	 */
	public record Revision(int release, ReleasedSession shown, Instant at) {

	}

}
