package org.multaqa.registration.delegation.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.model.DelegationId;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Permission;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.registration.api.DelegationActions;
import org.multaqa.registration.delegation.domain.Delegation;
import org.multaqa.registration.delegation.domain.Membership;
import org.multaqa.registration.meeting.application.MeetingService;
import org.multaqa.registration.meeting.domain.Meeting;
import org.multaqa.registration.office.application.OfficeService;

/**
 * Delegations as far as {@link DelegationActions} allows it, by what registration has
 * stored itself. A delegation to a meeting that one may not know of is
 * {@code delegation.unknown}, as one that there is not.
 */
public class DelegationAccess {

	static final String UNKNOWN = "delegation.unknown";

	private final Aggregates<Delegation> delegations;

	private final MeetingService meetings;

	private final OfficeService offices;

	private final Clock clock;

	public DelegationAccess(Aggregates<Delegation> delegations, MeetingService meetings, OfficeService offices,
			Clock clock) {
		this.delegations = delegations;
		this.meetings = meetings;
		this.offices = offices;
		this.clock = clock;
	}

	/** What time it is for whoever acts. */
	Instant now() {
		return this.clock.instant();
	}

	/**
	 * A delegation, for those whom a rule allows it.
	 * @throws RuleViolation {@code delegation.unknown}, and as the rule refuses
	 */
	Versioned<Delegation> read(Actor actor, DelegationId id, Function<DelegationActions, Permission> rule) {
		var delegation = this.delegations.get(id.value(), UNKNOWN);
		needs(actor, delegation.state(), rule);
		return delegation;
	}

	/**
	 * Changes a delegation, where a rule allows it.
	 * @throws RuleViolation {@code delegation.unknown}, and as the rule and the
	 * delegation refuse
	 */
	Versioned<Delegation> change(RequestContext context, DelegationId id, Function<DelegationActions, Permission> rule,
			Function<Delegation, Decision<Delegation>> act) {
		return change(context, id, rule, (_, delegation) -> act.apply(delegation));
	}

	/**
	 * Changes a delegation, where a rule allows it and it is as the actor has seen it.
	 * The act comes after both, since it may do something elsewhere that no refusal
	 * undoes.
	 * @param act is told what else the actor may do with it
	 * @throws RuleViolation {@code delegation.unknown}, and as the rule and the
	 * delegation refuse
	 */
	Versioned<Delegation> change(RequestContext context, DelegationId id, Function<DelegationActions, Permission> rule,
			BiFunction<DelegationActions, Delegation, Decision<Delegation>> act) {
		return this.delegations.change(id.value(), UNKNOWN, context,
				(delegation) -> needs(context.actor(), delegation, rule), act);
	}

	/**
	 * Stores what nobody else is told of.
	 * @param context with a sealed fingerprint, if any: by a plain one somebody who holds
	 * the store could guess what was sent
	 * @throws RuleViolation {@code delegation.unknown}, and as the change refuses
	 */
	Versioned<Delegation> changeQuietly(RequestContext context, DelegationId id, UnaryOperator<Delegation> change) {
		return this.delegations.change(id.value(), UNKNOWN, context,
				(delegation) -> new Decision<>(change.apply(delegation), List.of()));
	}

	/**
	 * Insists on what a rule allows.
	 * @return what the actor may do
	 * @throws RuleViolation {@code delegation.unknown}, and as the rule refuses
	 */
	DelegationActions needs(Actor actor, Delegation delegation, Function<DelegationActions, Permission> rule) {
		var actions = this.meetings.find(delegation.meeting())
			.map((meeting) -> actions(actor, meeting, delegation))
			.filter(DelegationActions::isShown)
			.orElseThrow(() -> RuleViolation.unknown(UNKNOWN, delegation.id().value()));
		rule.apply(actions).orThrow();
		return actions;
	}

	/** Whether the actor may read what a member needs and answers. */
	boolean mayReadNeeds(Actor actor, Membership membership) {
		return this.meetings.find(membership.delegation().meeting())
			.map((meeting) -> actions(actor, meeting, membership.delegation()))
			.filter((actions) -> actions.member(membership.member().person()).readNeeds().isAllowed())
			.isPresent();
	}

	/**
	 * Whether what the actor changes of a member is to be approved once more, whatever
	 * the actor may see by now.
	 */
	boolean needsApproval(Actor actor, Membership membership) {
		return this.meetings.find(membership.delegation().meeting())
			.map((meeting) -> actions(actor, meeting, membership.delegation()))
			.filter((actions) -> actions.member(membership.member().person()).needsApproval())
			.isPresent();
	}

	/** What the actor may do with a delegation to a meeting. */
	DelegationActions actions(Actor actor, Meeting meeting, Delegation delegation) {
		return new DelegationActions(actor, meeting.roles(), delegation.facts(), this::nameOf);
	}

	/** Whether the actor organises a meeting, by the register. */
	boolean isOrganisedBy(Actor actor, MeetingId meeting) {
		return this.meetings.find(meeting).filter((known) -> known.roles().isOrganisedBy(actor)).isPresent();
	}

	/** What the office is called, for the words of a refusal. */
	Object nameOf(OfficeId id) {
		return this.offices.find(id).<Object>map((office) -> office.names()).orElse(id.value());
	}

}
