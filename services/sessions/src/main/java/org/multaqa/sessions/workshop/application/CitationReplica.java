package org.multaqa.sessions.workshop.application;

import java.util.Set;

import org.multaqa.model.MeetingId;
import org.multaqa.model.OutputId;

/**
 * What a recommendation rests on.
 *
 * @param outputs those that it cites now
 * @param submitted whether it was handed to all offices, and so to everybody; true also
 * after it was taken back
 */
public record CitationReplica(MeetingId meeting, Set<OutputId> outputs, boolean submitted) {

	public CitationReplica {
		outputs = Set.copyOf(outputs);
	}

}
