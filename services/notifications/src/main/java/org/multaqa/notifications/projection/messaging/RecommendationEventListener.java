package org.multaqa.notifications.projection.messaging;

import java.util.List;

import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.model.OutputId;
import org.multaqa.model.events.RecommendationEvent;
import org.multaqa.model.events.RecommendationEvent.Citation;
import org.multaqa.model.events.RecommendationEvent.DiscussionOpened;
import org.multaqa.model.events.RecommendationEvent.PositionStated;
import org.multaqa.model.events.RecommendationEvent.RecommendationAgreed;
import org.multaqa.model.events.RecommendationEvent.RecommendationDrafted;
import org.multaqa.model.events.RecommendationEvent.RecommendationNotAgreed;
import org.multaqa.model.events.RecommendationEvent.RecommendationReworded;
import org.multaqa.model.events.RecommendationEvent.RecommendationSubmitted;
import org.multaqa.model.events.RecommendationEvent.RecommendationSupported;
import org.multaqa.model.events.RecommendationEvent.RecommendationWithdrawn;
import org.multaqa.model.events.RecommendationEvent.ReservationLifted;
import org.multaqa.model.events.RecommendationEvent.SupportWithdrawn;
import org.multaqa.notifications.projection.application.NotificationProjector;
import org.multaqa.notifications.projection.domain.RecommendationReplica;

/**
 * Whose words a recommendation cites, and what was decided on it.
 *
 * @param projector finds whom it concerns
 */
public record RecommendationEventListener(NotificationProjector projector) {

	void apply(RecommendationEvent event, EventEnvelope<?> envelope) {
		switch (event) {
			case RecommendationDrafted drafted ->
				this.projector.write(envelope, drafted.recommendation(), outputs(drafted.citations()),
						(replica) -> replica.written(new RecommendationReplica.Written(drafted.meeting(),
								drafted.content().title(), List.of(drafted.by()), outputs(drafted.citations()))));
			case RecommendationReworded reworded -> this.projector.write(envelope, reworded.recommendation(),
					outputs(reworded.citations()), (replica) -> reworded(replica, reworded));
			case RecommendationSubmitted submitted -> this.projector.submit(envelope, submitted.recommendation(),
					new RecommendationReplica.Step(submitted.by(), envelope.time()));
			case RecommendationAgreed agreed -> this.projector.decide(envelope, agreed.recommendation(), true);
			case RecommendationNotAgreed not -> this.projector.decide(envelope, not.recommendation(), false);
			case DiscussionOpened opened -> this.projector.discuss(envelope, opened.recommendation(), opened.meeting());
			case RecommendationWithdrawn withdrawn -> this.projector.changeRecommendation(envelope,
					withdrawn.recommendation(), RecommendationReplica::takenBack);
			case PositionStated stated -> this.projector.changeRecommendation(envelope, stated.recommendation(),
					(replica) -> replica.stated(stated.office()));
			case RecommendationSupported _, SupportWithdrawn _, ReservationLifted _ -> {
				// shown on the page of the recommendation
			}
		}
	}

	private static RecommendationReplica reworded(RecommendationReplica replica, RecommendationReworded reworded) {
		var written = replica.written();
		return (written == null) ? replica : replica
			.written(written.reworded(reworded.content().title(), reworded.by(), outputs(reworded.citations())));
	}

	private static List<OutputId> outputs(List<Citation> citations) {
		return citations.stream().map(Citation::output).distinct().toList();
	}

}
