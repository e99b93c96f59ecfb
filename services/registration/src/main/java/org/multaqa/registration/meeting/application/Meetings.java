package org.multaqa.registration.meeting.application;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.domain.Actor;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.domain.RuleViolation;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.Command;
import org.multaqa.kit.store.Versioned;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.Role;
import org.multaqa.model.events.RegistrationEvent.MeetingStage;
import org.multaqa.registration.meeting.domain.Meeting;
import org.multaqa.registration.meeting.domain.MeetingPlan;
import org.multaqa.registration.person.application.People;

import org.springframework.stereotype.Service;

/** What may be done with meetings. */
@Service
public class Meetings {

	private static final String UNKNOWN = "meeting.unknown";

	private final Aggregates<Meeting> meetings;

	private final People people;

	public Meetings(Aggregates<Meeting> meetings, People people) {
		this.meetings = meetings;
		this.people = people;
	}

	public Versioned<Meeting> plan(Command command, @Nullable MeetingId chosen, MeetingPlan plan) {
		if (!command.actor().isFounder()) {
			throw RuleViolation.notAllowed("actor.needs-role", List.of("role.founder"));
		}
		var id = (chosen != null) ? chosen : new MeetingId(command.newId("m"));
		return this.meetings.create(id.value(), command, "meeting.name-taken",
				() -> Meeting.plan(id, plan, command.actor().person()));
	}

	public Versioned<Meeting> reach(Command command, MeetingId id, MeetingStage stage) {
		return change(command, id, (meeting) -> meeting.reach(stage));
	}

	public Versioned<Meeting> appoint(Command command, MeetingId id, PersonId person, Role role) {
		organisedBy(command.actor(), id);
		this.people.requireKnown(command.actor(), person);
		return change(command, id, (meeting) -> meeting.appoint(person, role));
	}

	public Versioned<Meeting> dismiss(Command command, MeetingId id, PersonId person, Role role) {
		return change(command, id, (meeting) -> meeting.dismiss(person, role));
	}

	public List<Versioned<Meeting>> visible(Actor actor) {
		return this.meetings.all().stream().filter((meeting) -> meeting.state().isVisibleTo(actor)).toList();
	}

	/**
	 * A meeting that the actor may know of.
	 * @param actor who asks
	 * @param id which
	 * @return the meeting
	 * @throws RuleViolation {@code meeting.unknown}, also of a draft for strangers
	 */
	public Versioned<Meeting> get(Actor actor, MeetingId id) {
		var meeting = this.meetings.get(id.value(), UNKNOWN);
		if (!meeting.state().isVisibleTo(actor)) {
			throw RuleViolation.unknown(UNKNOWN, id.value());
		}
		return meeting;
	}

	/**
	 * A meeting that the actor organises.
	 * @param actor who asks
	 * @param id which
	 * @return the meeting
	 * @throws RuleViolation {@code meeting.unknown}, {@code actor.needs-role}
	 */
	public Meeting organisedBy(Actor actor, MeetingId id) {
		var meeting = get(actor, id).state();
		meeting.requireOrganiser(actor);
		return meeting;
	}

	/**
	 * Whether the actor organises any meeting at all.
	 * @param actor who asks
	 * @return true if so
	 */
	public boolean anyOrganisedBy(Actor actor) {
		return this.meetings.all().stream().anyMatch((meeting) -> meeting.state().isOrganisedBy(actor.person()));
	}

	public boolean isOrganisedBy(Actor actor, MeetingId id) {
		return this.meetings.find(id.value())
			.filter((meeting) -> meeting.state().isOrganisedBy(actor.person()))
			.isPresent();
	}

	private Versioned<Meeting> change(Command command, MeetingId id, Function<Meeting, Decision<Meeting>> question) {
		organisedBy(command.actor(), id);
		return this.meetings.change(id.value(), UNKNOWN, command, (meeting) -> {
			meeting.requireOrganiser(command.actor());
			return question.apply(meeting);
		});
	}

}
