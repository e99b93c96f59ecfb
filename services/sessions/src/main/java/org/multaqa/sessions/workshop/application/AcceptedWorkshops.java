package org.multaqa.sessions.workshop.application;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.model.SessionId;
import org.multaqa.sessions.programme.application.AcceptedOutputs;
import org.multaqa.sessions.workshop.domain.Stage.Accepted;
import org.multaqa.sessions.workshop.domain.Workshop;

/**
 * Says of sessions whether their workshop is accepted. A workshop that is stays so, so
 * the store is asked of it once.
 */
public class AcceptedWorkshops implements AcceptedOutputs {

	private static final int REMEMBERED = 10_000;

	private final Aggregates<Workshop> workshops;

	private final Cache<SessionId, Boolean> accepted = Caffeine.newBuilder().maximumSize(REMEMBERED).build();

	public AcceptedWorkshops(Aggregates<Workshop> workshops) {
		this.workshops = workshops;
	}

	@Override
	public Set<SessionId> among(Collection<SessionId> sessions) {
		var known = new HashSet<>(this.accepted.getAllPresent(sessions).keySet());
		var others = sessions.stream().filter((session) -> !known.contains(session)).map(SessionId::value).toList();
		if (!others.isEmpty()) {
			this.workshops.findAll(others).values().forEach((workshop) -> {
				if (workshop.state().stage() instanceof Accepted) {
					var session = new SessionId(workshop.id());
					this.accepted.put(session, true);
					known.add(session);
				}
			});
		}
		return known;
	}

}
