package org.multaqa.portal.projections;

import java.util.Collection;

import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.MeetingId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.RoadmapId;
import org.multaqa.portal.Telling;

/** Read models that are told events as the contracts show them. */
abstract class ToldModels {

	static final MeetingId DOHA = new MeetingId("doha-2025");

	static final RecommendationId TRAINING = new RecommendationId("r-shared-training");

	static final RoadmapId ROADMAP = new RoadmapId("roadmap-2026");

	final ReadModels models = new ReadModels(ProjectionStores.inMemory());

	final Telling telling = new Telling();

	void read(String... contracts) {
		apply(this.telling.contracts(contracts));
	}

	void apply(EventEnvelope<DomainEvent> told) {
		this.models.bySubject().apply(told);
	}

	void apply(Collection<EventEnvelope<DomainEvent>> told) {
		told.forEach(this.models.bySubject()::apply);
	}

}
