package org.multaqa.registration.delegation.domain;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.registration.domain.Limits;

/**
 * What a person needs in order to come, eat and take part. Private: read by the person
 * and the organisers, counted for the caterer, and nowhere else; not even printed.
 *
 * @param dietary what the kitchen must know
 * @param access what the rooms must offer
 * @param visa whether an invitation letter for a visa is needed
 * @param note anything else, in the person's own words, or absent
 */
public record Needs(List<Diet> dietary, List<AccessNeed> access, boolean visa, @Nullable String note) {

	public Needs {
		dietary = dietary.stream().distinct().sorted().toList();
		access = access.stream().distinct().sorted().toList();
		note = (note != null && !note.isBlank()) ? note.strip() : null;
	}

	/**
	 * Looks whether they can be kept.
	 * @throws org.multaqa.model.access.RuleViolation {@code text.too-long}
	 */
	public void check() {
		Limits.note("note", this.note);
	}

	public boolean isNothing() {
		return this.dietary.isEmpty() && this.access.isEmpty() && !this.visa && this.note == null;
	}

	@Override
	public String toString() {
		return "Needs[private]";
	}

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

}
