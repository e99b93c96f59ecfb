package org.multaqa.portal.projections.meeting;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.DelegationId;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Role;
import org.multaqa.portal.projections.subject.LastEvent;
import org.multaqa.portal.projections.subject.ReadModel;
import org.multaqa.registration.api.DelegationFacts;
import org.multaqa.registration.api.MemberFacts;
import org.multaqa.registration.api.MemberState;
import org.multaqa.registration.api.SeatOffer;

/**
 * The people whom an office sends to a meeting.
 *
 * @param id its id
 * @param meeting to which meeting
 * @param office whose
 * @param seats how many people per role
 * @param decides whether the office counts when the meeting agrees
 * @param members its people in the order of their nomination, those who left included
 * @param offers its seats that it ever offered to others, the first ones first
 * @param offered when it offered them, by the ids of the offers
 * @param last the last event in it
 */
public record Delegation(DelegationId id, MeetingId meeting, OfficeId office, Map<Role, Integer> seats, boolean decides,
		List<Member> members, List<SeatOffer> offers, Map<String, Instant> offered,
		LastEvent last) implements ReadModel {

	public Delegation {
		seats = Collections.unmodifiableSortedMap(new TreeMap<>(seats));
		members = List.copyOf(members);
		// absent in what was kept before seats could be offered
		offers = (offers != null) ? List.copyOf(offers) : List.of();
		offered = (offered != null) ? Map.copyOf(offered) : Map.of();
	}

	@Override
	public String subject() {
		return "delegation/" + this.id;
	}

	public Optional<Member> member(PersonId person) {
		return this.members.stream().filter((member) -> member.person().equals(person)).findFirst();
	}

	/**
	 * What the rules must know of it.
	 * @return its facts
	 */
	public DelegationFacts facts() {
		return new DelegationFacts(this.office, this.members.stream().map(Member::facts).toList());
	}

	/**
	 * How many seats of a role are taken.
	 * @param role which role
	 * @return members that hold one, from the nomination on
	 */
	public int taken(Role role) {
		return (int) this.members.stream()
			.filter((member) -> member.isSeated() && member.roles().contains(role))
			.count();
	}

	/** How many seats of a role wait for the answer of another office. */
	public int offered(Role role) {
		return this.offers.stream()
			.filter((offer) -> offer.isOpen() && offer.role() == role)
			.mapToInt(SeatOffer::seats)
			.sum();
	}

	/**
	 * Who acts for the office in a role.
	 * @param role which role
	 * @return approved members
	 */
	public List<PersonId> acting(Role role) {
		return this.members.stream()
			.filter((member) -> member.acts() && member.roles().contains(role))
			.map(Member::person)
			.toList();
	}

	/**
	 * A member of a delegation.
	 *
	 * @param person who
	 * @param roles as what
	 * @param state where the person stands
	 * @param since since when
	 * @param successor who took over the seat, or absent
	 * @param reminded when the person was last asked once more for an answer, or absent
	 */
	public record Member(PersonId person, List<Role> roles, MemberState state, Instant since,
			@Nullable PersonId successor, @Nullable Instant reminded) {

		public Member {
			roles = List.copyOf(roles);
		}

		/**
		 * Whether the person holds a seat, from the nomination on.
		 * @return false for somebody who waits, has declined or has left
		 */
		public boolean isSeated() {
			return this.state.holdsSeat();
		}

		/** What the rules must know of the member. */
		public MemberFacts facts() {
			@Nullable Instant invited = (this.state == MemberState.NOMINATED) ? this.since : null;
			return new MemberFacts(this.person, this.roles, this.state, this.successor, invited, this.reminded);
		}

		/**
		 * Whether the person acts for the office.
		 * @return true from the approval on
		 */
		public boolean acts() {
			return this.state.acts();
		}

	}

}
