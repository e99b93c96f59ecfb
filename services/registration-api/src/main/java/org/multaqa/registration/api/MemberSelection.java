package org.multaqa.registration.api;

import java.util.List;

import org.multaqa.model.PersonId;

/**
 * Some members of a delegation.
 *
 * @param people each perhaps several times, at most {@value #MOST}
 */
public record MemberSelection(List<PersonId> people) {

	/** How many one act is upon at once. */
	public static final int MOST = 500;

	public MemberSelection {
		people = people.stream().distinct().toList();
		if (people.size() > MOST) {
			throw new IllegalArgumentException("at most " + MOST + " people");
		}
	}

}
