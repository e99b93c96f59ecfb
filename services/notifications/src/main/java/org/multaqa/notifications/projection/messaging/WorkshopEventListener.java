package org.multaqa.notifications.projection.messaging;

import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.model.events.MaterialEvent;
import org.multaqa.model.events.WorkshopEvent;
import org.multaqa.model.events.WorkshopEvent.OutputCarriedForward;
import org.multaqa.model.events.WorkshopEvent.OutputRecorded;
import org.multaqa.model.events.WorkshopEvent.OutputReworded;
import org.multaqa.model.events.WorkshopEvent.OutputSetAside;
import org.multaqa.model.events.WorkshopEvent.OutputWithdrawn;
import org.multaqa.notifications.projection.application.NotificationProjector;
import org.multaqa.notifications.projection.domain.OutputReplica;

/**
 * Who said what, and what is carried forward.
 *
 * @param projector finds whom it concerns
 */
public record WorkshopEventListener(NotificationProjector projector) {

	void apply(WorkshopEvent event, EventEnvelope<?> envelope) {
		switch (event) {
			case OutputRecorded recorded -> this.projector.record(envelope, recorded.output(),
					new OutputReplica.Said(recorded.meeting(), recorded.by(), recorded.language(), recorded.words()));
			case OutputReworded reworded ->
				this.projector.changeOutput(envelope, reworded.output(), (output) -> output.reworded(reworded.words()));
			case OutputCarriedForward carried -> this.projector.carryForward(envelope, carried.output(),
					new OutputReplica.Carried(carried.by(), envelope.time()));
			case OutputSetAside aside ->
				this.projector.changeOutput(envelope, aside.output(), (output) -> output.carriedForward(null));
			case OutputWithdrawn withdrawn ->
				this.projector.changeOutput(envelope, withdrawn.output(), OutputReplica::takenBack);
			case WorkshopEvent.OfWorkshop _, WorkshopEvent.OfLateWords _, WorkshopEvent.OfSignUp _, MaterialEvent _ -> {
				// shown on pages; nobody is told by mail
			}
		}
	}

}
