package org.multaqa.registration.delegation.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.registration.delegation.domain.Needs;
import org.multaqa.registration.delegation.domain.Needs.AccessNeed;
import org.multaqa.registration.delegation.domain.Needs.Diet;

/**
 * Private needs over HTTP; what is not said is not needed.
 *
 * @param dietary what the kitchen must know
 * @param access what the rooms must offer
 * @param visa whether an invitation letter for a visa is needed
 * @param note anything else
 */
record NeedsView(@Nullable List<Diet> dietary, @Nullable List<AccessNeed> access, @Nullable Boolean visa,
		@Nullable String note) {

	static NeedsView of(@Nullable Needs needs) {
		return (needs != null) ? new NeedsView(needs.dietary(), needs.access(), needs.visa(), needs.note())
				: new NeedsView(List.of(), List.of(), false, null);
	}

	Needs needs() {
		return new Needs((this.dietary != null) ? this.dietary : List.of(),
				(this.access != null) ? this.access : List.of(), Boolean.TRUE.equals(this.visa), this.note);
	}

	@Override
	public String toString() {
		return "NeedsView[private]";
	}

}
