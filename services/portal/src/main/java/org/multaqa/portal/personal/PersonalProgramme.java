package org.multaqa.portal.personal;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.SessionId;

/**
 * What somebody keeps of the programme of a meeting.
 *
 * @param stars sessions with a star
 * @param secret of the address of the own calendar, or absent while there is none
 */
public record PersonalProgramme(Set<SessionId> stars, @Nullable String secret) {

	/** Of somebody who keeps nothing, or has not signed in. */
	static final PersonalProgramme NOTHING = new PersonalProgramme(Set.of(), null);

	public PersonalProgramme {
		stars = Set.copyOf(stars);
	}

}
