package org.multaqa.notifications.projection.messaging;

import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.model.events.ProgrammeEvent;
import org.multaqa.model.events.ProgrammeEvent.ProgrammeReleased;
import org.multaqa.model.events.ProgrammeEvent.RoomAdded;
import org.multaqa.model.events.ProgrammeEvent.RoomRemoved;
import org.multaqa.model.events.ProgrammeEvent.RoomRevised;
import org.multaqa.model.events.ProgrammeEvent.SessionCancelled;
import org.multaqa.model.events.ProgrammeEvent.SessionPlaced;
import org.multaqa.model.events.ProgrammeEvent.SessionPlanned;
import org.multaqa.model.events.ProgrammeEvent.SessionRevised;
import org.multaqa.model.events.ProgrammeEvent.SessionUnplaced;
import org.multaqa.notifications.projection.application.ProgrammeProjector;

/**
 * What is released of a programme, and for whom that is something new.
 *
 * @param projector finds whom it concerns
 */
public record ProgrammeEventListener(ProgrammeProjector projector) {

	void apply(ProgrammeEvent event, EventEnvelope<?> envelope) {
		switch (event) {
			case RoomAdded added -> this.projector.keepRoom(envelope, added.meeting(), added.room(), added.names());
			case RoomRevised revised ->
				this.projector.keepRoom(envelope, revised.meeting(), revised.room(), revised.names());
			case SessionPlanned planned -> this.projector.plan(envelope, planned.meeting(), planned.session());
			case SessionRevised revised -> this.projector.plan(envelope, revised.meeting(), revised.session());
			case SessionCancelled cancelled -> this.projector.cancel(envelope, cancelled.session());
			case ProgrammeReleased released -> this.projector.release(envelope, released);
			case SessionPlaced _, SessionUnplaced _, RoomRemoved _ -> {
				// of the working draft: nobody is told before it is released
			}
		}
	}

}
