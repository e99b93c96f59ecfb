package org.multaqa.registration.delegation.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Role;
import org.multaqa.registration.api.Question;
import org.multaqa.registration.delegation.domain.Answers;
import org.multaqa.registration.delegation.domain.Membership;
import org.multaqa.registration.delegation.domain.Needs;
import org.multaqa.registration.meeting.domain.Meeting;

/**
 * All that is kept of a person for one meeting.
 *
 * @param name as far as it is known here; identity owns it
 * @param roles outside delegations
 * @param places in delegations, those that the person has left included
 * @param needsKeptUntil the last day on which needs are kept
 */
public record OwnData(Meeting meeting, PersonId person, @Nullable LocalizedText name, List<Role> roles,
		List<Place> places, LocalDate needsKeptUntil) {

	public OwnData {
		roles = List.copyOf(roles);
		places = List.copyOf(places);
	}

	/**
	 * A place in a delegation.
	 *
	 * @param needs nothing where nothing is kept
	 * @param questions those that are asked of the person, in their order
	 */
	public record Place(Membership membership, Optional<Needs> needs, List<Question> questions, Answers answers) {

		public Place {
			questions = List.copyOf(questions);
		}

	}

}
