package org.multaqa.sessions.programme.application;

import org.multaqa.kit.application.Versioned;
import org.multaqa.model.MeetingId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.sessions.api.SessionActions;

/**
 * Who sees what of a programme: organisers the working draft, everybody else in the
 * meeting the latest release.
 */
public class ProgrammeQueryService {

	private final ProgrammeService programmes;

	private final MeetingReplicas meetings;

	private final ParticipantReplicas participants;

	public ProgrammeQueryService(ProgrammeService programmes, MeetingReplicas meetings,
			ParticipantReplicas participants) {
		this.programmes = programmes;
		this.meetings = meetings;
		this.participants = participants;
	}

	/**
	 * The programme as the actor may see it: the draft or the latest release.
	 * @throws RuleViolation {@code meeting.unknown}, {@code actor.not-in-meeting},
	 * {@code programme.not-released}
	 */
	public Versioned<VisibleProgramme> read(Actor actor, MeetingId meeting) {
		var known = this.meetings.get(actor, meeting);
		if (!SessionActions.showsProgramme(actor, known.facts(), false)) {
			return released(actor, known).map((released) -> released);
		}
		return this.programmes.begun(actor, meeting)
			.map((programme) -> new DraftProgramme(known, programme,
					DraftReview.warningsOf(programme, this.participants.of(meeting))));
	}

	/**
	 * The latest release, for organisers as for everybody else.
	 * @throws RuleViolation {@code meeting.unknown}, {@code actor.not-in-meeting},
	 * {@code programme.not-released}
	 */
	public Versioned<ReleasedProgramme> released(Actor actor, MeetingId meeting) {
		return released(actor, this.meetings.get(actor, meeting));
	}

	private Versioned<ReleasedProgramme> released(Actor actor, MeetingReplica known) {
		actor.needsToTakePartIn(known.meeting());
		return this.programmes.begun(actor, known.meeting())
			.map((programme) -> new ReleasedProgramme(known, programme,
					programme.latest().orElseThrow(() -> RuleViolation.unknown("programme.not-released"))));
	}

}
