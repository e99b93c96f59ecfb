package org.multaqa.registration.delegation.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.domain.Decision;
import org.multaqa.model.DelegationId;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.DelegationEvent.DelegateAmended;
import org.multaqa.model.events.DelegationEvent.DelegateApproved;
import org.multaqa.model.events.DelegationEvent.DelegateCheckInReverted;
import org.multaqa.model.events.DelegationEvent.DelegateCheckedIn;
import org.multaqa.model.events.DelegationEvent.DelegateCorrected;
import org.multaqa.model.events.DelegationEvent.DelegateRegistered;
import org.multaqa.model.events.DelegationEvent.DelegateReminded;
import org.multaqa.model.events.DelegationEvent.Detail;
import org.multaqa.registration.api.DelegationFacts;
import org.multaqa.registration.delegation.domain.MemberStage.Amended;
import org.multaqa.registration.delegation.domain.MemberStage.Approved;
import org.multaqa.registration.delegation.domain.MemberStage.CheckedIn;
import org.multaqa.registration.delegation.domain.MemberStage.Declined;
import org.multaqa.registration.delegation.domain.MemberStage.Nominated;
import org.multaqa.registration.delegation.domain.MemberStage.Registered;
import org.multaqa.registration.delegation.domain.MemberStage.Waiting;
import org.multaqa.registration.delegation.domain.MemberStage.Withdrawn;

/**
 * One member of one delegation, and what becomes of the person there. Nothing of it moves
 * a seat; what does is for {@link Place}.
 *
 * @param member who, and where the person stands
 */
public record Membership(Delegation delegation, Member member) {

	/**
	 * The person accepts.
	 * @param needs private needs, encrypted, or absent where those stand that were said
	 * before
	 * @return the delegation, the person registered
	 * @throws RuleViolation as {@link DelegationFacts#registration}
	 */
	public Decision<Delegation> register(@Nullable SealedNeeds needs) {
		return Decision.when(facts().registration(person()), this.delegation, () -> {
			var registered = this.member.now(new Registered());
			return after((needs != null) ? registered.needing(needs) : registered,
					new DelegateRegistered(id(), meeting(), office(), person()));
		});
	}

	/**
	 * The person is asked once more for an answer.
	 * @return the delegation, the person reminded
	 * @throws RuleViolation as {@link DelegationFacts#reminding}
	 */
	public Decision<Delegation> remind(Instant now) {
		return Decision.when(facts().reminding(person(), now), this.delegation,
				() -> after(this.member.now(new Nominated(this.member.facts().invited(), now)),
						new DelegateReminded(id(), meeting(), office(), person())));
	}

	/**
	 * The organiser approves: from now on the person acts for the office.
	 * @return the delegation, the person approved
	 * @throws RuleViolation as {@link DelegationFacts#approval}
	 */
	public Decision<Delegation> approve() {
		return Decision.when(facts().approval(person()), this.delegation, () -> after(this.member.now(new Approved()),
				new DelegateApproved(id(), meeting(), office(), person(), this.member.roles())));
	}

	/**
	 * The person has arrived.
	 * @return the delegation, the person there
	 * @throws RuleViolation as {@link DelegationFacts#checkIn}
	 */
	public Decision<Delegation> checkIn() {
		return Decision.when(facts().checkIn(person()), this.delegation, () -> after(this.member.now(new CheckedIn()),
				new DelegateCheckedIn(id(), meeting(), office(), person())));
	}

	/**
	 * The person was checked in by mistake.
	 * @return the delegation, the person expected as before
	 * @throws RuleViolation as {@link DelegationFacts#checkInReversion}
	 */
	public Decision<Delegation> revertCheckIn() {
		return Decision.when(facts().checkInReversion(person()), this.delegation,
				() -> after(this.member.now(new Approved()),
						new DelegateCheckInReverted(id(), meeting(), office(), person())));
	}

	/**
	 * Accounts are going to be asked to put something right. That stands here before they
	 * are, with how it is to be, so that whatever happens in between, it is finished.
	 * @param how they are to be
	 * @return the delegation, the person with these details and those before
	 */
	public Decision<Delegation> correcting(Set<Detail> details, SealedCorrection how) {
		return quietly(this.member.correcting(union(this.member.inCorrection(), details), how));
	}

	/**
	 * Accounts have refused to put something right.
	 * @param refused what was begun
	 * @param details of it which nobody had begun before
	 * @return the delegation, the person without these details; unchanged where something
	 * else is being put right by now
	 */
	public Decision<Delegation> keepingAsWas(SealedCorrection refused, Set<Detail> details) {
		return refused.equals(this.member.begun()) ? quietly(this.member.correcting(without(details), null))
				: Decision.unchanged(this.delegation);
	}

	/**
	 * Something of the person was put right where accounts are kept. Whoever reads what
	 * was sent to another address cannot answer the invitation any more.
	 * @param correction what is right now; nothing if it was right before
	 */
	public Decision<Delegation> corrected(Correction correction) {
		return corrected(this.member, correction);
	}

	/**
	 * The person has changed what was approved with the registration, and waits to be
	 * approved once more; the seat stays. Who waits so already is told once.
	 * @param correction what is another now; only another name is approved again
	 */
	public Decision<Delegation> amended(Correction correction) {
		boolean named = correction.details().contains(Detail.NAME);
		var next = named ? amending(new Amended(correction.nameBefore(), null)) : this.member;
		return telling(next, corrected(next, correction));
	}

	/** As somebody of whom this is to be approved, if the person was approved. */
	private Member amending(Amended change) {
		return switch (this.member.stage()) {
			case Approved _ -> this.member.now(change);
			case Amended before -> this.member.now(before.and(change));
			case Waiting _, Nominated _, Registered _, CheckedIn _, Declined _, Withdrawn _ -> this.member;
		};
	}

	/** A decision that also tells that the person waits for another approval, once. */
	private Decision<Delegation> telling(Member next, Decision<Delegation> decision) {
		if (!(next.stage() instanceof Amended) || this.member.stage() instanceof Amended) {
			return decision;
		}
		var events = new ArrayList<>(decision.events());
		events.add(new DelegateAmended(id(), meeting(), office(), person()));
		return new Decision<>(decision.state(), events);
	}

	/**
	 * The person is called otherwise by now, wherever that was said.
	 * @param nameBefore under which the person was approved
	 * @return the delegation, the person waiting to be approved once more; unchanged
	 * where nobody is approved
	 */
	public Decision<Delegation> renamed(LocalizedText nameBefore) {
		var next = amending(new Amended(nameBefore, null));
		return next.equals(this.member) ? Decision.unchanged(this.delegation)
				: telling(next, new Decision<>(this.delegation.with(next), List.of()));
	}

	private Decision<Delegation> corrected(Member now, Correction correction) {
		if (correction.details().isEmpty()) {
			return Decision.unchanged(this.delegation);
		}
		boolean waits = now.stage() instanceof Waiting;
		var told = now.correcting(without(Set.copyOf(correction.details())), null);
		var next = correction.details().contains(Detail.ADDRESS) ? told.endingLink() : told;
		return after(next, new DelegateCorrected(id(), meeting(), office(), person(), waits, correction.details()));
	}

	private Decision<Delegation> quietly(Member next) {
		return new Decision<>(this.delegation.with(next), List.of());
	}

	private Set<Detail> without(Set<Detail> details) {
		return this.member.inCorrection()
			.stream()
			.filter((detail) -> !details.contains(detail))
			.collect(Collectors.toUnmodifiableSet());
	}

	private static Set<Detail> union(Set<Detail> some, Set<Detail> others) {
		return Stream.concat(some.stream(), others.stream()).collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * Keeps other needs of a person who is invited or comes. No fact for anybody else: it
	 * tells nothing.
	 * @param needs private needs, encrypted, or absent
	 * @return the delegation with them
	 * @throws RuleViolation as {@link DelegationFacts#sayingNeeds}
	 */
	public Delegation changeNeeds(@Nullable SealedNeeds needs) {
		facts().sayingNeeds(person()).orThrow();
		return this.delegation.with(this.member.needing(needs));
	}

	/**
	 * Keeps other answers of a person who is invited or comes. No fact for anybody else
	 * but that the person waits to be approved once more, if one of them was approved.
	 * @param answers to the questions of the meeting, encrypted, or absent
	 * @param amended the questions, by their ids, whose other answers are to be approved
	 * @return the delegation with them
	 * @throws RuleViolation as {@link DelegationFacts#sayingNeeds}
	 */
	public Decision<Delegation> changeAnswers(@Nullable SealedAnswers answers, List<String> amended) {
		facts().sayingNeeds(person()).orThrow();
		var next = (amended.isEmpty() ? this.member : amending(new Amended(null, amended))).answering(answers);
		return telling(next, new Decision<>(this.delegation.with(next), List.of()));
	}

	/**
	 * Forgets the needs and answers of the person, wherever the person stands.
	 * @return the delegation without them
	 */
	public Delegation forget() {
		return this.delegation.with(this.member.forgotten());
	}

	/**
	 * Gives the badge of the person another code. No fact for anybody else: the code is
	 * nobody's business.
	 * @return the delegation with it
	 * @throws RuleViolation as {@link DelegationFacts#expectation}
	 */
	public Decision<Delegation> renewBadge() {
		facts().expectation(person()).orThrow();
		return new Decision<>(this.delegation.with(this.member.losingBadge()), List.of());
	}

	private Decision<Delegation> after(Member after, DomainEvent fact) {
		return Decision.of(this.delegation.with(after), fact);
	}

	private DelegationFacts facts() {
		return this.delegation.facts();
	}

	private DelegationId id() {
		return this.delegation.id();
	}

	private MeetingId meeting() {
		return this.delegation.meeting();
	}

	private OfficeId office() {
		return this.delegation.office();
	}

	private PersonId person() {
		return this.member.person();
	}

}
