package org.multaqa.registration.api;

import java.time.Instant;
import java.util.function.Function;

import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Permission;

/**
 * What somebody may read of a delegation, and do with it now; what with one of its
 * people, is for {@link MemberActions}. First who may is asked, then whether the meeting
 * is at a stage for it, then whether the delegation allows it. Who organises and who
 * leads is read in the register, not in the token: a head who was withdrawn a minute ago
 * cannot nominate with the grants of an hour ago.
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
	 * Whether the actor may ask people once more for their answers: the head and
	 * organisers may.
	 * @return allowed, or {@code delegation.not-yours}, {@code meeting.not-open}
	 */
	public Permission remind() {
		return byWhoRunsIt().and(this::whileMeetingChanges);
	}

	/** Whether the actor may say that people have arrived: organisers may. */
	public Permission checkIn() {
		return byAnOrganiser().and(this::whileMeetingChanges);
	}

	/** Whether the actor may approve registrations: organisers may. */
	public Permission approve() {
		return byAnOrganiser().and(this::whileMeetingChanges);
	}

	/** What the actor may do with a member. */
	public MemberActions member(PersonId person) {
		return new MemberActions(this, person);
	}

	Permission byWhoRunsIt() {
		return runsIt() ? Permission.allowed()
				: Permission.notAllowed("delegation.not-yours", this.nameOf.apply(this.facts.office()));
	}

	Permission byAnOrganiser() {
		return this.meeting.byAnOrganiser(this.actor);
	}

	/** Its head does, and the organisers of the meeting. */
	private boolean runsIt() {
		return organises() || this.facts.isLedBy(this.actor.person());
	}

	/** Whether the actor organises the meeting. */
	public boolean organises() {
		return this.meeting.isOrganisedBy(this.actor);
	}

	private Permission whileMeetingChanges() {
		return this.meeting.coming();
	}

}
