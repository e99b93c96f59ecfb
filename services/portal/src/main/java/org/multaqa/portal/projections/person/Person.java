package org.multaqa.portal.projections.person;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.portal.projections.subject.LastEvent;
import org.multaqa.portal.projections.subject.ReadModel;

/**
 * How a person is called.
 *
 * @param last the last event in it
 */
public record Person(PersonId id, LocalizedText name, LastEvent last) implements ReadModel {

	@Override
	public String subject() {
		return "person/" + this.id;
	}

	@Override
	public @Nullable MeetingId meeting() {
		return null;
	}

}
