package org.multaqa.registration.delegation.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.multaqa.model.access.Role;
import org.multaqa.registration.delegation.domain.MemberStage.Nominated;
import org.multaqa.registration.delegation.domain.MemberStage.Waiting;

/**
 * Who sits where. A member needs a seat of each of its roles, all or none.
 *
 * @param seats how many there are per role
 * @param members in the order of their nomination, which is the order of waiting
 */
record Seating(Map<Role, Integer> seats, List<Member> members) {

	Seating {
		members = List.copyOf(members);
	}

	int all(Role role) {
		return this.seats.getOrDefault(role, 0);
	}

	int taken(Role role) {
		return (int) this.members.stream().filter((member) -> member.stage().holdsSeat() && member.isA(role)).count();
	}

	boolean hasRoomFor(List<Role> roles) {
		return roles.stream().allMatch((role) -> taken(role) < all(role));
	}

	/**
	 * Seats those who wait, in order, as far as there is room. Who needs a seat of two
	 * roles and finds only one free is passed over: an empty seat would help nobody.
	 */
	List<Member> promoted() {
		var next = new Seating(this.seats, this.members);
		for (Member member : this.members) {
			if (member.stage() instanceof Waiting && next.hasRoomFor(member.roles())) {
				next = new Seating(this.seats, replace(next.members, member.now(new Nominated())));
			}
		}
		return next.members;
	}

	static List<Member> replace(List<Member> members, Member changed) {
		var all = new ArrayList<>(members);
		all.replaceAll((member) -> member.person().equals(changed.person()) ? changed : member);
		return all;
	}

}
