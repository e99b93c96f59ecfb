package org.multaqa.notifications.projection.application;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.store.Replicas;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.OutputId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.RoadmapId;
import org.multaqa.notifications.projection.domain.MeetingReplica;
import org.multaqa.notifications.projection.domain.OfficeReplica;
import org.multaqa.notifications.projection.domain.OutputReplica;
import org.multaqa.notifications.projection.domain.RecommendationReplica;
import org.multaqa.notifications.projection.domain.RoadmapReplica;
import org.multaqa.notifications.projection.domain.SeatReplica;

/**
 * All copies, and the questions that letters ask of them.
 *
 * @param meetings by meeting
 * @param offices by office
 * @param seats by delegation and person, see {@link #seat}
 * @param outputs by output
 * @param recommendations by recommendation
 * @param roadmaps by roadmap
 */
public record NotificationReplicas(Replicas<MeetingReplica> meetings, Replicas<OfficeReplica> offices,
		Replicas<SeatReplica> seats, Replicas<OutputReplica> outputs, Replicas<RecommendationReplica> recommendations,
		Replicas<RoadmapReplica> roadmaps) {

	static String seat(Object delegation, PersonId person) {
		return delegation + "/" + person;
	}

	public Optional<MeetingReplica> meeting(MeetingId meeting) {
		return this.meetings.find(meeting.value());
	}

	public Optional<String> timeZone(MeetingId meeting) {
		return meeting(meeting).map(MeetingReplica::timeZone);
	}

	public Optional<OfficeReplica> office(OfficeId office) {
		return this.offices.find(office.value());
	}

	public Optional<OutputReplica> output(OutputId output) {
		return this.outputs.find(output.value());
	}

	public Optional<RecommendationReplica> recommendation(RecommendationId recommendation) {
		return this.recommendations.find(recommendation.value());
	}

	public Optional<RoadmapReplica> roadmap(RoadmapId roadmap) {
		return this.roadmaps.find(roadmap.value());
	}

	/**
	 * The outputs of a person that a recommendation grew from.
	 * @return in the order in which it cites them
	 */
	public List<OutputReplica> wordsOf(RecommendationId recommendation, PersonId person) {
		return cited(recommendation).filter((output) -> person.equals(authorOf(output))).toList();
	}

	/**
	 * The people whose words a recommendation grew from.
	 * @return those that we have heard of
	 */
	public Set<PersonId> sources(RecommendationId recommendation) {
		var people = new LinkedHashSet<PersonId>();
		cited(recommendation).forEach((output) -> {
			@Nullable PersonId author = authorOf(output);
			if (author != null) {
				people.add(author);
			}
		});
		return people;
	}

	/**
	 * Whether a recommendation is, in part, this person's own.
	 * @return whether the person wrote it, or words that it cites
	 */
	public boolean concerns(RecommendationId recommendation, PersonId person) {
		return isAuthor(recommendation, person) || !wordsOf(recommendation, person).isEmpty();
	}

	public boolean isAuthor(RecommendationId recommendation, PersonId person) {
		return recommendation(recommendation).map(RecommendationReplica::written)
			.filter((written) -> written.authors().contains(person))
			.isPresent();
	}

	private Stream<OutputReplica> cited(RecommendationId recommendation) {
		return recommendation(recommendation).map(RecommendationReplica::written)
			.stream()
			.flatMap((written) -> written.cites().stream())
			.flatMap((output) -> output(output).stream());
	}

	private static @Nullable PersonId authorOf(OutputReplica output) {
		var said = output.said();
		return (said != null) ? said.author() : null;
	}

}
