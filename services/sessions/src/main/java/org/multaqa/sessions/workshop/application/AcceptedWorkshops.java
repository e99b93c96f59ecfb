package org.multaqa.sessions.workshop.application;

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
	public boolean areAccepted(SessionId session) {
		if (this.accepted.getIfPresent(session) != null) {
			return true;
		}
		boolean isAccepted = this.workshops.find(session.value())
			.filter((workshop) -> workshop.state().stage() instanceof Accepted)
			.isPresent();
		if (isAccepted) {
			this.accepted.put(session, true);
		}
		return isAccepted;
	}

}
