package org.multaqa.sessions.programme.persistence;

import java.util.List;

import org.multaqa.kit.store.Rows;
import org.multaqa.kit.store.Split;
import org.multaqa.kit.store.Split.Row;
import org.multaqa.sessions.programme.domain.Programme;
import org.multaqa.sessions.programme.domain.Publication;
import org.multaqa.sessions.programme.domain.Releases;
import org.multaqa.sessions.programme.domain.Session;

/**
 * How a programme is stored: its sessions, and how its latest release shows them, are
 * documents of their own; all else stands in its head.
 */
public final class ProgrammeSplit {

	private static final Row<Programme, Session> SESSIONS = new Row<>("sessions", Session.class, Programme::sessions);

	private static final Row<Programme, Publication> PUBLICATIONS = new Row<>("publications", Publication.class,
			(programme) -> programme.releases().publications());

	public static final Split<Programme> SPLIT = new Split<>(Programme.class,
			(programme) -> with(programme, List.of(), List.of()), List.of(SESSIONS, PUBLICATIONS),
			ProgrammeSplit::whole);

	private ProgrammeSplit() {
	}

	private static Programme whole(Programme head, Rows rows) {
		return with(head, rows.get(SESSIONS), rows.get(PUBLICATIONS));
	}

	private static Programme with(Programme programme, List<Session> sessions, List<Publication> publications) {
		var releases = programme.releases();
		return new Programme(programme.meeting(), programme.rooms(), sessions,
				new Releases(releases.all(), publications, releases.rooms(), releases.people()), programme.rules(),
				programme.presences(), programme.tracks());
	}

}
