package org.multaqa.sessions.guest.application;

import java.util.Map;

import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.RuleViolation;

/** Where the names of guests are kept. */
public interface GuestNames {

	/**
	 * Names guests of a meeting. Who has a name keeps it, so it can be asked again.
	 * @throws RuleViolation {@code text.too-long}
	 * @throws GuestNamesAway if nobody answers; some may be named then
	 */
	Map<PersonId, NamedGuest> name(MeetingId meeting, Map<PersonId, LocalizedText> names);

	/**
	 * Calls a guest otherwise.
	 * @throws RuleViolation {@code guest.unknown}, {@code text.too-long}
	 * @throws GuestNamesAway if nobody answers
	 */
	NamedGuest correct(PersonId person, LocalizedText name);

	/**
	 * Forgets a name until it is given again.
	 * @throws RuleViolation {@code guest.unknown}
	 * @throws GuestNamesAway if nobody answers
	 */
	NamedGuest remove(PersonId person);

	/**
	 * Forgets a name for good.
	 * @param askedBy who wants it
	 * @throws RuleViolation {@code guest.unknown}
	 * @throws GuestNamesAway if nobody answers
	 */
	void erase(PersonId person, PersonId askedBy);

}
