package org.multaqa.sessions.workshop.web;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.Versioned;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.OutputId;
import org.multaqa.model.PersonId;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.WorkshopEvent.OutputKind;
import org.multaqa.sessions.workshop.domain.Output;
import org.multaqa.sessions.workshop.domain.Wording;

/**
 * An output.
 *
 * @param version for {@code If-Match}; in lists there is no ETag of its own
 * @param language in which language it is written
 * @param wording number of the present wording
 * @param hash SHA-256 of the present words in UTF-8, lower-case hex
 * @param office for whom, or absent
 * @param recordedAt when it was recorded
 * @param carriedForward whether later sessions build on it
 * @param withdrawn whether it was taken back
 * @param wordings all wordings, the recorded one first
 */
record OutputView(OutputId id, long version, SessionId session, MeetingId meeting, OutputKind kind, String language,
		int wording, String words, String hash, PersonId by, @Nullable OfficeId office, Instant recordedAt,
		boolean carriedForward, boolean withdrawn, List<Wording> wordings) {

	static Versioned<OutputView> of(Versioned<Output> output) {
		return output.map((state) -> view(state, output.version()));
	}

	static List<OutputView> list(List<Versioned<Output>> outputs) {
		return outputs.stream().map((output) -> view(output.state(), output.version())).toList();
	}

	private static OutputView view(Output output, long version) {
		var current = output.current();
		return new OutputView(output.id(), version, output.session(), output.meeting(), output.kind(),
				output.language(), current.number(), current.words(), current.hash(), output.by(), output.office(),
				output.recordedAt(), output.carriedForward(), output.withdrawn(), output.wordings());
	}

}
