package org.multaqa.portal.projections.workshop;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.OutputId;
import org.multaqa.model.PersonId;
import org.multaqa.model.SessionId;
import org.multaqa.portal.projections.subject.LastEvent;
import org.multaqa.portal.projections.subject.ReadModel;
import org.multaqa.sessions.api.WorkshopStage;

/**
 * The room in which the outputs of a session are written. There is none before it opens.
 *
 * @param stage how far it is
 * @param workingPapers outputs of the sessions that it builds on
 * @param attendance who takes part
 * @param reopened why it takes outputs again, or absent: while it was never closed, and
 * once it has closed anew
 * @param last the last event in it
 */
public record Workshop(SessionId session, MeetingId meeting, WorkshopStage stage, List<OutputId> workingPapers,
		List<Attendee> attendance, @Nullable Reopened reopened, LastEvent last) implements ReadModel {

	public Workshop {
		workingPapers = List.copyOf(workingPapers);
		attendance = List.copyOf(attendance);
	}

	@Override
	public String subject() {
		return "workshop/" + this.session;
	}

	public boolean attends(PersonId person) {
		return attending().contains(person);
	}

	/**
	 * Who takes part.
	 * @return in no order
	 */
	public Set<PersonId> attending() {
		return this.attendance.stream().map(Attendee::person).collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * That it was opened again.
	 *
	 * @param by the organiser who did it
	 */
	public record Reopened(LocalizedText reason, PersonId by, Instant at) {

	}

	/**
	 * Somebody who takes part.
	 *
	 * @param office for whom, or absent
	 * @param at since when
	 */
	public record Attendee(PersonId person, @Nullable OfficeId office, Instant at) {

	}

}
