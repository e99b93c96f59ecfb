package org.multaqa.portal.pages.erasure;

import java.time.Instant;
import java.util.List;

import org.multaqa.model.PersonId;
import org.multaqa.portal.pages.shell.PersonName;

/**
 * Who was erased, as far as that can still be said.
 *
 * @param erasures the latest first
 */
public record ErasuresPage(List<Erasure> erasures) {

	public ErasuresPage {
		erasures = List.copyOf(erasures);
	}

	/**
	 * An erasure.
	 *
	 * @param person the id, which is all that is left
	 * @param own whether the person has asked for it
	 * @param askedBy who has, where it was somebody else
	 */
	public record Erasure(PersonId person, boolean own, PersonName askedBy, Instant at) {

	}

}
