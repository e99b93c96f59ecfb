package org.multaqa.registration.api;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Permission;
import org.multaqa.model.access.Role;

/**
 * What the rules must know of a member of a delegation, and when the person's state
 * allows what; who may is for {@link MemberActions}.
 *
 * @param person who
 * @param roles as what
 * @param state where the person stands
 * @param successor who took over the seat, or absent
 * @param invited since when the person is asked for an answer, or absent where nobody
 * kept it, or nobody asks
 * @param reminded when the person was last asked once more for an answer, or absent
 */
public record MemberFacts(PersonId person, List<Role> roles, MemberState state, @Nullable PersonId successor,
		@Nullable Instant invited, @Nullable Instant reminded) {

	/** Nobody is asked again before so much time has passed. */
	private static final Duration BETWEEN_REMINDERS = Duration.ofDays(1);

	private static final String NOT_INVITED = "member.not-invited";

	private static final String NOT_REGISTERED = "member.not-registered";

	private static final String NOT_IN = "member.not-in";

	public MemberFacts {
		roles = List.copyOf(roles);
	}

	/**
	 * Whether the person may accept the invitation.
	 * @return allowed, already so, or {@code member.waiting}, {@code member.not-invited}
	 */
	Permission registration() {
		return switch (this.state) {
			case NOMINATED -> Permission.allowed();
			case REGISTERED, AMENDED, APPROVED, CHECKED_IN -> Permission.alreadySo();
			case WAITING -> Permission.refused("member.waiting");
			case DECLINED, WITHDRAWN -> Permission.refused(NOT_INVITED);
		};
	}

	/**
	 * Whether the person may decline the invitation, or to wait for one.
	 * @return allowed, already so, or {@code member.already-registered},
	 * {@code member.not-invited}
	 */
	Permission declining() {
		return switch (this.state) {
			case NOMINATED, WAITING -> Permission.allowed();
			case DECLINED -> Permission.alreadySo();
			case REGISTERED, AMENDED, APPROVED, CHECKED_IN -> Permission.refused("member.already-registered");
			case WITHDRAWN -> Permission.refused(NOT_INVITED);
		};
	}

	/**
	 * Whether the person may be asked once more for an answer.
	 * @return allowed, already so within a day after the last time, or
	 * {@code member.waits}, {@code member.answered}, {@code member.not-in}
	 */
	Permission reminding(Instant now) {
		return switch (this.state) {
			case NOMINATED -> (this.reminded != null && now.isBefore(this.reminded.plus(BETWEEN_REMINDERS)))
					? Permission.alreadySo() : Permission.allowed();
			case WAITING -> Permission.refused("member.waits");
			case REGISTERED, AMENDED, APPROVED, CHECKED_IN -> Permission.refused("member.answered");
			case DECLINED, WITHDRAWN -> Permission.refused(NOT_IN);
		};
	}

	/**
	 * Whether the registration may be approved.
	 * @return allowed, already so, or {@code member.not-registered}
	 */
	Permission approval() {
		return switch (this.state) {
			case REGISTERED, AMENDED -> Permission.allowed();
			case APPROVED, CHECKED_IN -> Permission.alreadySo();
			case WAITING, NOMINATED, DECLINED, WITHDRAWN -> Permission.refused(NOT_REGISTERED);
		};
	}

	/**
	 * Whether the person may be checked in.
	 * @return allowed, already so, or {@code member.not-approved}
	 */
	Permission checkIn() {
		return switch (this.state) {
			case APPROVED -> Permission.allowed();
			case CHECKED_IN -> Permission.alreadySo();
			case WAITING, NOMINATED, REGISTERED, AMENDED, DECLINED, WITHDRAWN ->
				Permission.refused("member.not-approved");
		};
	}

	/**
	 * Whether the person's check-in may be taken back: who was checked in by mistake is
	 * expected as before.
	 * @return allowed, already so, or {@code member.not-approved}
	 */
	Permission checkInReversion() {
		return switch (this.state) {
			case CHECKED_IN -> Permission.allowed();
			case APPROVED -> Permission.alreadySo();
			case WAITING, NOMINATED, REGISTERED, AMENDED, DECLINED, WITHDRAWN ->
				Permission.refused("member.not-approved");
		};
	}

	/**
	 * Whether the person is expected, or there: has a badge, and is invited by a letter.
	 * @return allowed, or {@code member.not-approved}
	 */
	Permission expectation() {
		return switch (this.state) {
			case APPROVED, CHECKED_IN -> Permission.allowed();
			case WAITING, NOMINATED, REGISTERED, AMENDED, DECLINED, WITHDRAWN ->
				Permission.refused("member.not-approved");
		};
	}

	/**
	 * Whether it can be said that the person has been there.
	 * @return allowed, or {@code member.not-checked-in}
	 */
	Permission attendance() {
		return (this.state == MemberState.CHECKED_IN) ? Permission.allowed()
				: Permission.refused("member.not-checked-in");
	}

	/**
	 * Whether something of the person may be put right, as what they are in the
	 * delegation and how they are called; whether there are seats is said when it is
	 * asked.
	 * @return allowed, or {@code member.not-in}
	 */
	Permission correction() {
		return this.state.isIn() ? Permission.allowed() : Permission.refused(NOT_IN);
	}

	/**
	 * Whether the person's address may be put right by others: until the person answers,
	 * and so has had what was sent there.
	 * @return allowed, or {@code member.not-in}, {@code member.has-answered}
	 */
	Permission addressCorrection() {
		return switch (this.state) {
			case WAITING, NOMINATED -> Permission.allowed();
			case REGISTERED, AMENDED, APPROVED, CHECKED_IN -> Permission.refused("member.has-answered");
			case DECLINED, WITHDRAWN -> Permission.refused(NOT_IN);
		};
	}

	/**
	 * Whether the person may leave.
	 * @return allowed, or already so
	 */
	Permission withdrawal() {
		return this.state.isIn() ? Permission.allowed() : Permission.alreadySo();
	}

	/**
	 * Whether the seat may be handed to another person.
	 * @return allowed, already so, or {@code member.no-seat}
	 */
	Permission replacement() {
		if (this.state.holdsSeat()) {
			return Permission.allowed();
		}
		return (this.successor != null) ? Permission.alreadySo() : Permission.refused("member.no-seat");
	}

	/**
	 * Whether the person may say what they need: from the invitation on, so that it can
	 * be said before it is accepted.
	 * @return allowed, or {@code member.waiting}, {@code member.not-invited}
	 */
	Permission sayingNeeds() {
		return switch (this.state) {
			case NOMINATED, REGISTERED, AMENDED, APPROVED, CHECKED_IN -> Permission.allowed();
			case WAITING -> Permission.refused("member.waiting");
			case DECLINED, WITHDRAWN -> Permission.refused(NOT_INVITED);
		};
	}

	boolean actsAs(Role role) {
		return this.state.acts() && this.roles.contains(role);
	}

}
