package org.multaqa.registration.api;

import java.time.Instant;
import java.util.function.Function;
import java.util.function.Supplier;

import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Permission;

/**
 * What somebody may read of a delegation, and do with it now. First who may is asked,
 * then whether the meeting is at a stage for it, then whether the delegation allows it.
 * Who organises and who leads is read in the register, not in the token: a head who was
 * withdrawn a minute ago cannot nominate with the grants of an hour ago.
 *
 * @param actor who asks
 * @param meeting to which meeting it comes
 * @param facts the delegation
 * @param nameOf what to call an office in a refusal: its names, else its id; asked only
 * where somebody is refused
 */
public record DelegationActions(Actor actor, MeetingRoles meeting, DelegationFacts facts,
		Function<OfficeId, Object> nameOf) {

	/**
	 * Whether the actor may know that there is the delegation: who may know of its
	 * meeting.
	 * @return as {@link MeetingRoles#isShownTo}
	 */
	public boolean isShown() {
		return this.meeting.isShownTo(this.actor);
	}

	/**
	 * Whether the actor may read who is in it and what became of each: its head and the
	 * organisers of the meeting may.
	 * @return false for all others
	 */
	public boolean isShownInFull() {
		return isShown() && runsIt();
	}

	/**
	 * Whether something in it concerns the actor: who reads all of it, and its members,
	 * who read what became of themselves.
	 * @return false for all others
	 */
	public boolean concerns() {
		return isShownInFull() || this.facts.find(this.actor.person()).isPresent();
	}

	/**
	 * Whether the actor may read all of it.
	 * @return allowed, or {@code delegation.not-yours}
	 */
	public Permission read() {
		return byWhoRunsIt();
	}

	/**
	 * Whether the actor may read what became of a member: that person may, and who reads
	 * all of it.
	 * @return allowed, or {@code delegation.not-yours}, {@code member.unknown}
	 */
	public Permission read(PersonId person) {
		return byOneselfOrWhoRunsIt(person).and(() -> known(person));
	}

	/**
	 * Whether the actor may read what a member needs: that person may, and organisers.
	 * @return allowed, or {@code actor.needs-role}, {@code member.unknown}
	 */
	public Permission readNeeds(PersonId person) {
		return byOneselfOrAnOrganiser(person).and(() -> known(person));
	}

	/**
	 * Whether the actor may have the badge of a member and the letter that invites them:
	 * that person may, and organisers.
	 * @return allowed, or {@code actor.needs-role}, {@code member.unknown},
	 * {@code member.not-approved}
	 */
	public Permission readPapers(PersonId person) {
		return byOneselfOrAnOrganiser(person).and(() -> this.facts.expectation(person));
	}

	/**
	 * Whether the actor may have the certificate that a member has taken part: that
	 * person may, and organisers.
	 * @return allowed, or {@code actor.needs-role}, {@code member.unknown},
	 * {@code member.not-checked-in}
	 */
	public Permission readCertificate(PersonId person) {
		return byOneselfOrAnOrganiser(person).and(() -> this.facts.attendance(person));
	}

	/**
	 * Whether the actor may make the badge of a member worthless, because it is lost, and
	 * have another.
	 * @return as {@link #readPapers}, or {@code meeting.not-open}
	 */
	public Permission renewBadge(PersonId person) {
		return byOneselfOrAnOrganiser(person).and(this::whileMeetingChanges).and(() -> this.facts.expectation(person));
	}

	public Permission seat() {
		return byAnOrganiser().and(this.meeting::inviting);
	}

	/**
	 * Whether the actor may nominate people: organisers may, and the head until the
	 * deadline.
	 * @return allowed, or {@code delegation.not-yours}, {@code meeting.not-open},
	 * {@code delegation.nominations-closed}
	 */
	public Permission nominate(Instant now) {
		return byWhoRunsIt().and(this::whileMeetingChanges)
			.and(() -> organises() ? Permission.allowed() : this.meeting.nominating(now));
	}

	/**
	 * Whether the actor may offer seats of it to another office, and answer for it what
	 * others offer: the head and organisers may. Whether any are free is said when it is
	 * asked.
	 * @return allowed, or {@code delegation.not-yours}, {@code meeting.not-open}
	 */
	public Permission exchangeSeats() {
		return byWhoRunsIt().and(this::whileMeetingChanges);
	}

	/**
	 * Whether the actor may hand somebody's seat to another person.
	 * @return as {@link #nominate} and {@link DelegationFacts#replacement(PersonId)}
	 */
	public Permission replace(PersonId person, Instant now) {
		return nominate(now).and(() -> this.facts.replacement(person));
	}

	/**
	 * Whether the actor may accept the invitation.
	 * @return allowed, already so, or {@code member.only-oneself},
	 * {@code meeting.not-open}, {@code member.waiting}, {@code member.not-invited},
	 * {@code member.too-late}
	 */
	public Permission register(PersonId person, Instant now) {
		return byOneself(person, () -> inTime(person, now, this.facts.registration(person)));
	}

	public Permission decline(PersonId person) {
		return byOneself(person, () -> this.facts.declining(person));
	}

	/**
	 * Whether the actor may say what a person needs, and what they answer to the
	 * questions of the meeting.
	 * @return allowed, or {@code member.only-oneself}, {@code meeting.not-open},
	 * {@code member.waiting}, {@code member.not-invited}
	 */
	public Permission sayNeeds(PersonId person) {
		return byOneself(person, () -> this.facts.sayingNeeds(person));
	}

	/**
	 * Whether the actor may ask people once more for their answers: the head and
	 * organisers may.
	 * @return allowed, or {@code delegation.not-yours}, {@code meeting.not-open}
	 */
	public Permission remind() {
		return byWhoRunsIt().and(this::whileMeetingChanges);
	}

	/**
	 * Whether the actor may ask somebody once more for an answer.
	 * @return as {@link #remind()} and {@link #reminding}
	 */
	public Permission remind(PersonId person, Instant now) {
		return remind().and(() -> reminding(person, now));
	}

	/**
	 * Whether somebody can be asked once more for an answer, whoever asks.
	 * @return as {@link DelegationFacts#reminding}, or {@code member.too-late}
	 */
	public Permission reminding(PersonId person, Instant now) {
		return inTime(person, now, this.facts.reminding(person, now));
	}

	/**
	 * Whether the seat of somebody who has not answered in time can be freed, whoever
	 * does it; who may is said by {@link #remind()}.
	 * @return allowed, already so, or {@code member.not-late}, {@code member.unknown}
	 */
	public Permission freeing(PersonId person, Instant now) {
		return known(person).and(() -> this.facts.find(person)
			.map((member) -> this.meeting.freeing(member, now))
			.orElseGet(Permission::alreadySo));
	}

	/** Whether the actor may approve registrations: organisers may. */
	public Permission approve() {
		return byAnOrganiser().and(this::whileMeetingChanges);
	}

	public Permission approve(PersonId person) {
		return approve().and(() -> this.facts.approval(person));
	}

	public Permission checkIn(PersonId person) {
		return byAnOrganiser().and(this::whileMeetingChanges).and(() -> this.facts.checkIn(person));
	}

	public Permission revertCheckIn(PersonId person) {
		return byAnOrganiser().and(this::whileMeetingChanges).and(() -> this.facts.checkInReversion(person));
	}

	/**
	 * Whether the actor may say as what somebody is in it: organisers, for they have
	 * approved the person in these roles.
	 * @return allowed, or {@code actor.needs-role}, {@code meeting.not-open},
	 * {@code member.unknown}, {@code member.not-in}
	 */
	public Permission changeRoles(PersonId person) {
		return byAnOrganiser().and(this::whileMeetingChanges).and(() -> this.facts.correction(person));
	}

	/**
	 * Whether the actor may put somebody's name right: that person may, and organisers,
	 * also after the meeting.
	 * @return allowed, or {@code actor.needs-role}, {@code meeting.archived},
	 * {@code member.unknown}, {@code member.not-in}
	 */
	public Permission correctName(PersonId person) {
		return byOneselfOrAnOrganiser(person).and(this.meeting.meeting()::changes)
			.and(() -> this.facts.correction(person));
	}

	/**
	 * Whether the person is to be approved once more where the actor changes the name: it
	 * is on the badge and in the letter for a visa, so it was approved with the rest.
	 * Organisers approve what they put right themselves, and who has arrived stays there.
	 * @return false, too, where nobody is approved any more
	 */
	public boolean amends(PersonId person) {
		boolean approved = this.facts.find(person)
			.filter((member) -> member.state() == MemberState.APPROVED)
			.isPresent();
		return approved && whileMeetingChanges().isAllowed() && !byAnOrganiser().isAllowed();
	}

	/**
	 * Whether the actor may put somebody's address right, to which nobody has answered
	 * yet. That it is not used elsewhere is looked at when it is asked.
	 * @return as {@link #correctName}, or {@code member.has-answered}
	 */
	public Permission correctAddress(PersonId person) {
		return byAnOrganiser().and(this.meeting.meeting()::changes).and(() -> this.facts.addressCorrection(person));
	}

	/**
	 * Whether the actor may take somebody out: oneself, the head and organisers may, also
	 * after the meeting.
	 * @return allowed, already so, or {@code delegation.not-yours},
	 * {@code meeting.archived}, {@code member.unknown}
	 */
	public Permission withdraw(PersonId person) {
		return byOneselfOrWhoRunsIt(person).and(this.meeting.meeting()::changes)
			.and(() -> this.facts.withdrawal(person));
	}

	private Permission byOneself(PersonId person, Supplier<Permission> state) {
		return (this.actor.is(person) ? Permission.allowed() : Permission.notAllowed("member.only-oneself"))
			.and(this::whileMeetingChanges)
			.and(state);
	}

	/** What is allowed only as long as the person may answer. */
	private Permission inTime(PersonId person, Instant now, Permission said) {
		return said.isAllowed()
				? this.facts.find(person).map((member) -> this.meeting.answering(member, now)).orElse(said) : said;
	}

	private Permission byOneselfOrWhoRunsIt(PersonId person) {
		return this.actor.is(person) ? Permission.allowed() : byWhoRunsIt();
	}

	private Permission byOneselfOrAnOrganiser(PersonId person) {
		return this.actor.is(person) ? Permission.allowed() : byAnOrganiser();
	}

	private Permission byWhoRunsIt() {
		return runsIt() ? Permission.allowed()
				: Permission.notAllowed("delegation.not-yours", this.nameOf.apply(this.facts.office()));
	}

	private Permission byAnOrganiser() {
		return this.meeting.byAnOrganiser(this.actor);
	}

	/** Its head does, and the organisers of the meeting. */
	private boolean runsIt() {
		return organises() || this.facts.isLedBy(this.actor.person());
	}

	private boolean organises() {
		return this.meeting.isOrganisedBy(this.actor.person());
	}

	private Permission whileMeetingChanges() {
		return this.meeting.coming();
	}

	private Permission known(PersonId person) {
		return this.facts.find(person).isPresent() ? Permission.allowed()
				: Permission.unknown("member.unknown", person.value());
	}

}
