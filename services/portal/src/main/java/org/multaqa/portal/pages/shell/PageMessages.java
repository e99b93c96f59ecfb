package org.multaqa.portal.pages.shell;

import org.multaqa.kit.web.Languages;
import org.multaqa.kit.web.Messages;

/**
 * The messages of the pages, apart from those of problems: ICU patterns with positional
 * arguments.
 */
public final class PageMessages {

	/** All of them. */
	public static final Messages MESSAGES = new Messages("portal/messages");

	private PageMessages() {
	}

	/**
	 * Whether there is a message for something.
	 * @return true if there are
	 */
	static boolean has(String code) {
		return MESSAGES.patterns(Languages.COMMON.getLanguage()).containsKey(code);
	}

}
