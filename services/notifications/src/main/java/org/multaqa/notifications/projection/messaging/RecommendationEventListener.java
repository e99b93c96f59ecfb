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
				this.projector.changeRecommendation(envelope, drafted.recommendation(), outputs(drafted.citations()),
						(replica) -> replica.written(new RecommendationReplica.Written(drafted.meeting(),
								drafted.content().title(), List.of(drafted.by()), outputs(drafted.citations()))));
			case RecommendationReworded reworded -> this.projector.changeRecommendation(envelope,
					reworded.recommendation(), outputs(reworded.citations()), (replica) -> {
						var written = replica.written();
						return (written == null) ? replica : replica.written(written
							.reworded(reworded.content().title(), reworded.by(), outputs(reworded.citations())));
					});
			case RecommendationSubmitted submitted -> this.projector.changeRecommendation(envelope,
					submitted.recommendation(), List.of(),
					(replica) -> replica.submitted(new RecommendationReplica.Step(submitted.by(), envelope.time())));
			case RecommendationAgreed agreed -> this.projector.changeRecommendation(envelope, agreed.recommendation(),
					List.of(), (replica) -> replica.decided(new RecommendationReplica.Decided(true, envelope.time())));
			case RecommendationNotAgreed not -> this.projector.changeRecommendation(envelope, not.recommendation(),
					List.of(), (replica) -> replica.decided(new RecommendationReplica.Decided(false, envelope.time())));
			case RecommendationWithdrawn withdrawn -> this.projector.changeRecommendation(envelope,
					withdrawn.recommendation(), List.of(), RecommendationReplica::takenBack);
			case DiscussionOpened opened -> this.projector.changeRecommendation(envelope, opened.recommendation(),
					List.of(), (replica) -> replica.discussed(opened.meeting(), envelope.time()));
			case PositionStated stated -> this.projector.changeRecommendation(envelope, stated.recommendation(),
					List.of(), (replica) -> replica.stated(stated.office()));
			case RecommendationSupported _, SupportWithdrawn _, ReservationLifted _ -> {
				// shown on the page of the recommendation
			}
		}
	}

	private static List<OutputId> outputs(List<Citation> citations) {
		return citations.stream().map(Citation::output).distinct().toList();
	}

}
