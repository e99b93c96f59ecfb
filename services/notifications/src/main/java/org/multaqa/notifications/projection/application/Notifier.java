package org.multaqa.notifications.projection.application;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.PersonId;
import org.multaqa.model.RecommendationId;
import org.multaqa.notifications.deliveries.application.NoticeService;
import org.multaqa.notifications.deliveries.domain.NotificationKind;
import org.multaqa.notifications.deliveries.domain.RoadmapNotification;
import org.multaqa.notifications.projection.domain.OutputReplica;
import org.multaqa.notifications.projection.domain.RecommendationReplica;
import org.multaqa.notifications.projection.domain.RecommendationReplica.EditionRef;
import org.multaqa.notifications.projection.domain.RecommendationReplica.InitiativeRef;
import org.multaqa.notifications.projection.domain.RecommendationReplica.Written;

/**
 * Tells those whom a thing concerns what has become of it, as the copies stand: the
 * author of an output, the people whose words a recommendation cites, its authors. All of
 * it where somebody is heard of to whom it may be news, else what has just happened.
 */
final class Notifier {

	private final NotificationReplicas replicas;

	private final NoticeService notices;

	Notifier(NotificationReplicas replicas, NoticeService notices) {
		this.replicas = replicas;
		this.notices = notices;
	}

	void tellOf(OutputReplica output) {
		tellOfCarrying(output);
		output.citedBy().forEach(this::tellOf);
	}

	void tellOfCarrying(OutputReplica output) {
		var said = output.said();
		var carried = output.carried();
		if (said != null && carried != null && !carried.by().equals(said.author())) {
			this.notices.tell(said.author(), new NotificationKind.CarriedForward(said.meeting(), output.output()),
					carried.at());
		}
	}

	void tellOf(RecommendationId recommendation) {
		ifWritten(recommendation, (replica, written) -> {
			tellOfSubmission(replica, written);
			tellOfDecision(replica, written);
			replica.initiatives().forEach((initiative) -> tellOfInitiative(replica, written, initiative));
			replica.editions().forEach((edition) -> tellOfEdition(replica, written, edition));
		});
	}

	void tellOfSubmission(RecommendationId recommendation) {
		ifWritten(recommendation, this::tellOfSubmission);
	}

	void tellOfDecision(RecommendationId recommendation) {
		ifWritten(recommendation, this::tellOfDecision);
	}

	/** Of what took it up, unless that had before: whoever revises it tells nothing. */
	void tellOfInitiative(RecommendationId recommendation, InitiativeRef initiative) {
		ifWritten(recommendation, (replica, written) -> {
			if (replica.initiatives().contains(initiative)) {
				tellOfInitiative(replica, written, initiative);
			}
		});
	}

	void tellOfEdition(RecommendationId recommendation, EditionRef edition) {
		ifWritten(recommendation, (replica, written) -> tellOfEdition(replica, written, edition));
	}

	private void tellOfSubmission(RecommendationReplica replica, Written written) {
		var submitted = replica.submitted();
		if (submitted != null) {
			this.replicas.sources(replica.recommendation())
				.stream()
				.filter((person) -> !person.equals(submitted.by()) && !written.authors().contains(person))
				.forEach((person) -> this.notices.tell(person,
						new NotificationKind.Cited(written.meeting(), replica.recommendation()), submitted.at()));
		}
	}

	private void tellOfDecision(RecommendationReplica replica, Written written) {
		var decided = replica.decided();
		if (decided != null) {
			tell(replica, written, new NotificationKind.Decided(written.meeting(), replica.recommendation()),
					decided.at(), null);
		}
	}

	private void tellOfInitiative(RecommendationReplica replica, Written written, InitiativeRef initiative) {
		tell(replica, written,
				new RoadmapNotification.TakenUp(written.meeting(), initiative.roadmap(), initiative.initiative()),
				initiative.at(), initiative.by());
	}

	private void tellOfEdition(RecommendationReplica replica, Written written, EditionRef edition) {
		tell(replica, written,
				new RoadmapNotification.Published(written.meeting(), edition.roadmap(), edition.number()), edition.at(),
				null);
	}

	/** Tells everybody behind it but the one who did it. */
	private void tell(RecommendationReplica replica, Written written, NotificationKind kind, Instant at,
			@Nullable PersonId except) {
		var concerned = new LinkedHashSet<>(written.authors());
		concerned.addAll(this.replicas.sources(replica.recommendation()));
		concerned.stream()
			.filter((person) -> !person.equals(except))
			.forEach((person) -> this.notices.tell(person, kind, at));
	}

	private void ifWritten(RecommendationId recommendation, BiConsumer<RecommendationReplica, Written> then) {
		this.replicas.recommendation(recommendation).ifPresent((replica) -> {
			var written = replica.written();
			if (written != null) {
				then.accept(replica, written);
			}
		});
	}

}
