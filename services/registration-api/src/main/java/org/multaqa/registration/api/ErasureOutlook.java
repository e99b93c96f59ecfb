package org.multaqa.registration.api;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;

/**
 * What the erasure of a person would do in the meetings. Not even printed.
 *
 * @param name how the person is called, as soon as it is known
 * @param leaves meetings that are not over; the person leaves them, and seats become free
 * @param stays meetings that are over, in which the person stays somebody who was there
 * @param duties what is to be handed over first
 */
public record ErasureOutlook(PersonId person, @Nullable LocalizedText name, List<MeetingFacts> leaves,
		List<MeetingFacts> stays, List<Duty> duties) {

	public ErasureOutlook {
		leaves = List.copyOf(leaves);
		stays = List.copyOf(stays);
		duties = List.copyOf(duties);
	}

	@Override
	public String toString() {
		return "ErasureOutlook[private]";
	}

}
