package org.multaqa.notifications.projection.application;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RecommendationId;
import org.multaqa.notifications.deliveries.application.NoticeService;
import org.multaqa.notifications.deliveries.domain.NotificationKind;
import org.multaqa.notifications.deliveries.domain.RoadmapNotification;
import org.multaqa.notifications.projection.domain.OutputReplica;
import org.multaqa.notifications.projection.domain.RecommendationReplica;

/**
 * Tells those whom a thing concerns of all that has become of it, as the copies stand:
 * the author of an output, the people whose words a recommendation cites, its authors.
 */
final class Notifier {

	private final NotificationReplicas replicas;

	private final NoticeService notices;

	Notifier(NotificationReplicas replicas, NoticeService notices) {
		this.replicas = replicas;
		this.notices = notices;
	}

	void tellOf(OutputReplica output) {
		var said = output.said();
		if (said == null) {
			return;
		}
		var carried = output.carried();
		if (carried != null && !carried.by().equals(said.author())) {
			this.notices.tell(said.author(), new NotificationKind.CarriedForward(said.meeting(), output.output()),
					carried.at());
		}
		output.citedBy().forEach(this::tellOf);
	}

	void tellOf(RecommendationId recommendation) {
		var replica = this.replicas.recommendation(recommendation).orElse(null);
		var written = (replica != null) ? replica.written() : null;
		if (replica == null || written == null) {
			return;
		}
		Set<PersonId> sources = this.replicas.sources(recommendation);
		var submitted = replica.submitted();
		if (submitted != null) {
			sources.stream()
				.filter((person) -> !person.equals(submitted.by()) && !written.authors().contains(person))
				.forEach((person) -> this.notices.tell(person,
						new NotificationKind.Cited(written.meeting(), recommendation), submitted.at()));
		}
		var concerned = new LinkedHashSet<>(written.authors());
		concerned.addAll(sources);
		tellOf(replica, written.meeting(), concerned);
	}

	private void tellOf(RecommendationReplica replica, MeetingId meeting, Set<PersonId> concerned) {
		var decided = replica.decided();
		if (decided != null) {
			tell(concerned, new NotificationKind.Decided(meeting, replica.recommendation()), decided.at(), null);
		}
		replica.initiatives()
			.forEach((initiative) -> tell(concerned,
					new RoadmapNotification.TakenUp(meeting, initiative.roadmap(), initiative.initiative()),
					initiative.at(), initiative.by()));
		replica.editions()
			.forEach((edition) -> tell(concerned,
					new RoadmapNotification.Published(meeting, edition.roadmap(), edition.number()), edition.at(),
					null));
	}

	/** Tells all of them but the one who did it. */
	private void tell(Set<PersonId> people, NotificationKind kind, Instant at, @Nullable PersonId except) {
		people.stream()
			.filter((person) -> !person.equals(except))
			.forEach((person) -> this.notices.tell(person, kind, at));
	}

}
