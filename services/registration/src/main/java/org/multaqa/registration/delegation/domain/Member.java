package org.multaqa.registration.delegation.domain;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.DelegationEvent.Detail;
import org.multaqa.registration.api.MemberFacts;
import org.multaqa.registration.delegation.domain.MemberStage.Amended;
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
 * @param endedLinks how many personal links of the person are worthless, or absent for
 * none
 * @param correcting what accounts are asked to put right of the person and has not been
 * told yet, or absent for nothing
 * @param begun how it is to be put right, encrypted, or absent for nothing; until it is
 * told
 */
public record Member(PersonId person, List<Role> roles, MemberStage stage, @Nullable SealedNeeds needs,
		@Nullable SealedAnswers answers, @Nullable Integer lostBadges, @Nullable Integer endedLinks,
		@Nullable List<Detail> correcting, @Nullable SealedCorrection begun) {

	public Member {
		roles = List.copyOf(roles);
		correcting = (correcting != null) ? List.copyOf(correcting) : null;
	}

	/** Somebody of whom nothing is put right at the moment. */
	public Member(PersonId person, List<Role> roles, MemberStage stage, @Nullable SealedNeeds needs,
			@Nullable SealedAnswers answers, @Nullable Integer lostBadges, @Nullable Integer endedLinks) {
		this(person, roles, stage, needs, answers, lostBadges, endedLinks, null, null);
	}

	/** Somebody who is nominated for the first time. */
	static Member first(PersonId person, List<Role> roles, MemberStage stage) {
		return new Member(person, roles, stage, null, null, null, null);
	}

	/**
	 * The same person, nominated once more. The badges that were lost before stay lost,
	 * and a link to answer the invitation before answers none after it.
	 */
	Member again(List<Role> others, MemberStage next) {
		return new Member(this.person, others, next, null, null, this.lostBadges, oneMore(this.endedLinks));
	}

	/**
	 * The same person, further on; who has no seat any more leaves nothing private
	 * behind.
	 */
	Member now(MemberStage next) {
		return new Member(this.person, this.roles, next, next.holdsSeat() ? this.needs : null,
				next.holdsSeat() ? this.answers : null, this.lostBadges, this.endedLinks, this.correcting, this.begun);
	}

	Member as(List<Role> others) {
		return new Member(this.person, others, this.stage, this.needs, this.answers, this.lostBadges, this.endedLinks,
				this.correcting, this.begun);
	}

	Member needing(@Nullable SealedNeeds others) {
		return new Member(this.person, this.roles, this.stage, others, this.answers, this.lostBadges, this.endedLinks,
				this.correcting, this.begun);
	}

	Member answering(@Nullable SealedAnswers others) {
		return new Member(this.person, this.roles, this.stage, this.needs, others, this.lostBadges, this.endedLinks,
				this.correcting, this.begun);
	}

	/** The same person, of whom nothing private is kept. */
	Member forgotten() {
		MemberStage nameless = (this.stage instanceof Amended) ? Amended.unsaid() : this.stage;
		return now(nameless).needing(null).answering(null).correcting(Set.of(), null);
	}

	/** Whether anything private is kept. */
	public boolean isPrivate() {
		return this.needs != null || this.answers != null || this.begun != null
				|| (this.stage instanceof Amended amended && amended.isSaid());
	}

	/** The same person with another badge; the one before is worthless. */
	Member losingBadge() {
		return new Member(this.person, this.roles, this.stage, this.needs, this.answers, oneMore(this.lostBadges),
				this.endedLinks, this.correcting, this.begun);
	}

	/** The same person with another link; the one before is worthless. */
	Member endingLink() {
		return new Member(this.person, this.roles, this.stage, this.needs, this.answers, this.lostBadges,
				oneMore(this.endedLinks), this.correcting, this.begun);
	}

	/**
	 * The same person, of whom these details are being put right, or none.
	 * @param how they are to be, or absent for none
	 */
	Member correcting(Set<Detail> details, @Nullable SealedCorrection how) {
		return new Member(this.person, this.roles, this.stage, this.needs, this.answers, this.lostBadges,
				this.endedLinks, details.isEmpty() ? null : details.stream().sorted().toList(), how);
	}

	/** What accounts are asked to put right of the person and has not been told yet. */
	public Set<Detail> inCorrection() {
		return (this.correcting != null) ? Set.copyOf(this.correcting) : Set.of();
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

	private static int oneMore(@Nullable Integer before) {
		return (before != null) ? before + 1 : 1;
	}

}
