package org.multaqa.portal.projections.person;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.events.RegistrationEvent.OfficeKind;
import org.multaqa.portal.projections.subject.LastEvent;
import org.multaqa.portal.projections.subject.ReadModel;

/**
 * An office.
 *
 * @param names what it is called
 * @param last the last event in it
 */
public record Office(OfficeId id, OfficeKind kind, LocalizedText names, LastEvent last) implements ReadModel {

	@Override
	public String subject() {
		return "office/" + this.id;
	}

	@Override
	public @Nullable MeetingId meeting() {
		return null;
	}

}
