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

	public static @Nullable Output next(@Nullable Output before, EventEnvelope<?> cause) {
		if (!(cause.event() instanceof OfOutput event)) {
			return before;
		}
		if (event instanceof OutputRecorded recorded) {
			return recorded(recorded, cause);
		}
		return (before != null) ? changed(before, event, cause) : null;
	}

	private static Output recorded(OutputRecorded recorded, EventEnvelope<?> cause) {
		return new Output(recorded.output(), recorded.meeting(), recorded.session(), recorded.kind(),
				recorded.language(),
				List.of(new Wording(1, recorded.words(), recorded.hash(), recorded.by(), cause.time())), recorded.by(),
				recorded.office(), cause.time(), false, false, LastEvent.of(cause));
	}

	private static Output changed(Output before, OfOutput event, EventEnvelope<?> cause) {
		return switch (event) {
			case OutputRecorded recorded -> recorded(recorded, cause);
			case OutputReworded reworded -> with(before,
					Lists.put(before.wordings(),
							new Wording(reworded.wording(), reworded.words(), reworded.hash(), reworded.by(),
									cause.time()),
							(wording) -> wording.number() == reworded.wording()),
					before.carriedForward(), before.withdrawn(), cause);
			case OutputCarriedForward _ -> with(before, before.wordings(), true, before.withdrawn(), cause);
			case OutputSetAside _ -> with(before, before.wordings(), false, before.withdrawn(), cause);
			case OutputWithdrawn _ -> with(before, before.wordings(), false, true, cause);
		};
	}

	private static Output with(Output before, List<Wording> wordings, boolean carriedForward, boolean withdrawn,
			EventEnvelope<?> cause) {
		return new Output(before.id(), before.meeting(), before.session(), before.kind(), before.language(), wordings,
				before.by(), before.office(), before.at(), carriedForward, withdrawn, LastEvent.of(cause));
	}

}
