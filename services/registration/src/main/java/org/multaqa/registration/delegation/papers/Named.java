package org.multaqa.registration.delegation.papers;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.registration.delegation.application.PapersService.Papers;

/**
 * The person for whom a letter or a certificate is.
 *
 * @param name in both scripts where both are known
 * @param office what the office is called
 * @param roles as what
 */
record Named(String name, String office, String roles) {

	static Named of(Papers papers, Wording wording) {
		var person = papers.people().getFirst();
		var membership = person.membership();
		@Nullable LocalizedText name = person.name();
		@Nullable LocalizedText office = papers.offices().get(membership.delegation().office());
		return new Named(
				(name != null) ? PrintedName.of(name, wording.reader()).both(wording.isRightToLeft())
						: wording.said("name.unknown"),
				(office != null) ? wording.in(office) : membership.delegation().office().value(),
				wording.roles(membership.member().roles()));
	}

}
