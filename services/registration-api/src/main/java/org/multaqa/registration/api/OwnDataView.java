package org.multaqa.registration.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.DelegationId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Role;

/**
 * All that registration keeps of me for one meeting. Not even printed.
 *
 * @param name how I am called, as soon as it is known
 * @param roles what I am outside delegations
 * @param places in delegations, those that I have left included
 * @param needsKeptUntil the last day on which private needs are kept; then they are
 * erased
 */
public record OwnDataView(MeetingId meeting, PersonId person, @Nullable LocalizedText name, List<Role> roles,
		List<Place> places, LocalDate needsKeptUntil) {

	public OwnDataView {
		roles = List.copyOf(roles);
		places = List.copyOf(places);
	}

	@Override
	public String toString() {
		return "OwnDataView[private]";
	}

	/**
	 * My place in a delegation.
	 *
	 * @param status where I stand
	 * @param reminded when I was last asked for an answer, or absent
	 * @param replacedBy who took over my seat, or absent
	 * @param lostBadges how many of my badges are worthless
	 * @param needs what I have said that I need
	 * @param questions those of the meeting that are asked of me, in their order
	 * @param answers what I have answered, by question
	 */
	public record Place(DelegationId delegation, OfficeId office, List<Role> roles, MemberState status,
			@Nullable Instant reminded, @Nullable PersonId replacedBy, int lostBadges, NeedsView needs,
			List<Question> questions, Map<String, List<String>> answers) {

		public Place {
			roles = List.copyOf(roles);
			questions = List.copyOf(questions);
			answers = Map.copyOf(answers);
		}

		@Override
		public String toString() {
			return "Place[private]";
		}

	}

}
