package org.multaqa.notifications.projection.application;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.model.Initiative;
import org.multaqa.model.OutputId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.RoadmapId;
import org.multaqa.notifications.deliveries.application.NoticeService;
import org.multaqa.notifications.projection.domain.Approval;
import org.multaqa.notifications.projection.domain.Consultation;
import org.multaqa.notifications.projection.domain.OutputReplica;
import org.multaqa.notifications.projection.domain.RecommendationReplica;
import org.multaqa.notifications.projection.domain.RecommendationReplica.EditionRef;
import org.multaqa.notifications.projection.domain.RecommendationReplica.InitiativeRef;
import org.multaqa.notifications.projection.domain.RoadmapReplica;
import org.multaqa.notifications.projection.domain.RoadmapReplica.Line;

/**
 * Keeps the copies, and after every change tells whom it concerns. Topics arrive in any
 * order among each other; so what is told is derived from the copies as they stand, again
 * and again, and a notice that is already there is not made twice. That also makes good a
 * crash between the copy and the notice: the event comes again, finds its copy as it is,
 * and the notice follows.
 */
public final class NotificationProjector {

	private final NotificationReplicas replicas;

	private final Notifier notifier;

	private final DutyNotifier duties;

	private final RoadmapNotifier roadmaps;

	public NotificationProjector(NotificationReplicas replicas, NoticeService notices) {
		this.replicas = replicas;
		this.notifier = new Notifier(replicas, notices);
		this.duties = new DutyNotifier(replicas, notices);
		this.roadmaps = new RoadmapNotifier(replicas, notices);
	}

	public void changeOutput(EventEnvelope<?> envelope, OutputId output, UnaryOperator<OutputReplica> change) {
		keep(envelope, output, change);
		this.replicas.output(output).ifPresent(this.notifier::tellOf);
	}

	/**
	 * A recommendation is another now.
	 * @param cites the outputs that it cites, as far as the event says
	 */
	public void changeRecommendation(EventEnvelope<?> envelope, RecommendationId recommendation, List<OutputId> cites,
			UnaryOperator<RecommendationReplica> change) {
		this.replicas.recommendations()
			.apply(recommendation.value(), envelope,
					(before) -> change.apply((before != null) ? before : RecommendationReplica.empty(recommendation)));
		for (var output : cites) {
			keep(envelope, output, (replica) -> replica.citedIn(recommendation));
		}
		this.notifier.tellOf(recommendation);
		this.replicas.recommendation(recommendation).ifPresent(this.duties::tellOf);
	}

	public void openRoadmap(EventEnvelope<?> envelope, RoadmapReplica roadmap) {
		this.replicas.roadmaps().apply(roadmap.roadmap().value(), envelope, (before) -> roadmap);
	}

	public void changeRoadmap(EventEnvelope<?> envelope, RoadmapId roadmap, UnaryOperator<RoadmapReplica> change) {
		this.replicas.roadmaps()
			.apply(roadmap.value(), envelope, (before) -> (before != null) ? change.apply(before) : null);
		this.replicas.roadmap(roadmap).ifPresent((changed) -> {
			this.duties.tellOf(changed);
			this.roadmaps.tellOf(changed);
		});
	}

	/**
	 * Something about a consultation is another now, of which nobody is told by itself:
	 * whom it concerns is asked when it closes soon.
	 */
	public void changeConsultation(EventEnvelope<?> envelope, RoadmapId roadmap, UnaryOperator<Consultation> change) {
		this.replicas.roadmaps().apply(roadmap.value(), envelope, (before) -> {
			@Nullable Consultation open = (before != null) ? before.consultation() : null;
			return (before != null && open != null) ? before.consulting(change.apply(open)) : before;
		});
	}

	/**
	 * An initiative is in the roadmap, with these sources.
	 * @param initiative as it stands now
	 * @param by who put it there
	 */
	public void carryOut(EventEnvelope<?> envelope, RoadmapId roadmap, Initiative initiative, PersonId by) {
		changeRoadmap(envelope, roadmap,
				(replica) -> replica.with(lineOf(initiative))
					.naming(initiative, envelope.id(), envelope.time(), by)
					.approval(Approval::edited));
		for (var source : initiative.sources()) {
			changeRecommendation(envelope, source, List.of(), (replica) -> replica
				.carriedOutBy(new InitiativeRef(roadmap, initiative.id(), by, envelope.time())));
		}
	}

	/** An edition is out. */
	public void publish(EventEnvelope<?> envelope, RoadmapId roadmap, String number, List<Initiative> initiatives) {
		changeRoadmap(envelope, roadmap, (replica) -> replica.published(
				new RoadmapReplica.Edition(number, initiatives.stream().map(NotificationProjector::lineOf).toList())));
		var sources = new LinkedHashSet<RecommendationId>();
		initiatives.forEach((initiative) -> sources.addAll(initiative.sources()));
		for (var source : sources) {
			changeRecommendation(envelope, source, List.of(),
					(replica) -> replica.publishedIn(new EditionRef(roadmap, number, envelope.time())));
		}
	}

	private void keep(EventEnvelope<?> envelope, OutputId output, UnaryOperator<OutputReplica> change) {
		this.replicas.outputs()
			.apply(output.value(), envelope,
					(before) -> change.apply((before != null) ? before : OutputReplica.empty(output)));
	}

	private static Line lineOf(Initiative initiative) {
		return new Line(initiative.id(), initiative.title(), initiative.sources());
	}

}
