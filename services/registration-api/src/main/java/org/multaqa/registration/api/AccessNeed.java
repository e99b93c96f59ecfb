package org.multaqa.registration.api;

/** What the rooms must offer. */
public enum AccessNeed {

	/** A place for a wheelchair, and the way there. */
	WHEELCHAIR,

	/** A way without steps. */
	STEP_FREE,

	/** A hearing loop. */
	HEARING_LOOP,

	/** Captions while people speak. */
	CAPTIONS,

	/** An interpreter of sign language. */
	SIGN_LANGUAGE,

	/** Papers in large print. */
	LARGE_PRINT,

	/** Papers that a screen reader can read. */
	SCREEN_READER,

	/** A quiet room to withdraw to. */
	QUIET_ROOM,

	/** A seat for somebody who assists. */
	ASSISTANT,

	/** Something else; the note says what. */
	OTHER

}
