package org.multaqa.sessions.api;

import java.util.List;

import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;
import org.multaqa.model.SessionId;

/**
 * What becomes of the sessions of a guest who turns out to be somebody else.
 *
 * @param into who stays
 * @param possible whether no rule blocks it
 * @param sessions of the working draft that name the guest
 * @param clashes what speaks against it that did not before
 */
public record GuestMergeView(PersonId guest, PersonId into, boolean possible, List<Line> sessions,
		List<ClashView> clashes) {

	public GuestMergeView {
		sessions = List.copyOf(sessions);
		clashes = List.copyOf(clashes);
	}

	/** A session that names the guest. */
	public record Line(SessionId id, LocalizedText title) {

	}

}
