package org.multaqa.sessions.workshop.web;

import java.time.Instant;
import java.util.List;

import org.multaqa.model.MeetingId;
import org.multaqa.model.OutputId;
import org.multaqa.model.SessionId;
import org.multaqa.sessions.workshop.domain.Attendance;
import org.multaqa.sessions.workshop.domain.Workshop;
import org.multaqa.sessions.workshop.domain.Stage.Accepted;
import org.multaqa.sessions.workshop.domain.Stage.Closing;
import org.multaqa.sessions.workshop.domain.Stage.Open;

/**
 * A workshop.
 *
 * @param stage where it stands
 * @param since since when it stands there
 * @param workingPapers the outputs that it opened with
 * @param attendance who takes part, in the order in which they came
 */
record WorkshopView(SessionId session, MeetingId meeting, Stage stage, Instant since, List<OutputId> workingPapers,
		List<Attendance> attendance) {

	static WorkshopView of(Workshop workshop) {
		var stage = switch (workshop.stage()) {
			case Open _ -> Stage.OPEN;
			case Closing _ -> Stage.CLOSING;
			case Accepted _ -> Stage.ACCEPTED;
		};
		return new WorkshopView(workshop.session(), workshop.meeting(), stage, workshop.stage().since(),
				workshop.workingPapers(), workshop.attendance());
	}

	/** Where a workshop stands. */
	enum Stage {

		/** Outputs are written. */
		OPEN,

		/** No new outputs; the rapporteur still words and marks. */
		CLOSING,

		/** The outputs stand as they are. */
		ACCEPTED

	}

}
