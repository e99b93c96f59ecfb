package org.multaqa.sessions.api;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.OutputId;
import org.multaqa.model.PersonId;
import org.multaqa.model.SessionId;

/**
 * A workshop.
 *
 * @param stage where it stands
 * @param since since when it stands there
 * @param workingPapers the outputs that it opened with
 * @param attendance who takes part, in the order in which they came
 */
public record WorkshopView(SessionId session, MeetingId meeting, WorkshopStage stage, Instant since,
		List<OutputId> workingPapers, List<Attendance> attendance) {

	/**
	 * Somebody who takes part.
	 *
	 * @param office for whom, or absent
	 */
	public record Attendance(PersonId person, @Nullable OfficeId office) {

	}

}
