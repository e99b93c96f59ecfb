package org.multaqa.portal.pages.invitation;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.portal.pages.shell.ActionState;

/**
 * What the reader needs in order to come, eat and take part.
 *
 * @param said what was said before and until when it is kept, or absent while
 * registration does not answer: an empty form would take it back
 * @param mayAccept whether it is the last step and the invitation still waits for an
 * answer, which can be given with it
 */
public record NeedsPage(Steps steps, @Nullable Said said, ActionState maySay, ActionState mayAccept) {

	/** Whether another step follows. */
	public boolean goesOn() {
		return this.steps.all().contains(Steps.QUESTIONS);
	}

	/**
	 * What was said before.
	 *
	 * @param diets all there are, last parts of message keys {@code needs.diet.…}
	 * @param accesses all there are, last parts of message keys {@code needs.access.…}
	 * @param dietary those that were said
	 * @param access those that were said
	 * @param note anything else, or empty
	 * @param keptUntil the last day on which it is kept
	 */
	public record Said(List<String> diets, List<String> accesses, List<String> dietary, List<String> access,
			boolean visa, String note, LocalDate keptUntil) {

		public Said {
			diets = List.copyOf(diets);
			accesses = List.copyOf(accesses);
			dietary = List.copyOf(dietary);
			access = List.copyOf(access);
		}

	}

}
