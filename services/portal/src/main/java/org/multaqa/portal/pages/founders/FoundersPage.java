package org.multaqa.portal.pages.founders;

import java.time.LocalDate;
import java.util.List;

import org.multaqa.portal.pages.shell.ActionState;
import org.multaqa.portal.pages.shell.PersonName;

/**
 * The founders of this installation.
 *
 * @param founders the first of them first
 * @param mayAppoint whether one more can be appointed
 */
public record FoundersPage(List<Founder> founders, ActionState mayAppoint) {

	public FoundersPage {
		founders = List.copyOf(founders);
	}

	/**
	 * A founder.
	 *
	 * @param since on which day the person became one, in the reader's time zone
	 * @param self whether it is the reader
	 * @param mayDismiss whether the right can be taken back
	 */
	public record Founder(PersonName person, LocalDate since, boolean self, ActionState mayDismiss) {

	}

}
