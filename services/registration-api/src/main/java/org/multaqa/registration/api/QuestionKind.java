package org.multaqa.registration.api;

/** How a question is answered. */
public enum QuestionKind {

	/** In the person's own words. */
	TEXT,

	/** By one of its choices. */
	CHOICE,

	/** By any number of its choices. */
	SEVERAL,

	/** By a number, with a point and decimals if need be. */
	NUMBER,

	/** By {@code yes} or {@code no}. */
	YES_NO

}
