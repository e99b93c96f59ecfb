package org.multaqa.registration.meeting.application;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Role;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.RegistrationEvent.MeetingStage;
import org.multaqa.registration.meeting.domain.Meeting;
import org.multaqa.registration.meeting.domain.MeetingPlan;
import org.multaqa.registration.person.application.PersonService;

/** What may be done with meetings. */
public class MeetingService {

	private static final String UNKNOWN = "meeting.unknown";

	private final Aggregates<Meeting> meetings;

	private final PersonService people;

	public MeetingService(Aggregates<Meeting> meetings, PersonService people) {
		this.meetings = meetings;
		this.people = people;
	}

	public Versioned<Meeting> plan(RequestContext context, @Nullable MeetingId chosen, MeetingPlan plan) {
		if (!context.actor().isFounder()) {
			throw RuleViolation.notAllowed("actor.needs-role", List.of("role.founder"));
		}
		var id = (chosen != null) ? chosen : new MeetingId(context.newId("m"));
		return this.meetings.create(id.value(), context, "meeting.name-taken",
				() -> Meeting.plan(id, plan, context.actor().person()));
	}

	public Versioned<Meeting> reach(RequestContext context, MeetingId id, MeetingStage stage) {
		return change(context, id, (meeting) -> meeting.reach(stage));
	}

	public Versioned<Meeting> appoint(RequestContext context, MeetingId id, PersonId person, Role role) {
		organisedBy(context.actor(), id);
		this.people.needsToBeKnown(context.actor(), person);
		return change(context, id, (meeting) -> meeting.appoint(person, role));
	}

	public Versioned<Meeting> dismiss(RequestContext context, MeetingId id, PersonId person, Role role) {
		return change(context, id, (meeting) -> meeting.dismiss(person, role));
	}

	public List<Versioned<Meeting>> visible(Actor actor) {
		return this.meetings.all().stream().filter((meeting) -> meeting.state().isVisibleTo(actor)).toList();
	}

	/**
	 * A meeting that the actor may know of.
	 * @throws RuleViolation {@code meeting.unknown}, also of a draft for outsiders
	 */
	public Versioned<Meeting> get(Actor actor, MeetingId id) {
		var meeting = this.meetings.get(id.value(), UNKNOWN);
		if (!meeting.state().isVisibleTo(actor)) {
			throw RuleViolation.unknown(UNKNOWN, id.value());
		}
		return meeting;
	}

	public Optional<Meeting> find(Actor actor, MeetingId id) {
		return this.meetings.find(id.value()).map(Versioned::state).filter((meeting) -> meeting.isVisibleTo(actor));
	}

	/**
	 * A meeting that the actor organises.
	 * @throws RuleViolation {@code meeting.unknown}, {@code actor.needs-role}
	 */
	public Meeting organisedBy(Actor actor, MeetingId id) {
		var meeting = get(actor, id).state();
		meeting.needsOrganiser(actor);
		return meeting;
	}

	/** Whether the actor organises any meeting at all. */
	public boolean anyOrganisedBy(Actor actor) {
		return this.meetings.all().stream().anyMatch((meeting) -> meeting.state().isOrganisedBy(actor.person()));
	}

	public boolean isOrganisedBy(Actor actor, MeetingId id) {
		return this.meetings.find(id.value())
			.filter((meeting) -> meeting.state().isOrganisedBy(actor.person()))
			.isPresent();
	}

	private Versioned<Meeting> change(RequestContext context, MeetingId id,
			Function<Meeting, Decision<Meeting>> question) {
		organisedBy(context.actor(), id);
		return this.meetings.change(id.value(), UNKNOWN, context, (meeting) -> {
			meeting.needsOrganiser(context.actor());
			return question.apply(meeting);
		});
	}

}
