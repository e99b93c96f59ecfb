package org.multaqa.notifications.projection.domain;

import java.time.Instant;

import org.multaqa.model.Initiative;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;

/**
 * What part an office has, or had, in an initiative.
 *
 * @param title of the initiative when it was said
 * @param cause the id of the event that said so
 * @param by who said so
 */
public record Naming(InitiativeId initiative, LocalizedText title, OfficeId office, Part part, String cause, Instant at,
		PersonId by) {

	/** Which part an initiative gives an office. */
	static Part part(Initiative initiative, OfficeId office) {
		if (initiative.lead().equals(office)) {
			return Part.LEAD;
		}
		return initiative.partners().contains(office) ? Part.PARTNER : Part.NONE;
	}

	/** What an office has to do with an initiative. */
	public enum Part {

		/** It answers for it. */
		LEAD,

		/** It works on it with others. */
		PARTNER,

		/** Nothing any more. */
		NONE

	}

}
