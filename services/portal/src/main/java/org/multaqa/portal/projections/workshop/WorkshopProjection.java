package org.multaqa.portal.projections.workshop;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.store.Listing;
import org.multaqa.model.events.WorkshopEvent.OfWorkshop;
import org.multaqa.model.events.WorkshopEvent.WorkshopAccepted;
import org.multaqa.model.events.WorkshopEvent.WorkshopClosing;
import org.multaqa.model.events.WorkshopEvent.WorkshopJoined;
import org.multaqa.model.events.WorkshopEvent.WorkshopOpened;
import org.multaqa.model.events.WorkshopEvent.WorkshopReopened;
import org.multaqa.portal.projections.subject.LastEvent;
import org.multaqa.portal.projections.subject.Lists;
import org.multaqa.portal.projections.workshop.Workshop.Attendee;
import org.multaqa.portal.projections.workshop.Workshop.Reopened;
import org.multaqa.sessions.api.WorkshopStage;

/** How a workshop follows from its events. */
public final class WorkshopProjection {

	/** Those of a meeting by session, and those in a stage by their last change. */
	public static final Listing<Workshop> LISTING = Listing.of(WorkshopProjection::listed)
		.by("session", "meeting")
		.by("changed", "meeting", "stage");

	private WorkshopProjection() {
	}

	private static Map<String, Object> listed(Workshop workshop) {
		return Map.of("meeting", workshop.meeting(), "session", workshop.session(), "stage", workshop.stage(),
				"changed", workshop.last().at().toEpochMilli());
	}

	public static @Nullable Workshop next(@Nullable Workshop before, EventEnvelope<?> envelope) {
		if (!(envelope.event() instanceof OfWorkshop event)) {
			return before;
		}
		if (event instanceof WorkshopOpened opened) {
			return opened(before, opened, envelope);
		}
		return (before != null) ? changed(before, event, envelope) : null;
	}

	private static Workshop opened(@Nullable Workshop before, WorkshopOpened opened, EventEnvelope<?> envelope) {
		return new Workshop(opened.session(), opened.meeting(), WorkshopStage.OPEN, opened.workingPapers(),
				(before != null) ? before.attendance() : List.of(), null, LastEvent.of(envelope));
	}

	private static Workshop changed(Workshop before, OfWorkshop event, EventEnvelope<?> envelope) {
		return switch (event) {
			case WorkshopOpened opened -> opened(before, opened, envelope);
			case WorkshopJoined joined -> with(before, before.stage(),
					Lists.put(before.attendance(), new Attendee(joined.person(), joined.office(), envelope.time()),
							(attendee) -> attendee.person().equals(joined.person())),
					before.reopened(), envelope);
			case WorkshopClosing _ -> with(before, WorkshopStage.CLOSING, before.attendance(), null, envelope);
			case WorkshopReopened reopened -> with(before, WorkshopStage.OPEN, before.attendance(),
					new Reopened(reopened.reason(), envelope.actor(), envelope.time()), envelope);
			case WorkshopAccepted _ -> with(before, WorkshopStage.ACCEPTED, before.attendance(), null, envelope);
		};
	}

	private static Workshop with(Workshop before, WorkshopStage stage, List<Attendee> attendance,
			@Nullable Reopened reopened, EventEnvelope<?> envelope) {
		return new Workshop(before.session(), before.meeting(), stage, before.workingPapers(), attendance, reopened,
				LastEvent.of(envelope));
	}

}
