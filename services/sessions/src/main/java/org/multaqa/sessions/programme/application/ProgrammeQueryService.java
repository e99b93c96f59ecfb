package org.multaqa.sessions.programme.application;

import org.multaqa.kit.application.Versioned;
import org.multaqa.model.MeetingId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Role;
import org.multaqa.model.access.RuleViolation;

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
		if (!actor.has(meeting, Role.ORGANISER)) {
			return released(actor, meeting).map((released) -> released);
		}
		var known = this.meetings.get(actor, meeting);
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
		var known = this.meetings.get(actor, meeting);
		actor.needsToTakePartIn(meeting);
		return this.programmes.begun(actor, meeting)
			.map((programme) -> new ReleasedProgramme(known, programme,
					programme.latest().orElseThrow(() -> RuleViolation.unknown("programme.not-released"))));
	}

}
