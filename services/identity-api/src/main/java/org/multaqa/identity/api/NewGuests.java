package org.multaqa.identity.api;

import java.util.List;

import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;

/**
 * Guests to be named at once.
 *
 * @param meeting in whose programme they are
 * @param guests up to {@link GuestsApi#MOST_AT_ONCE}
 */
public record NewGuests(MeetingId meeting, List<NewGuest> guests) {

	public NewGuests {
		guests = List.copyOf(guests);
	}

	/**
	 * A guest to be named.
	 *
	 * @param person an id that nobody with an account has
	 */
	public record NewGuest(PersonId person, LocalizedText name) {

	}

}
