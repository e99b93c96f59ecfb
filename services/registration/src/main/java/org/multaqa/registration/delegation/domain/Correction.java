package org.multaqa.registration.delegation.domain;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.events.DelegationEvent.Detail;

/**
 * What was put right of a person where accounts are kept.
 *
 * @param details what is right now; none if it was right before
 * @param nameBefore how the person was called before, or absent where it is not known
 */
public record Correction(List<Detail> details, @Nullable LocalizedText nameBefore) {

	public Correction {
		details = List.copyOf(details);
	}

}
