package org.multaqa.portal.pages.guests;

import java.util.List;

import org.multaqa.portal.pages.shell.ActionState;
import org.multaqa.portal.pages.shell.Pager;
import org.multaqa.portal.pages.shell.PersonName;
import org.multaqa.portal.pages.shell.SessionName;

/**
 * The guests of a programme, some of them at a time.
 *
 * @param words what is looked for in names; empty for all
 * @param foundAll whether all were looked at who could be meant by the words
 * @param rows in the order of their names
 * @param languages in which their names are asked for
 * @param mayAdd whether the reader may add one
 */
public record GuestsPage(String words, boolean foundAll, List<Row> rows, Pager pager, List<String> languages,
		ActionState mayAdd) {

	public GuestsPage {
		rows = List.copyOf(rows);
		languages = List.copyOf(languages);
	}

	/**
	 * A guest.
	 *
	 * @param sessions of the working draft that name the guest
	 */
	public record Row(PersonName guest, List<SessionName> sessions) {

		public Row {
			sessions = List.copyOf(sessions);
		}

	}

}
