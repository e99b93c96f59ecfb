package org.multaqa.recommendations.api;

import java.util.function.Supplier;

import org.multaqa.model.OfficeId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Permission;
import org.multaqa.model.access.Role;

/**
 * What somebody may do with a recommendation now. First who may is asked, then whether
 * the meeting still changes, then whether the recommendation allows it.
 *
 * @param decisionBody the meeting, and who decides in it
 */
public record RecommendationActions(Actor actor, DecisionBody decisionBody, RecommendationFacts facts) {

	/** Those who write for an office. */
	static final Role[] OFFICE = { Role.DELEGATE, Role.HEAD };

	/**
	 * Whether the actor may begin one for an office: its delegates and its head may.
	 * @param office for which office
	 * @return allowed, or {@code actor.other-office}, {@code meeting.archived}
	 */
	public static Permission draft(Actor actor, DecisionBody decisionBody, OfficeId office) {
		return actor.may(decisionBody.meeting().id(), office, decisionBody.nameOf(office), OFFICE)
			.and(decisionBody.meeting()::changes);
	}

	/**
	 * Whether the actor may know of it.
	 * @return as {@link RecommendationFacts#isShownTo}
	 */
	public boolean isShown() {
		return this.facts.isShownTo(this.actor, this.decisionBody.meeting());
	}

	/**
	 * Whether the actor writes for its office, whatever stage it is at: its delegates and
	 * its head do.
	 * @return allowed, or {@code actor.other-office}
	 */
	public Permission write() {
		return by(this.facts.office(), OFFICE);
	}

	public Permission reword() {
		return write().and(this::whileMeetingChanges).and(this.facts::rewording);
	}

	public Permission submit() {
		return write().and(this::whileMeetingChanges).and(() -> this.facts.submission(this.decisionBody));
	}

	public Permission withdraw() {
		return write().and(this::whileMeetingChanges).and(this.facts::withdrawal);
	}

	public Permission support(OfficeId office) {
		return by(office, OFFICE).and(this::whileMeetingChanges).and(() -> this.facts.support(office));
	}

	public Permission withdrawSupport(OfficeId office) {
		return by(office, OFFICE).and(this::whileMeetingChanges).and(() -> this.facts.withdrawSupport(office));
	}

	public Permission discuss() {
		return byTheOrganiser(() -> this.facts.discussion(this.decisionBody));
	}

	/**
	 * Whether the actor may state where an office stands: its head may.
	 * @return as {@link RecommendationFacts#position}, or {@code actor.other-office}
	 */
	public Permission state(OfficeId office) {
		return by(office, Role.HEAD).and(this::whileMeetingChanges)
			.and(() -> this.facts.position(this.decisionBody, office));
	}

	public Permission decide() {
		return byTheOrganiser(() -> this.facts.decision(this.decisionBody));
	}

	public Permission liftReservation(OfficeId office) {
		return by(office, Role.HEAD).and(this::whileMeetingChanges)
			.and(() -> this.facts.lifting(this.decisionBody, office));
	}

	private Permission by(OfficeId office, Role... roles) {
		return this.actor.may(this.facts.meeting(), office, this.decisionBody.nameOf(office), roles);
	}

	private Permission byTheOrganiser(Supplier<Permission> state) {
		return this.actor.may(this.facts.meeting(), Role.ORGANISER).and(this::whileMeetingChanges).and(state);
	}

	private Permission whileMeetingChanges() {
		return this.decisionBody.meeting().changes();
	}

}
