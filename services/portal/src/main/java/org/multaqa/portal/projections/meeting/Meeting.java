package org.multaqa.portal.projections.meeting;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.ConsentRule;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PasskeyUse;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.portal.projections.subject.LastEvent;
import org.multaqa.portal.projections.subject.ReadModel;
import org.multaqa.registration.api.Appointment;
import org.multaqa.registration.api.Deadlines;
import org.multaqa.registration.api.MeetingFacts;
import org.multaqa.registration.api.MeetingRoles;

/**
 * A meeting.
 *
 * @param id its id
 * @param names what it is called
 * @param from its first day, in its time zone
 * @param to its last day
 * @param timeZone an IANA time zone
 * @param venue where
 * @param languages its working languages, the first one first
 * @param consentRule how its offices agree
 * @param sample whether its people and words are invented
 * @param stage where it stands
 * @param appointments roles outside delegations
 * @param deadlines until when people are nominated and answer, or absent where nobody
 * ever said
 * @param textsCurrentIn languages in which texts must be current before they are decided
 * on and approved, or absent where the authentic one is enough
 * @param passkeysFor where a passkey is needed, or absent where it is nowhere
 * @param last the last event in it
 */
public record Meeting(MeetingId id, LocalizedText names, LocalDate from, LocalDate to, String timeZone,
		LocalizedText venue, List<String> languages, ConsentRule consentRule, boolean sample, MeetingStage stage,
		List<Appointment> appointments, @Nullable Deadlines deadlines, @Nullable List<String> textsCurrentIn,
		@Nullable List<PasskeyUse> passkeysFor, LastEvent last) implements ReadModel {

	public Meeting {
		languages = List.copyOf(languages);
		appointments = List.copyOf(appointments);
	}

	@Override
	public String subject() {
		return "meeting/" + this.id;
	}

	@Override
	public MeetingId meeting() {
		return this.id;
	}

	/**
	 * What the rules of every service must know of it.
	 * @return its facts
	 */
	public MeetingFacts facts() {
		return new MeetingFacts(this.id, this.names, this.stage, this.textsCurrentIn);
	}

	/**
	 * What the rules of registration must know of it.
	 * @return its facts, and who has a role outside delegations
	 */
	public MeetingRoles roles() {
		return new MeetingRoles(facts(), this.appointments, until(), ZoneId.of(this.timeZone),
				PasskeyUse.ORGANISERS.isIn(this.passkeysFor));
	}

	/** Until when people are nominated and answer. */
	public Deadlines until() {
		return (this.deadlines != null) ? this.deadlines : Deadlines.none();
	}

	/** Whether whoever passes a gate of a roadmap signs that with a passkey. */
	public boolean needsPasskeysAtGates() {
		return PasskeyUse.GATES.isIn(this.passkeysFor);
	}

	/**
	 * Who has a role outside delegations.
	 * @param role which role
	 * @return in the order of their appointment
	 */
	public List<PersonId> holders(Role role) {
		return this.appointments.stream().filter((each) -> each.role() == role).map(Appointment::person).toList();
	}

}
