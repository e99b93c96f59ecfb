package org.multaqa.notifications.projection.messaging;

import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.model.events.PlanningEvent.PlanningRulesSet;
import org.multaqa.model.events.PlanningEvent.PresenceSet;
import org.multaqa.model.events.PlanningEvent.SessionCancelled;
import org.multaqa.model.events.PlanningEvent.SessionPlaced;
import org.multaqa.model.events.PlanningEvent.SessionPlanned;
import org.multaqa.model.events.PlanningEvent.SessionRevised;
import org.multaqa.model.events.PlanningEvent.SessionUnplaced;
import org.multaqa.model.events.ProgrammeEvent;
import org.multaqa.model.events.ReleaseEvent.OfPublication;
import org.multaqa.model.events.ReleaseEvent.PlacementsReleased;
import org.multaqa.model.events.ReleaseEvent.ProgrammeReleased;
import org.multaqa.model.events.RoomEvent.RoomAdded;
import org.multaqa.model.events.RoomEvent.RoomRemoved;
import org.multaqa.model.events.RoomEvent.RoomRevised;
import org.multaqa.model.events.RoomEvent.RoomUseSet;
import org.multaqa.model.events.TrackEvent;
import org.multaqa.notifications.projection.application.ProgrammeProjector;

/**
 * What is released of a programme, and for whom that is something new.
 *
 * @param projector finds whom it concerns
 */
public record ProgrammeEventListener(ProgrammeProjector projector) {

	void apply(ProgrammeEvent event, EventEnvelope<?> envelope) {
		switch (event) {
			case ProgrammeReleased released -> this.projector.release(envelope, released);
			case OfPublication told -> this.projector.publish(envelope, told);
			case RoomAdded _, RoomRevised _, RoomRemoved _, SessionPlanned _, SessionRevised _, SessionPlaced _,
					SessionUnplaced _, SessionCancelled _, PlanningRulesSet _, RoomUseSet _, PresenceSet _,
					TrackEvent _ -> {
				// of the working draft: nobody is told before it is released
			}
			case PlacementsReleased _ -> {
				// of long ago, when nobody was told by mail
			}
		}
	}

}
