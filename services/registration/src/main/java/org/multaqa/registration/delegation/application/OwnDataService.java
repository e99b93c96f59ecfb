package org.multaqa.registration.delegation.application;

import java.util.ArrayList;
import java.util.List;

import org.multaqa.kit.store.Aggregates;
import org.multaqa.model.MeetingId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.registration.api.Appointment;
import org.multaqa.registration.delegation.domain.Delegation;
import org.multaqa.registration.delegation.domain.Membership;
import org.multaqa.registration.meeting.application.MeetingService;
import org.multaqa.registration.meeting.domain.Meeting;
import org.multaqa.registration.person.application.PersonService;
import org.multaqa.registration.question.application.QuestionService;

/** What registration keeps of a person, for that person. */
public class OwnDataService {

	private final Aggregates<Delegation> delegations;

	private final MeetingService meetings;

	private final PersonService people;

	private final NeedsService needs;

	private final AnswersService answers;

	private final QuestionService questions;

	private final NeedsRetention retention;

	public OwnDataService(Aggregates<Delegation> delegations, MeetingService meetings, PersonService people,
			NeedsService needs, AnswersService answers, QuestionService questions, NeedsRetention retention) {
		this.delegations = delegations;
		this.meetings = meetings;
		this.people = people;
		this.needs = needs;
		this.answers = answers;
		this.questions = questions;
		this.retention = retention;
	}

	/**
	 * All that is kept of the actor for a meeting.
	 * @throws RuleViolation {@code meeting.unknown}, also of a draft for outsiders
	 */
	public OwnData of(Actor actor, MeetingId id) {
		var meeting = this.meetings.get(actor, id).state();
		var person = actor.person();
		var roles = meeting.appointments()
			.stream()
			.filter((appointment) -> actor.is(appointment.person()))
			.map(Appointment::role)
			.toList();
		var places = new ArrayList<OwnData.Place>();
		this.delegations.list(DelegationListing.withEver(id, person)).items().forEach((delegation) -> {
			places.add(place(delegation.state().member(person)));
		});
		return new OwnData(meeting, person, this.people.nameOf(person).orElse(null), roles, places,
				this.retention.lastDay(meeting));
	}

	/** What is kept of an invited person, for this invitation alone. */
	OwnData of(Meeting meeting, Membership membership) {
		var person = membership.member().person();
		return new OwnData(meeting, person, this.people.nameOf(person).orElse(null), List.of(),
				List.of(place(membership)), this.retention.lastDay(meeting));
	}

	private OwnData.Place place(Membership membership) {
		var delegation = membership.delegation();
		var member = membership.member();
		var answers = this.answers.open(delegation, member);
		var asked = this.questions.of(delegation.meeting())
			.questions()
			.stream()
			.filter((question) -> question.isAskedOf(member.roles(), answers.byQuestion()))
			.toList();
		return new OwnData.Place(membership, this.needs.open(delegation, member), asked, answers);
	}

}
