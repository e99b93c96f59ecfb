package org.multaqa.model;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** Where a meeting asks for a passkey, beside the link by which people sign in. */
public enum PasskeyUse {

	/** Of those who organise the meeting, when they sign in. */
	ORGANISERS,

	/** Of officers of headquarters, when they sign in. */
	HEADQUARTERS,

	/** Of whoever passes a gate of a roadmap, for each approval. */
	GATES;

	/**
	 * Whether a meeting asks for a passkey here.
	 * @param asked what the meeting says, absent where it asks for none
	 */
	public boolean isIn(@Nullable List<PasskeyUse> asked) {
		return asked != null && asked.contains(this);
	}

}
