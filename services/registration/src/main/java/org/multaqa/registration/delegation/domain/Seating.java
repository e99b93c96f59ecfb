package org.multaqa.registration.delegation.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.multaqa.model.access.Role;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.registration.api.Names;
import org.multaqa.registration.api.SeatCount;
import org.multaqa.registration.delegation.domain.MemberStage.Nominated;
import org.multaqa.registration.delegation.domain.MemberStage.Waiting;

/**
 * Who sits where. A member needs a seat of each of its roles, all or none.
 *
 * @param seats how many there are per role
 * @param offered how many of them wait for the answer of another office
 * @param members in the order of their nomination, which is the order of waiting
 */
record Seating(Map<Role, Integer> seats, Map<Role, Integer> offered, List<Member> members) {

	Seating {
		members = List.copyOf(members);
	}

	int all(Role role) {
		return this.seats.getOrDefault(role, 0);
	}

	int taken(Role role) {
		return (int) this.members.stream().filter((member) -> member.stage().holdsSeat() && member.isA(role)).count();
	}

	int offered(Role role) {
		return this.offered.getOrDefault(role, 0);
	}

	/** How many of a role nobody holds, and nobody is offered. */
	int free(Role role) {
		return new SeatCount(all(role), taken(role), offered(role)).free();
	}

	boolean hasRoomFor(List<Role> roles) {
		return roles.stream().allMatch((role) -> free(role) > 0);
	}

	/**
	 * Insists on as many seats as are taken, and offered to others.
	 * @throws RuleViolation {@code delegation.seats-taken},
	 * {@code delegation.seats-offered}
	 */
	void needsNoFewer(Role role) {
		if (taken(role) > all(role)) {
			throw new RuleViolation("delegation.seats-taken", Names.of(role), taken(role));
		}
		if (free(role) < 0) {
			throw new RuleViolation("delegation.seats-offered", Names.of(role), offered(role));
		}
	}

	/**
	 * Insists on a seat that stays, whatever becomes of those that are offered.
	 * @throws RuleViolation {@code delegation.keeps-no-seat}
	 */
	void needsSeatsToKeep() {
		int kept = this.seats.keySet().stream().mapToInt((role) -> all(role) - offered(role)).sum();
		if (kept <= 0) {
			throw new RuleViolation("delegation.keeps-no-seat");
		}
	}

	/**
	 * Insists on a free seat of each role.
	 * @throws RuleViolation {@code delegation.no-free-seat}
	 */
	void needsRoomFor(List<Role> roles) {
		for (Role role : roles) {
			if (!hasRoomFor(List.of(role))) {
				throw new RuleViolation("delegation.no-free-seat", Names.of(role));
			}
		}
	}

	/**
	 * Insists on roles for which there are seats.
	 * @return each once, in their order
	 * @throws RuleViolation {@code member.no-role}, {@code delegation.no-such-seat}
	 */
	List<Role> rolesAmongSeats(List<Role> roles) {
		if (roles.isEmpty()) {
			throw RuleViolation.badInput("member.no-role");
		}
		for (Role role : roles) {
			if (all(role) == 0) {
				throw new RuleViolation("delegation.no-such-seat", Names.of(role));
			}
		}
		return roles.stream().distinct().sorted().toList();
	}

	/**
	 * Seats those who wait, in order, as far as there is room. Who needs a seat of two
	 * roles and finds only one free is passed over: an empty seat would help nobody.
	 */
	Seating promoted(Instant now) {
		var next = this;
		for (Member member : this.members) {
			if (member.stage() instanceof Waiting && next.hasRoomFor(member.roles())) {
				next = next.with(member.now(new Nominated(now, null)));
			}
		}
		return next;
	}

	/** With a member as it is now, in the same place. */
	Seating with(Member changed) {
		var all = new ArrayList<>(this.members);
		all.replaceAll((member) -> member.person().equals(changed.person()) ? changed : member);
		return new Seating(this.seats, this.offered, all);
	}

	/** With a member who is nominated now, again or for the first time. */
	Seating last(Member last) {
		var all = new ArrayList<>(this.members);
		all.removeIf((member) -> member.person().equals(last.person()));
		all.add(last);
		return new Seating(this.seats, this.offered, all);
	}

}
