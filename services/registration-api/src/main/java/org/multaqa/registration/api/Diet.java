package org.multaqa.registration.api;

/** What the kitchen must know. */
public enum Diet {

	/** No meat, no fish. */
	VEGETARIAN,

	/** Nothing from animals. */
	VEGAN,

	/** By Islamic law. */
	HALAL,

	/** By Jewish law. */
	KOSHER,

	/** Without gluten. */
	GLUTEN_FREE,

	/** Without milk sugar. */
	LACTOSE_FREE,

	/** An allergy to nuts. */
	NO_NUTS,

	/** An allergy to fish or seafood. */
	NO_SEAFOOD,

	/** Without eggs. */
	NO_EGGS,

	/** For diabetics. */
	DIABETIC,

	/** Something else; the note says what. */
	OTHER

}
