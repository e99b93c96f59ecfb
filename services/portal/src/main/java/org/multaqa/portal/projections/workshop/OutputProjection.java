package org.multaqa.portal.projections.workshop;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.store.Listing;
import org.multaqa.model.events.WorkshopEvent.OfOutput;
import org.multaqa.model.events.WorkshopEvent.OutputCarriedForward;
import org.multaqa.model.events.WorkshopEvent.OutputRecorded;
import org.multaqa.model.events.WorkshopEvent.OutputReworded;
import org.multaqa.model.events.WorkshopEvent.OutputSetAside;
import org.multaqa.model.events.WorkshopEvent.OutputWithdrawn;
import org.multaqa.portal.projections.subject.LastEvent;
import org.multaqa.portal.projections.subject.Lists;
import org.multaqa.portal.projections.workshop.Output.Wording;

/** How an output follows from its events. */
public final class OutputProjection {

	/**
	 * Those of a meeting and of a session by when they were recorded, and those of a
	 * session with the ones carried forward first.
	 */
	public static final Listing<Output> LISTING = Listing.of(OutputProjection::listed)
		.by("at", "meeting", "withdrawn", "carriedForward")
		.by("at", "session", "withdrawn")
		.by("place", "session");

	private OutputProjection() {
	}

	private static Map<String, Object> listed(Output output) {
		long at = output.at().toEpochMilli();
		return Map.of("meeting", output.meeting(), "session", output.session(), "withdrawn", output.withdrawn(),
				"carriedForward", output.carriedForward(), "at", at, "place",
				String.format(Locale.ROOT, "%d %019d", output.carriedForward() ? 0 : 1, at));
	}

	public static @Nullable Output next(@Nullable Output before, EventEnvelope<?> envelope) {
		if (!(envelope.event() instanceof OfOutput event)) {
			return before;
		}
		if (event instanceof OutputRecorded recorded) {
			return recorded(recorded, envelope);
		}
		return (before != null) ? changed(before, event, envelope) : null;
	}

	private static Output recorded(OutputRecorded recorded, EventEnvelope<?> envelope) {
		return new Output(recorded.output(), recorded.meeting(), recorded.session(), recorded.kind(),
				recorded.language(),
				List.of(new Wording(1, recorded.words(), recorded.hash(), recorded.by(), envelope.time())),
				recorded.by(), recorded.office(), envelope.time(), false, false, recorded.arrivedLate(),
				LastEvent.of(envelope));
	}

	private static Output changed(Output before, OfOutput event, EventEnvelope<?> envelope) {
		return switch (event) {
			case OutputRecorded recorded -> recorded(recorded, envelope);
			case OutputReworded reworded -> with(before,
					Lists.put(before.wordings(),
							new Wording(reworded.wording(), reworded.words(), reworded.hash(), reworded.by(),
									envelope.time()),
							(wording) -> wording.number() == reworded.wording()),
					before.carriedForward(), before.withdrawn(), envelope);
			case OutputCarriedForward _ -> with(before, before.wordings(), true, before.withdrawn(), envelope);
			case OutputSetAside _ -> with(before, before.wordings(), false, before.withdrawn(), envelope);
			case OutputWithdrawn _ -> with(before, before.wordings(), false, true, envelope);
		};
	}

	private static Output with(Output before, List<Wording> wordings, boolean carriedForward, boolean withdrawn,
			EventEnvelope<?> envelope) {
		return new Output(before.id(), before.meeting(), before.session(), before.kind(), before.language(), wordings,
				before.by(), before.office(), before.at(), carriedForward, withdrawn, before.arrivedLate(),
				LastEvent.of(envelope));
	}

}
