package org.multaqa.registration.api;

import java.time.Instant;
import java.util.function.Supplier;

import org.multaqa.model.PersonId;
import org.multaqa.model.access.Permission;

/**
 * What somebody may read of a member of a delegation, and do with the person now. First
 * who may is asked, then whether the meeting is at a stage for it, then whether the
 * person stands where it can be done.
 *
 * @param delegation what the actor may do with the delegation
 * @param person the member
 */
public record MemberActions(DelegationActions delegation, PersonId person) {

	/**
	 * Whether the actor may read what became of a member: that person may, and who reads
	 * all of it.
	 * @return allowed, or {@code delegation.not-yours}, {@code member.unknown}
	 */
	public Permission read() {
		return byOneselfOrWhoRunsIt().and(this::known);
	}

	/**
	 * Whether the actor may read what a member needs: that person may, and organisers.
	 * @return allowed, or {@code actor.needs-role}, {@code member.unknown}
	 */
	public Permission readNeeds() {
		return byOneselfOrAnOrganiser().and(this::known);
	}

	/**
	 * Whether the actor may have the badge of a member and the letter that invites them:
	 * that person may, and organisers.
	 * @return allowed, or {@code actor.needs-role}, {@code member.unknown},
	 * {@code member.not-approved}
	 */
	public Permission readPapers() {
		return byOneselfOrAnOrganiser().and(() -> facts().expectation(this.person));
	}

	/**
	 * Whether the actor may have the certificate that a member has taken part: that
	 * person may, and organisers.
	 * @return allowed, or {@code actor.needs-role}, {@code member.unknown},
	 * {@code member.not-checked-in}
	 */
	public Permission readCertificate() {
		return byOneselfOrAnOrganiser().and(() -> facts().attendance(this.person));
	}

	/**
	 * Whether the actor may make the badge of a member worthless, because it is lost, and
	 * have another.
	 * @return as {@link #readPapers}, or {@code meeting.not-open}
	 */
	public Permission renewBadge() {
		return byOneselfOrAnOrganiser().and(meeting()::coming).and(() -> facts().expectation(this.person));
	}

	/**
	 * Whether the actor may hand somebody's seat to another person.
	 * @return as {@link DelegationActions#nominate} and
	 * {@link DelegationFacts#replacement(PersonId)}
	 */
	public Permission replace(Instant now) {
		return this.delegation.nominate(now).and(() -> facts().replacement(this.person));
	}

	/**
	 * Whether the actor may accept the invitation.
	 * @return allowed, already so, or {@code member.only-oneself},
	 * {@code meeting.not-open}, {@code member.waiting}, {@code member.not-invited},
	 * {@code member.too-late}
	 */
	public Permission register(Instant now) {
		return byOneself(() -> inTime(now, facts().registration(this.person)));
	}

	public Permission decline() {
		return byOneself(() -> facts().declining(this.person));
	}

	/**
	 * Whether the actor may say what a person needs, and what they answer to the
	 * questions of the meeting.
	 * @return allowed, or {@code member.only-oneself}, {@code meeting.not-open},
	 * {@code member.waiting}, {@code member.not-invited}
	 */
	public Permission sayNeeds() {
		return byOneself(() -> facts().sayingNeeds(this.person));
	}

	/**
	 * Whether the actor may ask somebody once more for an answer.
	 * @return as {@link DelegationActions#remind()} and {@link #reminding}
	 */
	public Permission remind(Instant now) {
		return this.delegation.remind().and(() -> reminding(now));
	}

	/**
	 * Whether somebody can be asked once more for an answer, whoever asks.
	 * @return as {@link DelegationFacts#reminding}, or {@code member.too-late}
	 */
	public Permission reminding(Instant now) {
		return inTime(now, facts().reminding(this.person, now));
	}

	/**
	 * Whether the seat of somebody who has not answered in time can be freed, whoever
	 * does it; who may is said by {@link DelegationActions#remind()}.
	 * @return allowed, already so, or {@code member.not-late}, {@code member.unknown}
	 */
	public Permission freeing(Instant now) {
		return known().and(() -> facts().find(this.person)
			.map((member) -> meeting().freeing(member, now))
			.orElseGet(Permission::alreadySo));
	}

	public Permission approve() {
		return this.delegation.approve().and(() -> facts().approval(this.person));
	}

	public Permission checkIn() {
		return this.delegation.checkIn().and(() -> facts().checkIn(this.person));
	}

	public Permission revertCheckIn() {
		return this.delegation.byAnOrganiser().and(meeting()::coming).and(() -> facts().checkInReversion(this.person));
	}

	/**
	 * Whether the actor may say as what somebody is in it: organisers, for they have
	 * approved the person in these roles.
	 * @return allowed, or {@code actor.needs-role}, {@code meeting.not-open},
	 * {@code member.unknown}, {@code member.not-in}
	 */
	public Permission changeRoles() {
		return this.delegation.byAnOrganiser().and(meeting()::coming).and(() -> facts().correction(this.person));
	}

	/**
	 * Whether the actor may put somebody's name right: that person may, and organisers,
	 * also after the meeting.
	 * @return allowed, or {@code actor.needs-role}, {@code meeting.archived},
	 * {@code member.unknown}, {@code member.not-in}
	 */
	public Permission correctName() {
		return byOneselfOrAnOrganiser().and(meeting().meeting()::changes).and(() -> facts().correction(this.person));
	}

	/**
	 * Whether the person is to be approved once more where the actor changes what was
	 * approved: the name, which is on the badge and in the letter for a visa, or the
	 * answer to a material question.
	 * @return false, too, where nobody is approved any more
	 */
	public boolean amends() {
		boolean approved = facts().find(this.person)
			.filter((member) -> member.state() == MemberState.APPROVED)
			.isPresent();
		return approved && needsApproval();
	}

	/**
	 * Whether what the actor changes of it is to be approved: organisers approve what
	 * they put right themselves.
	 * @return false, too, where nobody is approved any more
	 */
	public boolean needsApproval() {
		return meeting().coming().isAllowed() && !this.delegation.byAnOrganiser().isAllowed();
	}

	/**
	 * Whether the actor may put somebody's address right, to which nobody has answered
	 * yet. That it is not used elsewhere is looked at when it is asked.
	 * @return as {@link #correctName}, or {@code member.has-answered}
	 */
	public Permission correctAddress() {
		return this.delegation.byAnOrganiser()
			.and(meeting().meeting()::changes)
			.and(() -> facts().addressCorrection(this.person));
	}

	/**
	 * Whether the actor may take somebody out: oneself, the head and organisers may, also
	 * after the meeting.
	 * @return allowed, already so, or {@code delegation.not-yours},
	 * {@code meeting.archived}, {@code member.unknown}
	 */
	public Permission withdraw() {
		return byOneselfOrWhoRunsIt().and(meeting().meeting()::changes).and(() -> facts().withdrawal(this.person));
	}

	private Permission byOneself(Supplier<Permission> state) {
		return (isOneself() ? Permission.allowed() : Permission.notAllowed("member.only-oneself"))
			.and(meeting()::coming)
			.and(state);
	}

	/** What is allowed only as long as the person may answer. */
	private Permission inTime(Instant now, Permission said) {
		return said.isAllowed()
				? facts().find(this.person).map((member) -> meeting().answering(member, now)).orElse(said) : said;
	}

	private Permission byOneselfOrWhoRunsIt() {
		return isOneself() ? Permission.allowed() : this.delegation.byWhoRunsIt();
	}

	private Permission byOneselfOrAnOrganiser() {
		return isOneself() ? Permission.allowed() : this.delegation.byAnOrganiser();
	}

	private Permission known() {
		return facts().find(this.person).isPresent() ? Permission.allowed()
				: Permission.unknown("member.unknown", this.person.value());
	}

	private boolean isOneself() {
		return this.delegation.actor().is(this.person);
	}

	private MeetingRoles meeting() {
		return this.delegation.meeting();
	}

	private DelegationFacts facts() {
		return this.delegation.facts();
	}

}
