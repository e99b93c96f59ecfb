package org.multaqa.registration.delegation.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.DelegationId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Role;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.registration.api.Appointment;
import org.multaqa.registration.api.MeetingActions;
import org.multaqa.registration.api.MemberActions;
import org.multaqa.registration.meeting.application.MeetingService;
import org.multaqa.registration.meeting.domain.Meeting;
import org.multaqa.registration.office.application.OfficeService;
import org.multaqa.registration.office.domain.Office;
import org.multaqa.registration.person.application.PersonService;

/** What is printed for those who come: badges, letters and certificates. */
public class PapersService {

	private final BadgeService badges;

	private final MeetingService meetings;

	private final OfficeService offices;

	private final PersonService people;

	private final Clock clock;

	public PapersService(BadgeService badges, MeetingService meetings, OfficeService offices, PersonService people,
			Clock clock) {
		this.badges = badges;
		this.meetings = meetings;
		this.offices = offices;
		this.people = people;
		this.clock = clock;
	}

	/**
	 * The badges of those who are expected, for organisers.
	 * @param office whose people, or absent for all
	 * @throws RuleViolation {@code meeting.unknown}, and as {@link MeetingActions#read}
	 */
	public Papers badges(Actor actor, MeetingId meeting, @Nullable OfficeId office) {
		var expected = this.badges.expected(actor, meeting, office);
		return papers(this.meetings.get(actor, meeting).state(), expected);
	}

	/**
	 * What the letter says that invites a member, for that person and for organisers.
	 * @throws RuleViolation as {@link MemberActions#readPapers}
	 */
	public Papers invitation(Actor actor, DelegationId id, PersonId person) {
		return paper(actor, this.badges.expected(actor, id, person));
	}

	/**
	 * What the certificate of a member says, for that person and for organisers.
	 * @throws RuleViolation as {@link MemberActions#readCertificate}
	 */
	public Papers certificate(Actor actor, DelegationId id, PersonId person) {
		return paper(actor, this.badges.arrived(actor, id, person));
	}

	private Papers paper(Actor actor, Expected expected) {
		var meeting = expected.membership().delegation().meeting();
		return papers(this.meetings.get(actor, meeting).state(), List.of(expected));
	}

	private Papers papers(Meeting meeting, List<Expected> expected) {
		var offices = new HashMap<OfficeId, LocalizedText>();
		expected.stream()
			.map((each) -> each.membership().delegation().office())
			.distinct()
			.forEach((office) -> this.offices.find(office)
				.map(Office::names)
				.ifPresent((names) -> offices.put(office, names)));
		var organisers = meeting.roles()
			.appointments()
			.stream()
			.filter((appointment) -> appointment.role() == Role.ORGANISER)
			.map(Appointment::person)
			.toList();
		var known = this.people.namesOf(organisers);
		var today = LocalDate.ofInstant(this.clock.instant(), ZoneId.of(meeting.plan().timeZone()));
		return new Papers(meeting, expected, offices,
				organisers.stream().filter(known::containsKey).map(known::get).toList(), today);
	}

	/**
	 * What papers are made of.
	 *
	 * @param people for whom, each one
	 * @param offices what their offices are called
	 * @param organisers what those are called who run the meeting, the first one first
	 * @param today on which day they are made, where the meeting is
	 */
	public record Papers(Meeting meeting, List<Expected> people, Map<OfficeId, LocalizedText> offices,
			List<LocalizedText> organisers, LocalDate today) {

		public Papers {
			people = List.copyOf(people);
			offices = Map.copyOf(offices);
			organisers = List.copyOf(organisers);
		}

	}

}
