package org.multaqa.sessions.workshop.application;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.store.Listing;
import org.multaqa.kit.store.Replicas;
import org.multaqa.model.OutputId;
import org.multaqa.model.events.RecommendationEvent;
import org.multaqa.model.events.RecommendationEvent.Citation;

/** Which outputs are cited, as recommendations has told. */
public class CitationReplicas {

	/** Those that cite an output, and were submitted. */
	public static final Listing<CitationReplica> LISTING = Listing.of(CitationReplicas::fields)
		.by("meeting", "outputs", "submitted");

	private final Replicas<CitationReplica> replicas;

	public CitationReplicas(Replicas<CitationReplica> replicas) {
		this.replicas = replicas;
	}

	/** Whether a recommendation that was submitted cites the output. */
	boolean isCitedInPublic(OutputId output) {
		return this.replicas.count(Map.of("outputs", output, "submitted", true)) > 0;
	}

	private static Map<String, Object> fields(CitationReplica citing) {
		return Map.of("meeting", citing.meeting(), "outputs", citing.outputs(), "submitted", citing.submitted());
	}

	public void keep(RecommendationEvent event, List<Citation> citations, EventEnvelope<?> envelope) {
		var outputs = citations.stream().map(Citation::output).collect(Collectors.toUnmodifiableSet());
		this.replicas.apply(event.recommendation().value(), envelope,
				(before) -> new CitationReplica(event.meeting(), outputs, before != null && before.submitted()));
	}

	public void submit(RecommendationEvent event, EventEnvelope<?> envelope) {
		this.replicas.apply(event.recommendation().value(), envelope,
				(before) -> (before != null) ? new CitationReplica(event.meeting(), before.outputs(), true) : null);
	}

}
