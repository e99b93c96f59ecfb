package org.multaqa.roadmap.application;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;

import org.multaqa.kit.store.ListQuery;
import org.multaqa.kit.store.Replicas;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.RecommendationId;
import org.multaqa.roadmap.domain.InitiativeBasis;
import org.multaqa.roadmap.domain.Source;

/**
 * What initiatives are based on, by the copies of what registration and recommendations
 * tell. The copies may be a moment behind: somebody records an agreement and drafts an
 * initiative from it at once. So a source that is not agreed here yet is waited for,
 * briefly, before the initiative is refused.
 */
public final class InitiativeBases {

	private final Replicas<DelegationReplica> delegations;

	private final Replicas<Source> sources;

	private final Duration patience;

	/**
	 * Looks into the copies.
	 * @param patience how long to wait for an agreement that is not here yet
	 */
	public InitiativeBases(Replicas<DelegationReplica> delegations, Replicas<Source> sources, Duration patience) {
		this.delegations = delegations;
		this.sources = sources;
		this.patience = patience;
	}

	/** Those of these recommendations that are known to be of the meeting. */
	public List<Source> sources(MeetingId meeting, List<RecommendationId> ids) {
		return ids.stream()
			.distinct()
			.flatMap((id) -> this.sources.find(id.value()).stream())
			.filter((source) -> source.meeting().equals(meeting))
			.toList();
	}

	InitiativeBasis of(MeetingId meeting, List<RecommendationId> sources) {
		var offices = new HashSet<OfficeId>();
		this.delegations.forEach(ListQuery.by("office").where("meeting", meeting),
				(delegation) -> offices.add(delegation.office()));
		long patientUntil = System.nanoTime() + this.patience.toNanos();
		for (var source : sources) {
			var left = Duration.ofNanos(Math.max(0, patientUntil - System.nanoTime()));
			this.sources.await(source.value(), left, (known) -> known.agreed() || !known.meeting().equals(meeting));
		}
		return new InitiativeBasis(offices, sources(meeting, sources));
	}

}
