package org.multaqa.sessions.workshop.domain;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.domain.Decision;
import org.multaqa.model.LocalizedText;
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
import org.multaqa.model.events.WorkshopEvent.WorkshopReopened;
import org.multaqa.model.text.Written;
import org.multaqa.sessions.api.SessionFacts;
import org.multaqa.sessions.api.WorkshopStage;
import org.multaqa.sessions.workshop.domain.Stage.Accepted;
import org.multaqa.sessions.workshop.domain.Stage.Closing;
import org.multaqa.sessions.workshop.domain.Stage.Open;

/**
 * The room in which the outputs of one session are written. It opens with the outputs
 * that earlier sessions have carried forward, takes new ones until it closes, and is
 * accepted when its rapporteur has worded and marked them. Until then an organiser may
 * open it again, with a reason; once accepted it never does: what was said stays said.
 *
 * @param stage where it stands
 * @param workingPapers what it opened with, in the order of the sessions they come from
 * @param attendance who takes part, in the order in which they came
 */
public record Workshop(SessionId session, MeetingId meeting, Stage stage, List<OutputId> workingPapers,
		List<Attendance> attendance) {

	/** Longest reason, in UTF-16 units of one language: about a page. */
	public static final int LONGEST_REASON = 2_000;

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
	 * A person takes part.
	 * @param facts what is known of the session and of this workshop in it
	 * @param office for whom, or absent
	 * @throws RuleViolation as {@link SessionFacts#joining(PersonId)}
	 */
	public Decision<Workshop> join(SessionFacts facts, PersonId person, @Nullable OfficeId office) {
		return Decision.when(facts.joining(person), this, () -> {
			var all = Stream.concat(this.attendance.stream(), Stream.of(new Attendance(person, office))).toList();
			return Decision.of(new Workshop(this.session, this.meeting, this.stage, this.workingPapers, all),
					new WorkshopJoined(this.meeting, this.session, person, office));
		});
	}

	/**
	 * Takes no more outputs.
	 * @param facts what is known of the session and of this workshop in it
	 * @throws RuleViolation as {@link SessionFacts#closing}
	 */
	public Decision<Workshop> close(SessionFacts facts, Instant now) {
		return Decision.when(facts.closing(), this,
				() -> Decision.of(at(new Closing(now)), new WorkshopClosing(this.meeting, this.session)));
	}

	/**
	 * Takes outputs again.
	 * @param facts what is known of the session and of this workshop in it
	 * @param reason why
	 * @throws RuleViolation {@code text.too-long}, and as {@link SessionFacts#reopening}
	 */
	public Decision<Workshop> reopen(SessionFacts facts, LocalizedText reason, Instant now) {
		return Decision.when(facts.reopening(), this, () -> {
			Written.atMost(LONGEST_REASON, reason);
			return Decision.of(at(new Open(now)), new WorkshopReopened(this.meeting, this.session, reason));
		});
	}

	/**
	 * Its outputs stand as they are from now on.
	 * @param facts what is known of the session and of this workshop in it
	 * @throws RuleViolation as {@link SessionFacts#acceptance}
	 */
	public Decision<Workshop> accept(SessionFacts facts, Instant now) {
		return Decision.when(facts.acceptance(), this,
				() -> Decision.of(at(new Accepted(now)), new WorkshopAccepted(this.meeting, this.session)));
	}

	/**
	 * How far it has come, as the rules name it.
	 * @return never that it is not open yet
	 */
	public WorkshopStage reached() {
		return switch (this.stage) {
			case Open _ -> WorkshopStage.OPEN;
			case Closing _ -> WorkshopStage.CLOSING;
			case Accepted _ -> WorkshopStage.ACCEPTED;
		};
	}

	/**
	 * Who takes part.
	 * @return in no order
	 */
	public Set<PersonId> attending() {
		return this.attendance.stream().map(Attendance::person).collect(Collectors.toUnmodifiableSet());
	}

	private Workshop at(Stage next) {
		return new Workshop(this.session, this.meeting, next, this.workingPapers, this.attendance);
	}

}
