package org.multaqa.notifications.projection.application;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.model.Initiative;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.MeetingId;
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
 * Keeps the copies, and after a change tells whom it concerns. Topics arrive in any order
 * among each other; so what is told is derived from the copies as they stand, and when
 * something is heard of late that is what others have told before. An event asks for the
 * notices that it may add, and for no others: what became known before was told then. A
 * notice that is already there is not made twice. That also makes good a crash between
 * the copy and the notice: the event comes again, finds its copy as it is, and the notice
 * follows.
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

	/** An output is another now, and nobody is told. */
	public void changeOutput(EventEnvelope<?> envelope, OutputId output, UnaryOperator<OutputReplica> change) {
		keep(envelope, output, change);
	}

	/** Somebody has said something; what cites it may have been heard of before. */
	public void record(EventEnvelope<?> envelope, OutputId output, OutputReplica.Said said) {
		keep(envelope, output, (replica) -> replica.saying(said));
		this.replicas.output(output).ifPresent(this.notifier::tellOf);
	}

	public void carryForward(EventEnvelope<?> envelope, OutputId output, OutputReplica.Carried carried) {
		keep(envelope, output, (replica) -> replica.carriedForward(carried));
		this.replicas.output(output).ifPresent(this.notifier::tellOfCarrying);
	}

	/** A recommendation is another now, and nobody is told. */
	public void changeRecommendation(EventEnvelope<?> envelope, RecommendationId recommendation,
			UnaryOperator<RecommendationReplica> change) {
		this.replicas.recommendations()
			.apply(recommendation.value(), envelope,
					(before) -> change.apply((before != null) ? before : RecommendationReplica.empty(recommendation)));
	}

	/**
	 * A recommendation says something, or something else; what became of it may have been
	 * heard of before, and concern others now.
	 * @param cites the outputs that it cites
	 */
	public void write(EventEnvelope<?> envelope, RecommendationId recommendation, List<OutputId> cites,
			UnaryOperator<RecommendationReplica> change) {
		changeRecommendation(envelope, recommendation, change);
		for (var output : cites) {
			keep(envelope, output, (replica) -> replica.citedIn(recommendation));
		}
		this.notifier.tellOf(recommendation);
	}

	public void submit(EventEnvelope<?> envelope, RecommendationId recommendation, RecommendationReplica.Step step) {
		changeRecommendation(envelope, recommendation, (replica) -> replica.submitted(step));
		this.notifier.tellOfSubmission(recommendation);
	}

	public void discuss(EventEnvelope<?> envelope, RecommendationId recommendation, MeetingId meeting) {
		changeRecommendation(envelope, recommendation, (replica) -> replica.discussed(meeting, envelope.time()));
		this.replicas.recommendation(recommendation).ifPresent(this.duties::tellOf);
	}

	public void decide(EventEnvelope<?> envelope, RecommendationId recommendation, boolean agreed) {
		changeRecommendation(envelope, recommendation,
				(replica) -> replica.decided(new RecommendationReplica.Decided(agreed, envelope.time())));
		this.notifier.tellOfDecision(recommendation);
	}

	public void openRoadmap(EventEnvelope<?> envelope, RoadmapReplica roadmap) {
		this.replicas.roadmaps().apply(roadmap.roadmap().value(), envelope, (before) -> roadmap);
	}

	/** A roadmap is another now, and nobody is told. */
	public void changeRoadmap(EventEnvelope<?> envelope, RoadmapId roadmap, UnaryOperator<RoadmapReplica> change) {
		this.replicas.roadmaps()
			.apply(roadmap.value(), envelope, (before) -> (before != null) ? change.apply(before) : null);
	}

	/** A roadmap is further on, or back, on the way to an edition. */
	public void approve(EventEnvelope<?> envelope, RoadmapId roadmap, UnaryOperator<Approval> step) {
		changeRoadmap(envelope, roadmap, (replica) -> replica.approval(step));
		this.replicas.roadmap(roadmap).ifPresent(this.duties::tellOf);
	}

	public void consult(EventEnvelope<?> envelope, RoadmapId roadmap, Consultation open) {
		changeRoadmap(envelope, roadmap, (replica) -> replica.consulting(open));
		this.replicas.roadmap(roadmap).ifPresent((changed) -> this.roadmaps.tellOfConsultation(changed, open.at()));
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
		this.replicas.roadmap(roadmap).ifPresent((changed) -> this.roadmaps.tellOfNamings(changed, envelope.id()));
		for (var source : initiative.sources()) {
			var ref = new InitiativeRef(roadmap, initiative.id(), by, envelope.time());
			changeRecommendation(envelope, source, (replica) -> replica.carriedOutBy(ref));
			this.notifier.tellOfInitiative(source, ref);
		}
	}

	public void removeInitiative(EventEnvelope<?> envelope, RoadmapId roadmap, InitiativeId initiative, PersonId by) {
		changeRoadmap(envelope, roadmap,
				(replica) -> replica.namingNobody(initiative, envelope.id(), envelope.time(), by)
					.removed(initiative)
					.approval(Approval::edited));
		this.replicas.roadmap(roadmap).ifPresent((changed) -> this.roadmaps.tellOfNamings(changed, envelope.id()));
	}

	/** An edition is out. */
	public void publish(EventEnvelope<?> envelope, RoadmapId roadmap, String number, List<Initiative> initiatives) {
		changeRoadmap(envelope, roadmap, (replica) -> replica.published(
				new RoadmapReplica.Edition(number, initiatives.stream().map(NotificationProjector::lineOf).toList())));
		var sources = new LinkedHashSet<RecommendationId>();
		initiatives.forEach((initiative) -> sources.addAll(initiative.sources()));
		var edition = new EditionRef(roadmap, number, envelope.time());
		for (var source : sources) {
			changeRecommendation(envelope, source, (replica) -> replica.publishedIn(edition));
			this.notifier.tellOfEdition(source, edition);
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
