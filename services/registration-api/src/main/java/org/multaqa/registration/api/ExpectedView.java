package org.multaqa.registration.api;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.DelegationId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Role;

/**
 * Somebody who is expected at the doors.
 *
 * @param name how the person is called, as soon as it is known
 * @param arrived whether the person is there
 * @param badge the code on the badge
 */
public record ExpectedView(DelegationId delegation, OfficeId office, PersonId person, @Nullable LocalizedText name,
		List<Role> roles, boolean arrived, String badge) {

	public ExpectedView {
		roles = List.copyOf(roles);
	}

}
