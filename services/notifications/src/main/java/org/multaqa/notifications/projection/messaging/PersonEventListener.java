package org.multaqa.notifications.projection.messaging;

import org.multaqa.model.PersonId;
import org.multaqa.notifications.deliveries.application.NoticeService;

/**
 * Who is to be forgotten. Names are not kept: identity is asked when a letter is written.
 *
 * @param notices what waits for people, and how they want to hear it
 */
public record PersonEventListener(NoticeService notices) {

	private static final String PERSON = "person/";

	void erase(String subject) {
		if (subject.startsWith(PERSON)) {
			this.notices.forget(new PersonId(subject.substring(PERSON.length())));
		}
	}

}
