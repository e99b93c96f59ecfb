package org.multaqa.sessions.programme.application;

import java.util.List;

import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.store.InsertOnly;
import org.multaqa.model.MeetingId;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.sessions.api.ReleasedSession;
import org.multaqa.sessions.programme.domain.Programme;
import org.multaqa.sessions.programme.domain.Release;
import org.multaqa.sessions.programme.domain.Releases.Made;

/**
 * What releases show, each a document that is inserted once, under an id that names its
 * content. It is there before the programme says that there is the release; where the
 * programme then does not come to say it, nobody refers to the document.
 */
public class ReleaseDocuments {

	private final InsertOnly<Release> documents;

	public ReleaseDocuments(InsertOnly<Release> documents) {
		this.documents = documents;
	}

	/**
	 * Keeps what the release shows that a programme has just decided.
	 * @param before the programme before it
	 */
	void keep(Programme before, Decision<Programme> decision) {
		var made = decision.state().releases().all().getLast();
		List<ReleasedSession> shown = before.releases()
			.latest()
			.map((latest) -> get(before, latest).sessions())
			.orElse(List.of());
		this.documents.insert(idOf(before.meeting(), made),
				Release.after(shown, before.meeting(), made, decision.events()));
	}

	/**
	 * A release of a programme, as it was made.
	 * @throws RuleViolation {@code programme.unknown-release}
	 */
	Release get(Programme programme, int number) {
		var made = programme.releases()
			.find(number)
			.orElseThrow(() -> RuleViolation.unknown("programme.unknown-release", number));
		return get(programme, made);
	}

	private Release get(Programme programme, Made made) {
		return this.documents.find(idOf(programme.meeting(), made))
			.orElseThrow(() -> new IllegalStateException("there is no document of " + idOf(programme.meeting(), made)));
	}

	/** The id of the document of a release. */
	public static String idOf(MeetingId meeting, Made made) {
		return meeting + "/" + made.number() + "/" + made.fingerprint();
	}

}
