package org.multaqa.portal.projections.workshop;

import java.util.List;

import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.SessionId;
import org.multaqa.portal.projections.subject.LastEvent;
import org.multaqa.portal.projections.subject.ReadModel;

/**
 * The places of a session for which people sign up. There are none before they could for
 * the first time.
 *
 * @param open whether people may sign up now
 * @param places how many there are
 * @param seated who has one, in the order in which they got it
 * @param waiting who waits for one, the first one first
 * @param last the last event in it
 */
public record SignUp(SessionId session, MeetingId meeting, boolean open, int places, List<PersonId> seated,
		List<PersonId> waiting, LastEvent last) implements ReadModel {

	public SignUp {
		seated = List.copyOf(seated);
		waiting = List.copyOf(waiting);
	}

	@Override
	public String subject() {
		return "signup/" + this.session;
	}

}
