package org.multaqa.sessions.programme.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.multaqa.model.PersonId;
import org.multaqa.model.events.ProgrammeEvent.Contributor;
import org.multaqa.model.events.ProgrammeEvent.Part;
import org.multaqa.sessions.api.SessionFacts;
import org.multaqa.sessions.programme.domain.Programme;
import org.multaqa.sessions.programme.domain.Session;

/**
 * Looks through a draft for what no rule of planning says. Whoever is named is in the
 * meeting or its guest at that moment; somebody who has left it since, or whose name was
 * erased, is a warning and not a refusal. The same holds for somebody who will not come:
 * it may be known here before the organiser has found somebody else.
 */
final class DraftReview {

	private final Map<PersonId, ParticipantReplica> participants;

	private final Set<PersonId> guests;

	private final List<PlanningWarning> found = new ArrayList<>();

	private DraftReview(Map<PersonId, ParticipantReplica> participants, Set<PersonId> guests) {
		this.participants = participants;
		this.guests = guests;
	}

	static List<PlanningWarning> warningsOf(Programme programme, Map<PersonId, ParticipantReplica> participants,
			Set<PersonId> guests) {
		var review = new DraftReview(participants, guests);
		programme.sessions().stream().filter((session) -> !session.cancelled()).forEach(review::lookAt);
		return review.found;
	}

	private void lookAt(Session session) {
		var title = session.plan().title();
		var people = session.plan().people();
		people.stream().map(Contributor::person).distinct().forEach((person) -> lookAt(session, person));
		if (session.placement() == null) {
			this.found.add(new PlanningWarning("programme.without-place", session.id(), null, List.of(title)));
			return;
		}
		if (SessionFacts.isWork(session.plan().kind())
				&& people.stream().noneMatch((contributor) -> contributor.part() == Part.RAPPORTEUR)) {
			this.found.add(new PlanningWarning("programme.without-rapporteur", session.id(), null, List.of(title)));
		}
	}

	private void lookAt(Session session, PersonId person) {
		var participant = this.participants.get(person);
		if (this.guests.contains(person)) {
			return;
		}
		if (participant == null) {
			this.found.add(new PlanningWarning("programme.unknown-person", session.id(), person,
					List.of(person, session.plan().title())));
		}
		else if (!participant.coming()) {
			this.found.add(new PlanningWarning("programme.person-not-coming", session.id(), person,
					List.of(person, session.plan().title())));
		}
	}

}
