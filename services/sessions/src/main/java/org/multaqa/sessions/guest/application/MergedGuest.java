package org.multaqa.sessions.guest.application;

import java.util.List;

import org.multaqa.model.PersonId;
import org.multaqa.sessions.programme.application.KnownPeople;
import org.multaqa.sessions.programme.application.Names;
import org.multaqa.sessions.programme.domain.Clash;
import org.multaqa.sessions.programme.domain.Circumstances;
import org.multaqa.sessions.programme.domain.Merge;
import org.multaqa.sessions.programme.domain.Programme;
import org.multaqa.sessions.programme.domain.Session;

/**
 * What becomes of the sessions of a guest who turns out to be somebody else.
 *
 * @param programme before it
 * @param sessions that name the guest
 * @param clashes what speaks against it that did not before
 * @param names of who stays
 */
public record MergedGuest(Merge merge, Programme programme, List<Session> sessions, List<Clash> clashes, Names names) {

	public MergedGuest {
		sessions = List.copyOf(sessions);
		clashes = List.copyOf(clashes);
	}

	static MergedGuest of(Merge merge, Programme programme, Circumstances circumstances, KnownPeople people) {
		return new MergedGuest(merge, programme, merge.sessions(programme), merge.clashes(programme, circumstances),
				people.names(List.<PersonId>of(merge.into())));
	}

	/** Whether no rule blocks it. */
	public boolean isPossible() {
		return this.clashes.stream().noneMatch(Clash::blocks);
	}

}
