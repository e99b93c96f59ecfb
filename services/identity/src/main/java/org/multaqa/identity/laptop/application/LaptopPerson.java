package org.multaqa.identity.laptop.application;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Role;

/**
 * Somebody to sign in as.
 *
 * @param language in which language the person reads
 * @param founder whether the person may open meetings
 * @param roles what the person is
 */
public record LaptopPerson(PersonId person, LocalizedText name, String language, boolean founder, List<HasRole> roles) {

	public LaptopPerson {
		roles = List.copyOf(roles);
	}

	/**
	 * A role of the person.
	 *
	 * @param office for which office, or absent
	 * @param officeNames what the office is called, or absent
	 */
	public record HasRole(MeetingId meeting, Role role, @Nullable OfficeId office,
			@Nullable LocalizedText officeNames) {

	}

}
