package org.multaqa.registration.api;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.DelegationId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Role;

/**
 * What one person who comes needs, for those who must see to it. Not even printed.
 *
 * @param name how the person is called, as soon as it is known
 */
public record PersonalNeeds(DelegationId delegation, OfficeId office, PersonId person, @Nullable LocalizedText name,
		List<Role> roles, NeedsView needs) {

	public PersonalNeeds {
		roles = List.copyOf(roles);
	}

	/** The same for a list of those who need one thing. */
	public PersonalNeeds narrowedTo(NeedKind kind) {
		return new PersonalNeeds(this.delegation, this.office, this.person, this.name, this.roles,
				kind.narrowed(this.needs));
	}

	@Override
	public String toString() {
		return "PersonalNeeds[private]";
	}

}
