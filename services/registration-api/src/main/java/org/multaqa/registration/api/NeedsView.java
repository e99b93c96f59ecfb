package org.multaqa.registration.api;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.Lines;

/**
 * Private needs; what is not said is not needed. Not even printed.
 *
 * @param dietary what the kitchen must know
 * @param access what the rooms must offer
 * @param visa whether an invitation letter for a visa is needed
 * @param note anything else
 */
public record NeedsView(@Nullable List<Diet> dietary, @Nullable List<AccessNeed> access, @Nullable Boolean visa,
		@Lines @Nullable String note) {

	@Override
	public String toString() {
		return "NeedsView[private]";
	}

}
