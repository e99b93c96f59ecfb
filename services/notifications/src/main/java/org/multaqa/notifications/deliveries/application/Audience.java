package org.multaqa.notifications.deliveries.application;

import java.util.Optional;

import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;

/** What must be known of the people of a meeting to tell them anything. */
public interface Audience {

	/** An IANA time zone; empty of a meeting that nobody has told of yet. */
	Optional<String> timeZone(MeetingId meeting);

	/** The office for which a person is, was, or waits to be in a meeting. */
	Optional<OfficeId> office(MeetingId meeting, PersonId person);

}
