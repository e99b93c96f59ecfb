package org.multaqa.registration.meeting.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.Cursor;
import org.multaqa.kit.store.ListQuery;
import org.multaqa.kit.store.Slice;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Permission;
import org.multaqa.model.access.Role;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.registration.api.Deadlines;
import org.multaqa.registration.api.DelegationFacts;
import org.multaqa.registration.api.MeetingActions;
import org.multaqa.registration.delegation.domain.Delegation;
import org.multaqa.registration.meeting.domain.Meeting;
import org.multaqa.registration.meeting.domain.MeetingPlan;
import org.multaqa.registration.person.application.AccountRefused;
import org.multaqa.registration.person.application.AccountsUnavailable;
import org.multaqa.registration.person.application.InvitedPerson;
import org.multaqa.registration.person.application.Invitee;
import org.multaqa.registration.person.application.PersonService;

/**
 * What people do with meetings, as far as {@link MeetingActions} allows it. A meeting
 * that one may not know of is {@code meeting.unknown}, as one that there is not.
 */
public class MeetingService {

	private static final String UNKNOWN = "meeting.unknown";

	private final Aggregates<Meeting> meetings;

	private final Aggregates<Delegation> delegations;

	private final PersonService people;

	private final Clock clock;

	public MeetingService(Aggregates<Meeting> meetings, Aggregates<Delegation> delegations, PersonService people,
			Clock clock) {
		this.meetings = meetings;
		this.delegations = delegations;
		this.people = people;
		this.clock = clock;
	}

	public Versioned<Meeting> plan(RequestContext context, @Nullable MeetingId chosen, MeetingPlan plan) {
		var id = (chosen != null) ? chosen : new MeetingId(context.newId("m"));
		return this.meetings.create(id.value(), context, "meeting.name-taken", () -> {
			MeetingActions.plan(context.actor()).orThrow();
			return Meeting.plan(id, plan, context.actor().person(), today());
		});
	}

	/**
	 * Puts right what is planned of a meeting.
	 * @param context names the version that was seen
	 * @throws RuleViolation {@code meeting.unknown}, as {@link MeetingActions#revise},
	 * and as {@link Meeting#revise}
	 */
	public Versioned<Meeting> revise(RequestContext context, MeetingId id, MeetingPlan plan) {
		return change(context, id, MeetingActions::revise, (meeting) -> {
			context.requireVersion();
			return meeting.revise(plan, today());
		});
	}

	/**
	 * Says until when people are nominated and answer, all of it.
	 * @param context names the version that was seen
	 * @throws RuleViolation {@code meeting.unknown}, as
	 * {@link MeetingActions#setDeadlines}, and as {@link Meeting#setDeadlines}
	 */
	public Versioned<Meeting> setDeadlines(RequestContext context, MeetingId id, Deadlines deadlines) {
		return change(context, id, MeetingActions::setDeadlines, (meeting) -> {
			context.requireVersion();
			return meeting.setDeadlines(deadlines);
		});
	}

	public Versioned<Meeting> reach(RequestContext context, MeetingId id, MeetingStage stage) {
		return change(context, id, (actions) -> actions.reach(stage), (meeting) -> meeting.reach(stage));
	}

	/**
	 * Takes a meeting back to the stage before.
	 * @throws RuleViolation {@code meeting.unknown}, as {@link MeetingActions#revert},
	 * {@code text.too-long}
	 */
	public Versioned<Meeting> revert(RequestContext context, MeetingId id, MeetingStage stage, LocalizedText reason) {
		return change(context, id, MeetingActions::revise,
				(meeting) -> meeting.revert(stage, reason, () -> delegationsTo(id)));
	}

	/**
	 * Gives a person a role outside delegations. What can be refused without knowing who
	 * it is, is refused before an account is opened.
	 * @throws RuleViolation as {@link MeetingActions#appoint(Role)},
	 * {@code person.unknown}
	 * @throws AccountRefused if identity says no
	 * @throws AccountsUnavailable if identity does not answer
	 */
	public Versioned<Meeting> appoint(RequestContext context, MeetingId id, Invitee invitee, Role role) {
		var person = new InvitedPerson(this.people, context, invitee);
		return change(context, id, (actions) -> actions.appoint(role),
				(meeting) -> meeting.appoint(person.get(), role));
	}

	public Versioned<Meeting> dismiss(RequestContext context, MeetingId id, PersonId person, Role role) {
		return change(context, id, (actions) -> actions.dismiss(person, role),
				(meeting) -> meeting.dismiss(person, role));
	}

	/**
	 * One page of the meetings that the actor may know of.
	 * @param from where it begins, or absent for the first
	 * @return in the order of their ids
	 */
	public Slice<Versioned<Meeting>> list(Actor actor, @Nullable Cursor from) {
		return this.meetings.list(MeetingListing.shownTo(actor).from(from))
			.filter((meeting) -> isShownTo(actor, meeting.state()));
	}

	/**
	 * One page of the meetings in which a person has a role outside delegations.
	 * @param from where it begins, or absent for the first
	 * @return in the order of their ids
	 */
	public Slice<Meeting> withRoleOf(PersonId person, @Nullable Cursor from) {
		return this.meetings.list(MeetingListing.withRoleOf(person).from(from)).map(Versioned::state);
	}

	/**
	 * Does something with every meeting in which a person has a role outside delegations.
	 */
	public void forEachWithRoleOf(PersonId person, Consumer<Meeting> action) {
		this.meetings.forEach(MeetingListing.withRoleOf(person), (meeting) -> action.accept(meeting.state()));
	}

	/**
	 * Ends all roles outside delegations of a person who is erased.
	 * @param service who acts after the erasure
	 */
	public void forget(Actor service, PersonId person) {
		forEachWithRoleOf(person, (meeting) -> this.meetings.change(meeting.id().value(), UNKNOWN,
				RequestContext.by(service), (now) -> now.forget(person)));
	}

	/**
	 * A meeting that the actor may know of.
	 * @throws RuleViolation {@code meeting.unknown}, also of a draft for outsiders
	 */
	public Versioned<Meeting> get(Actor actor, MeetingId id) {
		var meeting = this.meetings.get(id.value(), UNKNOWN);
		shown(actor, meeting.state());
		return meeting;
	}

	/**
	 * A meeting, whoever may know of it.
	 * @return as it stands
	 */
	public Optional<Meeting> find(MeetingId id) {
		return this.meetings.find(id.value()).map(Versioned::state);
	}

	/**
	 * What the actor may do with a meeting.
	 * @throws RuleViolation {@code meeting.unknown}, also of a draft for outsiders
	 */
	public MeetingActions actions(Actor actor, MeetingId id) {
		return shown(actor, this.meetings.get(id.value(), UNKNOWN).state());
	}

	/**
	 * Does something with every meeting, for what the service does by itself.
	 * @param action in the order of their ids
	 */
	public void forEach(Consumer<Meeting> action) {
		this.meetings.forEach(MeetingListing.all(), (meeting) -> action.accept(meeting.state()));
	}

	/**
	 * Which meetings somebody organises.
	 * @return by the register; all that one person was ever appointed to
	 */
	public Set<MeetingId> organisedBy(PersonId person) {
		var organised = new HashSet<MeetingId>();
		this.meetings.forEach(MeetingListing.organisedBy(person), (meeting) -> organised.add(meeting.state().id()));
		return organised;
	}

	public boolean isShownTo(Actor actor, Meeting meeting) {
		return actions(actor, meeting).isShown();
	}

	private Versioned<Meeting> change(RequestContext context, MeetingId id, Function<MeetingActions, Permission> rule,
			Function<Meeting, Decision<Meeting>> act) {
		return this.meetings.change(id.value(), UNKNOWN, context, (meeting) -> {
			rule.apply(shown(context.actor(), meeting)).orThrow();
			return act.apply(meeting);
		});
	}

	private List<DelegationFacts> delegationsTo(MeetingId id) {
		var found = new ArrayList<DelegationFacts>();
		this.delegations.forEach(ListQuery.by("office").where("meeting", id),
				(delegation) -> found.add(delegation.state().facts()));
		return found;
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC);
	}

	private static MeetingActions shown(Actor actor, Meeting meeting) {
		var actions = actions(actor, meeting);
		if (!actions.isShown()) {
			throw RuleViolation.unknown(UNKNOWN, meeting.id().value());
		}
		return actions;
	}

	private static MeetingActions actions(Actor actor, Meeting meeting) {
		return new MeetingActions(actor, meeting.roles());
	}

}
