package org.multaqa.portal.projections.workshop;

import org.multaqa.model.MeetingId;
import org.multaqa.model.OutputId;
import org.multaqa.model.PersonId;
import org.multaqa.model.SessionId;
import org.multaqa.portal.projections.subject.LastEvent;
import org.multaqa.portal.projections.subject.ReadModel;

/**
 * That words arrived after a workshop had closed, and what became of them; what they say
 * sessions alone knows.
 *
 * @param id that of the output that they may become
 * @param session for whose workshop they came
 * @param by who wrote them
 * @param last the last event in them
 */
public record LateWords(OutputId id, MeetingId meeting, SessionId session, PersonId by, Standing standing,
		LastEvent last) implements ReadModel {

	@Override
	public String subject() {
		return "latewords/" + this.id;
	}

	/** What became of them. */
	public enum Standing {

		/** Nothing yet. */
		WAITING,

		/** They do not become an output, for a reason. */
		SET_ASIDE,

		/** They are an output. */
		TAKEN_UP,

		/** They went with their author. */
		ERASED

	}

}
