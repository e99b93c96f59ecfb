package org.multaqa.recommendations.messaging;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.store.Replicas;
import org.multaqa.model.events.MaterialEvent;
import org.multaqa.model.events.WorkshopEvent;
import org.multaqa.model.events.WorkshopEvent.OutputCarriedForward;
import org.multaqa.model.events.WorkshopEvent.OutputRecorded;
import org.multaqa.model.events.WorkshopEvent.OutputReworded;
import org.multaqa.model.events.WorkshopEvent.OutputSetAside;
import org.multaqa.model.events.WorkshopEvent.OutputWithdrawn;
import org.multaqa.recommendations.application.OutputReplica;
import org.multaqa.recommendations.application.OutputReplica.Wording;

/**
 * What this service keeps of the outputs of workshops: all their wordings.
 *
 * @param outputs by output
 */
public record WorkshopEventListener(Replicas<OutputReplica> outputs) {

	void apply(WorkshopEvent event, EventEnvelope<?> envelope) {
		switch (event) {
			case OutputRecorded recorded -> this.outputs.apply(recorded.output().value(), envelope,
					(_) -> new OutputReplica(recorded.output(), recorded.meeting(), recorded.session(),
							recorded.language(), List.of(new Wording(1, recorded.words(), recorded.hash())), false));
			case OutputReworded reworded ->
				this.outputs.apply(reworded.output().value(), envelope, (before) -> recorded(before, envelope)
					.reworded(new Wording(reworded.wording(), reworded.words(), reworded.hash())));
			case OutputWithdrawn withdrawn -> this.outputs.apply(withdrawn.output().value(), envelope,
					(before) -> recorded(before, envelope).takenBack());
			case OutputCarriedForward _, OutputSetAside _, WorkshopEvent.OfWorkshop _, WorkshopEvent.OfLateWords _,
					WorkshopEvent.OfSignUp _, MaterialEvent _ -> {
				// any output that stands may be cited
			}
		}
	}

	private static OutputReplica recorded(@Nullable OutputReplica before, EventEnvelope<?> envelope) {
		if (before == null) {
			throw new IllegalStateException(envelope.id() + " comes before the output was recorded");
		}
		return before;
	}

}
