package org.multaqa.registration.api;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.PersonId;

/**
 * What became of an act upon several members of a delegation.
 *
 * @param answers one for each, in the order in which they were named
 */
public record MemberAnswers(List<Answer> answers) {

	public MemberAnswers {
		answers = List.copyOf(answers);
	}

	/**
	 * What became of one.
	 *
	 * @param done whether it is so now, perhaps since before
	 * @param code why not, or absent
	 * @param title the same in the words of the caller, or absent
	 */
	public record Answer(PersonId person, boolean done, @Nullable String code, @Nullable String title) {

	}

}
