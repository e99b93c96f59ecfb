package org.multaqa.sessions.workshop.domain;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.domain.Decision;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.OutputId;
import org.multaqa.model.PersonId;
import org.multaqa.model.SessionId;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.WorkshopEvent.WorkshopAccepted;
import org.multaqa.model.events.WorkshopEvent.WorkshopClosing;
import org.multaqa.model.events.WorkshopEvent.WorkshopJoined;
import org.multaqa.model.events.WorkshopEvent.WorkshopOpened;
import org.multaqa.sessions.workshop.domain.WorkshopStage.Accepted;
import org.multaqa.sessions.workshop.domain.WorkshopStage.Closing;
import org.multaqa.sessions.workshop.domain.WorkshopStage.Open;

/**
 * The room in which the outputs of one session are written. It opens with the outputs
 * that earlier sessions have carried forward, takes new ones until it closes, and is
 * accepted when its rapporteur has worded and marked them. It never opens again: what was
 * said stays said.
 *
 * @param stage where it stands
 * @param workingPapers what it opened with, in the order of the sessions they come from
 * @param attendance who takes part, in the order in which they came
 */
public record Workshop(SessionId session, MeetingId meeting, WorkshopStage stage, List<OutputId> workingPapers,
		List<Attendance> attendance) {

	public Workshop {
		workingPapers = List.copyOf(workingPapers);
		attendance = List.copyOf(attendance);
	}

	/**
	 * Opens the workshop of a session.
	 * @param workingPapers what the sessions it builds on have carried forward
	 * @return its first state
	 */
	public static Decision<Workshop> open(SessionId session, MeetingId meeting, List<OutputId> workingPapers,
			Instant now) {
		return Decision.of(new Workshop(session, meeting, new Open(now), workingPapers, List.of()),
				new WorkshopOpened(meeting, session, workingPapers));
	}

	/**
	 * A person takes part; also while it closes, for who was there may still say so.
	 * @param office for whom, or absent
	 * @throws RuleViolation {@code workshop.accepted}
	 */
	public Decision<Workshop> join(PersonId person, @Nullable OfficeId office) {
		if (this.attendance.stream().anyMatch((present) -> present.person().equals(person))) {
			return Decision.unchanged(this);
		}
		needsToBeUnaccepted();
		var all = Stream.concat(this.attendance.stream(), Stream.of(new Attendance(person, office))).toList();
		return Decision.of(new Workshop(this.session, this.meeting, this.stage, this.workingPapers, all),
				new WorkshopJoined(this.meeting, this.session, person, office));
	}

	/**
	 * Takes no more outputs.
	 * @throws RuleViolation {@code workshop.accepted}
	 */
	public Decision<Workshop> close(Instant now) {
		return switch (this.stage) {
			case Open _ -> Decision.of(at(new Closing(now)), new WorkshopClosing(this.meeting, this.session));
			case Closing _ -> Decision.unchanged(this);
			case Accepted _ -> throw new RuleViolation("workshop.accepted");
		};
	}

	/**
	 * Its outputs stand as they are from now on.
	 * @throws RuleViolation {@code workshop.not-closing}
	 */
	public Decision<Workshop> accept(Instant now) {
		return switch (this.stage) {
			case Open _ -> throw new RuleViolation("workshop.not-closing");
			case Closing _ -> Decision.of(at(new Accepted(now)), new WorkshopAccepted(this.meeting, this.session));
			case Accepted _ -> Decision.unchanged(this);
		};
	}

	/**
	 * Insists that outputs may be written.
	 * @throws RuleViolation {@code workshop.not-open}
	 */
	public void needsToBeOpen() {
		if (!(this.stage instanceof Open)) {
			throw new RuleViolation("workshop.not-open");
		}
	}

	/**
	 * Insists that outputs may still be worded and marked.
	 * @throws RuleViolation {@code workshop.accepted}
	 */
	public void needsToBeUnaccepted() {
		if (this.stage instanceof Accepted) {
			throw new RuleViolation("workshop.accepted");
		}
	}

	private Workshop at(WorkshopStage next) {
		return new Workshop(this.session, this.meeting, next, this.workingPapers, this.attendance);
	}

}
