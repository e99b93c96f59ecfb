package org.multaqa.registration.api;

import java.util.List;
import java.util.function.Supplier;

import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Grant;
import org.multaqa.model.access.Permission;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.MeetingEvent.MeetingStage;

/**
 * What somebody may do with a meeting now. First who may is asked, then whether the
 * meeting still changes, then whether its state allows it. Who organises it is read in
 * the register, not in the token.
 *
 * @param actor who asks
 * @param meeting the meeting
 */
public record MeetingActions(Actor actor, MeetingRoles meeting) {

	/**
	 * Whether the actor may open a meeting: founders may.
	 * @param actor who asks
	 * @return allowed, or {@code actor.needs-role}
	 */
	public static Permission plan(Actor actor) {
		return actor.isFounder() ? Permission.allowed()
				: Permission.notAllowed("actor.needs-role", List.of("role." + Grant.FOUNDER));
	}

	/**
	 * Whether the actor may know that there is the meeting.
	 * @return as {@link MeetingRoles#isShownTo}
	 */
	public boolean isShown() {
		return this.meeting.isShownTo(this.actor);
	}

	/**
	 * Whether the actor may read what only organisers read: who has which role, and how
	 * many people need what.
	 * @return allowed, or {@code actor.needs-role}
	 */
	public Permission read() {
		return byAnOrganiser();
	}

	/**
	 * Whether the actor may read who has which role outside delegations: organisers may,
	 * and whoever may appoint the first of them.
	 * @return allowed, or {@code actor.needs-role}
	 */
	public Permission readAppointments() {
		return isToAppointFirst() ? Permission.allowed() : read();
	}

	/**
	 * Whether nobody organises the meeting and it is for the actor to appoint somebody.
	 */
	public boolean isToAppointFirst() {
		return this.meeting.isWithoutOrganiser() && appoint(Role.ORGANISER).isAllowed();
	}

	/**
	 * Whether the actor may put right what is planned of the meeting: organisers and
	 * founders may.
	 * @return allowed, or {@code actor.needs-role}, {@code meeting.archived}
	 */
	public Permission revise() {
		return byAnOrganiserOrFounder().and(this.meeting.meeting()::changes);
	}

	/**
	 * Whether the actor may also say that its offices agree by another rule.
	 * @return as {@link #revise} and {@link MeetingRoles#agreeingOtherwise}
	 */
	public Permission reviseConsentRule() {
		return revise().and(this.meeting::agreeingOtherwise);
	}

	/**
	 * Whether the actor may say until when people are nominated and answer: until the
	 * meeting closes.
	 * @return allowed, or {@code actor.needs-role}, {@code meeting.over}
	 */
	public Permission setDeadlines() {
		return byAnOrganiser().and(this.meeting::inviting);
	}

	public Permission reach(MeetingStage next) {
		return byAnOrganiser().and(() -> this.meeting.reaching(next));
	}

	/**
	 * Whether the actor may take the meeting back to the stage before: organisers and
	 * founders may, where nothing has come of the present one.
	 * @param delegations those to the meeting, asked only where it matters
	 * @return as {@link #revise} and {@link MeetingRoles#reverting}
	 */
	public Permission revert(MeetingStage stage, Supplier<List<DelegationFacts>> delegations) {
		return revise().and(() -> this.meeting.reverting(stage, delegations));
	}

	/**
	 * Whether the actor may give a role outside delegations to anybody: organisers may,
	 * and founders, where none is left, may appoint one.
	 * @return allowed, or {@code actor.needs-role}, {@code meeting.archived},
	 * {@code role.of-a-delegation}
	 */
	public Permission appoint(Role role) {
		boolean first = role == Role.ORGANISER && this.meeting.isWithoutOrganiser();
		return (first ? byAnOrganiserOrFounder() : byAnOrganiser()).and(this.meeting.meeting()::changes)
			.and(() -> MeetingRoles.outsideDelegations(role));
	}

	public Permission appoint(PersonId person, Role role) {
		return appoint(role).and(() -> this.meeting.appointment(person, role));
	}

	public Permission dismiss(PersonId person, Role role) {
		return byAnOrganiser().and(this.meeting.meeting()::changes).and(() -> this.meeting.dismissal(person, role));
	}

	/**
	 * Whether the actor may invite an office, or change the seats of a delegation.
	 * @return allowed, or {@code actor.needs-role}, {@code meeting.over}
	 */
	public Permission invite() {
		return byAnOrganiser().and(this.meeting::inviting);
	}

	/**
	 * Whether the actor may nominate people of several delegations at once, from a file.
	 * @return allowed, or {@code actor.needs-role}, {@code meeting.not-open}
	 */
	public Permission importNominations() {
		return byAnOrganiser().and(this.meeting::coming);
	}

	/**
	 * Whether the actor may say what the meeting asks those who come: until it closes.
	 * @return allowed, or {@code actor.needs-role}, {@code meeting.over}
	 */
	public Permission question() {
		return byAnOrganiser().and(this.meeting::inviting);
	}

	private Permission byAnOrganiser() {
		return this.meeting.byAnOrganiser(this.actor);
	}

	private Permission byAnOrganiserOrFounder() {
		return (this.actor.isFounder() || this.meeting.isOrganisedBy(this.actor)) ? Permission.allowed()
				: Permission.notAllowed("actor.needs-role", List.of(Names.of(Role.ORGANISER), "role." + Grant.FOUNDER));
	}

}
