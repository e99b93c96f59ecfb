package org.multaqa.portal.pages.delegations;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.portal.pages.shell.OfficeBadge;
import org.multaqa.portal.pages.shell.PersonName;
import org.multaqa.registration.api.MemberState;

/**
 * One act upon several people: before it who and who not, after it what did not work.
 *
 * @param act the last part of message keys and of the address
 * @param letter the kind of the letter that they get, for those who may read letters
 * before they are sent; absent for none
 * @param back the query of the roster that it came from
 * @param done how many it was done to, or absent before it
 * @param chosen those to whom it would be done, as the form sends them
 * @param first the first of them
 * @param others those to whom it is not done, the first of them
 * @param othersAll how many those are
 * @param tooMany how many more were asked for than are done at once
 */
public record BulkPage(String act, @Nullable String letter, String back, @Nullable Integer done, List<String> chosen,
		List<Person> first, List<Person> others, int othersAll, int tooMany) {

	public BulkPage {
		chosen = List.copyOf(chosen);
		first = List.copyOf(first);
		others = List.copyOf(others);
	}

	/**
	 * Somebody.
	 *
	 * @param why why it did not work, or absent where the state says it
	 * @param alike whether somebody else in the meeting has a name that looks like it,
	 * where names are approved
	 */
	public record Person(PersonName name, OfficeBadge office, MemberState state, @Nullable String why, boolean alike) {

	}

}
