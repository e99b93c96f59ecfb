package org.multaqa.registration.delegation.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.Cursor;
import org.multaqa.kit.store.Slice;
import org.multaqa.model.DelegationId;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Role;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.RegistrationEvent.OfficeKind;
import org.multaqa.registration.api.DelegationActions;
import org.multaqa.registration.api.MeetingActions;
import org.multaqa.registration.delegation.domain.Delegation;
import org.multaqa.registration.meeting.application.MeetingService;
import org.multaqa.registration.office.application.OfficeService;
import org.multaqa.registration.office.domain.Office;

/**
 * What people do with delegations, as far as {@link DelegationActions} allows it.
 */
public class DelegationService {

	private final Aggregates<Delegation> delegations;

	private final DelegationAccess access;

	private final MeetingService meetings;

	private final OfficeService offices;

	public DelegationService(Aggregates<Delegation> delegations, DelegationAccess access, MeetingService meetings,
			OfficeService offices) {
		this.delegations = delegations;
		this.access = access;
		this.meetings = meetings;
		this.offices = offices;
	}

	/**
	 * Invites an office.
	 * @throws RuleViolation {@code meeting.unknown}, as {@link MeetingActions#invite},
	 * {@code office.unknown}, {@code delegation.already-invited}, and as
	 * {@link Delegation#invite}
	 */
	public Versioned<Delegation> invite(RequestContext context, MeetingId meeting, OfficeId office,
			Map<Role, Integer> seats, boolean decides) {
		var id = new DelegationId(meeting + "-" + office);
		return this.delegations.create(id.value(), context, "delegation.already-invited", () -> {
			this.meetings.actions(context.actor(), meeting).invite().orThrow();
			return Delegation.invite(id, meeting, office, seats, isHeadquarters(office), decides);
		});
	}

	/**
	 * Invites the offices of an earlier meeting that the actor organises, too, with as
	 * many seats as then; those that are invited already stay as they are.
	 * @return those that were invited
	 * @throws RuleViolation {@code meeting.unknown}, as {@link MeetingActions#invite},
	 * and as {@link MeetingActions#read} for the earlier one
	 */
	public List<Delegation> inviteAsIn(RequestContext context, MeetingId meeting, MeetingId earlier) {
		this.meetings.actions(context.actor(), meeting).invite().orThrow();
		this.meetings.actions(context.actor(), earlier).read().orThrow();
		var invited = new ArrayList<Delegation>();
		this.delegations.forEach(DelegationListing.to(earlier), (known) -> {
			var then = known.state();
			if (this.delegations.find(meeting + "-" + then.office()).isEmpty()) {
				invited.add(invite(context, meeting, then.office(), then.seats(), then.decides()).state());
			}
		});
		return invited;
	}

	public Versioned<Delegation> seat(RequestContext context, DelegationId id, Map<Role, Integer> seats) {
		return this.access.change(context, id, DelegationActions::seat, (delegation) -> {
			context.requireVersion();
			return delegation.seat(seats, isHeadquarters(delegation.office()), this.access.now());
		});
	}

	/**
	 * One page of the delegations to a meeting, each as far as the actor may see it.
	 * @param from where it begins, or absent for the first
	 * @return in the order of their offices
	 * @throws RuleViolation {@code meeting.unknown}
	 */
	public Slice<ShownDelegation> of(Actor actor, MeetingId meeting, @Nullable Cursor from) {
		var known = this.meetings.get(actor, meeting).state();
		return this.delegations.list(DelegationListing.to(meeting).from(from))
			.map(Versioned::state)
			.map((delegation) -> new ShownDelegation(delegation,
					this.access.actions(actor, known, delegation).isShownInFull()));
	}

	/**
	 * A delegation in full, for its head and for organisers.
	 * @throws RuleViolation {@code delegation.unknown}, {@code delegation.not-yours}
	 */
	public Versioned<Delegation> get(Actor actor, DelegationId id) {
		return this.access.read(actor, id, DelegationActions::read);
	}

	private boolean isHeadquarters(OfficeId office) {
		return this.offices.find(office)
			.map(Office::kind)
			.orElseThrow(() -> RuleViolation.unknown("office.unknown", office.value())) == OfficeKind.HEADQUARTERS;
	}

}
