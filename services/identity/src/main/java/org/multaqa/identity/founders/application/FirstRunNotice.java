package org.multaqa.identity.founders.application;

import org.multaqa.identity.founders.domain.FirstRunCode;

/** Brings a first-run code to whoever has set the installation up. */
public interface FirstRunNotice {

	/**
	 * Tells a code, which works for {@link FirstRunCode#LIFETIME} from now.
	 * @param code as drawn
	 * @param page address of the first-run page
	 */
	void tell(String code, String page);

	/**
	 * Whether the code can still be read after a restart, as in a mail; if so, a start
	 * makes no other one as long as it works.
	 */
	boolean outlivesRestart();

}
