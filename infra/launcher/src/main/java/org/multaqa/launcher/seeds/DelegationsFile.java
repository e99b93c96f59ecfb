package org.multaqa.launcher.seeds;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Role;

/**
 * {@code delegations.yaml}.
 *
 * @param delegations at most one per office
 */
record DelegationsFile(List<Delegation> delegations) {

	/**
	 * The delegation of an office.
	 *
	 * @param offers what it offers of its seats to other offices, one after the other
	 */
	record Delegation(OfficeId office, boolean decides, Map<Role, Integer> seats, Done.Act invited,
			List<Member> members, @OrNone List<SeatsOffered> offers) {

	}

	/**
	 * Seats that are offered to another office, and how that ended.
	 *
	 * @param accepted by whom, or absent
	 * @param declined by whom, or absent
	 */
	record SeatsOffered(OfficeId to, Role role, int seats, Done.Act offered, Done.@Nullable Act accepted,
			Done.@Nullable Act declined) {

	}

	/**
	 * One member and what became of the nomination.
	 *
	 * @param roles as what
	 * @param nominated absent for somebody who came as a successor
	 * @param registered when the person accepted
	 * @param answered what the person answered to the questions of the meeting
	 * @param declined when the person declined
	 * @param approved from when the person acts for the office
	 * @param checkedIn when the person arrived
	 * @param withdrawn when the person left
	 * @param replaced who came instead
	 */
	record Member(PersonId person, List<Role> roles, Done.@Nullable Act nominated, Done.@Nullable BySelf registered,
			@Nullable Answered answered, Done.@Nullable BySelf declined, Done.@Nullable Act approved,
			Done.@Nullable Act checkedIn, Done.@Nullable Act withdrawn, @Nullable Replaced replaced) {

	}

	/**
	 * What somebody answered.
	 *
	 * @param at when
	 * @param answers to which questions
	 */
	record Answered(ZonedDateTime at, List<Answer> answers) {

	}

	/**
	 * One answer.
	 *
	 * @param question the place of the question, from 1
	 * @param answer words, a number, {@code yes}, {@code no} or the places of choices
	 */
	record Answer(int question, List<String> answer) {

	}

	record Replaced(PersonId successor, ZonedDateTime at, PersonId as) implements Done {

	}

}
