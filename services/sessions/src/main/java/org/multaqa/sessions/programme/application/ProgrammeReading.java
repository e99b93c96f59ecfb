package org.multaqa.sessions.programme.application;

import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.model.MeetingId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Role;
import org.multaqa.model.access.RuleViolation;

import org.springframework.stereotype.Service;

/**
 * Who sees what of a programme: organisers the working draft, everybody else in the
 * meeting the latest release.
 */
@Service
public class ProgrammeReading {

	private final ProgrammeService programmes;

	private final MeetingReplicas meetings;

	private final ParticipantReplicas participants;

	public ProgrammeReading(ProgrammeService programmes, MeetingReplicas meetings, ParticipantReplicas participants) {
		this.programmes = programmes;
		this.meetings = meetings;
		this.participants = participants;
	}

	/**
	 * The programme as the actor may see it.
	 * @param actor who asks
	 * @param meeting of which meeting
	 * @return the draft or the latest release
	 * @throws RuleViolation {@code meeting.unknown}, {@code actor.not-in-meeting},
	 * {@code programme.not-released}
	 */
	public Versioned<SeenProgramme> read(Actor actor, MeetingId meeting) {
		var known = this.meetings.get(meeting);
		if (!actor.has(meeting, Role.ORGANISER)) {
			return published(actor, meeting).map((published) -> published);
		}
		return this.programmes.begun(RequestContext.by(actor), meeting)
			.map((programme) -> new Draft(known, programme, Concerns.of(programme, this.participants.of(meeting))));
	}

	/**
	 * The latest release, for organisers as for everybody else.
	 * @param actor who asks
	 * @param meeting of which meeting
	 * @return the latest release
	 * @throws RuleViolation {@code meeting.unknown}, {@code actor.not-in-meeting},
	 * {@code programme.not-released}
	 */
	public Versioned<Published> published(Actor actor, MeetingId meeting) {
		var known = this.meetings.get(meeting);
		actor.needsToTakePartIn(meeting);
		return this.programmes.begun(RequestContext.by(actor), meeting)
			.map((programme) -> new Published(known, programme,
					programme.latest().orElseThrow(() -> RuleViolation.unknown("programme.not-released"))));
	}

}
