package org.multaqa.registration.delegation.domain;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Role;
import org.multaqa.registration.api.MemberFacts;
import org.multaqa.registration.delegation.domain.MemberStage.Nominated;
import org.multaqa.registration.delegation.domain.MemberStage.Withdrawn;

/**
 * A person in a delegation, once, however many roles: one seat of each. The rules say
 * which step may come next; the delegation knows what follows for its seats.
 *
 * @param stage where the person stands
 * @param needs private needs, encrypted; only while the person has a seat
 * @param answers to the questions of the meeting, encrypted; as long as needs
 * @param lostBadges how many badges of the person are worthless, or absent for none
 */
public record Member(PersonId person, List<Role> roles, MemberStage stage, @Nullable SealedNeeds needs,
		@Nullable SealedAnswers answers, @Nullable Integer lostBadges) {

	public Member {
		roles = List.copyOf(roles);
	}

	/**
	 * The same person, further on; who has no seat any more leaves nothing private
	 * behind.
	 */
	Member now(MemberStage next) {
		return new Member(this.person, this.roles, next, next.holdsSeat() ? this.needs : null,
				next.holdsSeat() ? this.answers : null, this.lostBadges);
	}

	Member as(List<Role> others) {
		return new Member(this.person, others, this.stage, this.needs, this.answers, this.lostBadges);
	}

	Member needing(@Nullable SealedNeeds others) {
		return new Member(this.person, this.roles, this.stage, others, this.answers, this.lostBadges);
	}

	Member answering(@Nullable SealedAnswers others) {
		return new Member(this.person, this.roles, this.stage, this.needs, others, this.lostBadges);
	}

	/** The same person, of whom nothing private is kept. */
	Member forgotten() {
		return needing(null).answering(null);
	}

	/** Whether anything private is kept. */
	public boolean isPrivate() {
		return this.needs != null || this.answers != null;
	}

	/** The same person with another badge; the one before is worthless. */
	Member losingBadge() {
		int lost = (this.lostBadges != null) ? this.lostBadges + 1 : 1;
		return new Member(this.person, this.roles, this.stage, this.needs, this.answers, lost);
	}

	boolean isA(Role role) {
		return this.roles.contains(role);
	}

	/** What the rules must know of it. */
	public MemberFacts facts() {
		@Nullable PersonId successor = (this.stage instanceof Withdrawn withdrawn) ? withdrawn.successor() : null;
		@Nullable Instant invited = (this.stage instanceof Nominated nominated) ? nominated.invited() : null;
		@Nullable Instant reminded = (this.stage instanceof Nominated nominated) ? nominated.reminded() : null;
		return new MemberFacts(this.person, this.roles, this.stage.state(), successor, invited, reminded);
	}

}
