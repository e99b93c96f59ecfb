package org.multaqa.sessions.programme.application;

import org.multaqa.sessions.programme.domain.Programme;

/** The programme as far as somebody may see it. */
public sealed interface VisibleProgramme permits DraftProgramme, ReleasedProgramme {

	MeetingReplica meeting();

	Programme programme();

}
