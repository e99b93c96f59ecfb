package org.multaqa.portal.trace;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.Initiative;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OutputId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.SessionId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Role;
import org.multaqa.portal.projections.ReadModels;
import org.multaqa.portal.projections.programme.Programme;
import org.multaqa.portal.projections.recommendation.Recommendation;
import org.multaqa.portal.projections.recommendation.RecommendationStage;
import org.multaqa.portal.projections.roadmap.Roadmap;
import org.multaqa.portal.projections.workshop.Output;

/**
 * A meeting as one actor may see it, read once for one question: drafts of other offices
 * and of roadmaps are not in it, nor what was said in rooms for those who take no part.
 */
final class Story {

	private final Actor actor;

	private final MeetingId meeting;

	private final @Nullable Programme programme;

	private final List<Output> outputs;

	private final List<Recommendation> recommendations;

	private final List<Roadmap> roadmaps;

	Story(Actor actor, MeetingId meeting, ReadModels models) {
		this.actor = actor;
		this.meeting = meeting;
		this.programme = models.programme(meeting).orElse(null);
		this.recommendations = models.recommendations(meeting).stream().filter(this::isShown).toList();
		this.outputs = models.outputs(meeting).stream().filter(this::isShown).toList();
		this.roadmaps = models.roadmaps(meeting);
	}

	private boolean isShown(Recommendation recommendation) {
		return recommendation.submitted() != null
				|| this.actor.acts(this.meeting, recommendation.office(), Role.DELEGATE, Role.HEAD);
	}

	/** The rooms are for those who take part; what is cited in public is public. */
	private boolean isShown(Output output) {
		return this.actor.isFounder() || this.actor.takesPartIn(this.meeting)
				|| this.recommendations.stream().anyMatch((each) -> each.citesInPublic(output.id()));
	}

	Optional<Programme.Planned> session(SessionId session) {
		return Optional.ofNullable(this.programme).flatMap((found) -> found.session(session));
	}

	/** Whether a session is in a release, or has brought outputs. */
	boolean isKnown(SessionId session) {
		return this.actor.takesPartIn(this.meeting) || !outputsOf(session).isEmpty()
				|| Optional.ofNullable(this.programme).flatMap((found) -> found.released(session)).isPresent();
	}

	Optional<Programme.Release> release() {
		return Optional.ofNullable(this.programme).flatMap(Programme::latest);
	}

	Optional<Output> output(OutputId output) {
		return this.outputs.stream().filter((each) -> each.id().equals(output)).findFirst();
	}

	List<Output> outputsOf(SessionId session) {
		return this.outputs.stream().filter((output) -> output.session().equals(session)).toList();
	}

	List<Output> carriedForward() {
		return this.outputs.stream().filter((output) -> output.carriedForward() && !output.withdrawn()).toList();
	}

	Optional<Recommendation> recommendation(RecommendationId recommendation) {
		return this.recommendations.stream().filter((each) -> each.id().equals(recommendation)).findFirst();
	}

	List<Recommendation> agreed() {
		return this.recommendations.stream()
			.filter((recommendation) -> recommendation.stage() == RecommendationStage.AGREED)
			.toList();
	}

	List<Recommendation> citing(OutputId output) {
		return this.recommendations.stream()
			.filter((recommendation) -> recommendation.stage() != RecommendationStage.WITHDRAWN)
			.filter((recommendation) -> recommendation.cites(output))
			.toList();
	}

	Stream<Planned> initiatives() {
		return this.roadmaps.stream()
			.flatMap((roadmap) -> content(roadmap).stream().map((initiative) -> new Planned(roadmap, initiative)));
	}

	/** Of the newest roadmap that has it, now or in an edition. */
	Optional<Planned> initiative(InitiativeId initiative) {
		var published = this.roadmaps.stream()
			.flatMap((roadmap) -> roadmap.editions()
				.reversed()
				.stream()
				.flatMap((edition) -> edition.initiatives().stream())
				.map((each) -> new Planned(roadmap, each)));
		return Stream.concat(initiatives(), published)
			.filter((planned) -> planned.initiative().id().equals(initiative))
			.findFirst();
	}

	List<Planned> carryingOut(RecommendationId recommendation) {
		return initiatives().filter((planned) -> planned.initiative().sources().contains(recommendation)).toList();
	}

	/** Who takes part sees the plan as it is being made, others what was published. */
	private List<Initiative> content(Roadmap roadmap) {
		if (this.actor.takesPartIn(this.meeting)) {
			return roadmap.initiatives();
		}
		return roadmap.latestEdition().map(Roadmap.Edition::initiatives).orElse(List.of());
	}

	/**
	 * An initiative and where it stands.
	 *
	 * @param roadmap in which roadmap
	 * @param initiative it
	 */
	record Planned(Roadmap roadmap, Initiative initiative) {

	}

}
