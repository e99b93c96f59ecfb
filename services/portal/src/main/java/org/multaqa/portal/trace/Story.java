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
import org.multaqa.portal.access.Visibility;
import org.multaqa.portal.projections.ReadModels;
import org.multaqa.portal.projections.programme.Programme;
import org.multaqa.portal.projections.recommendation.Recommendation;
import org.multaqa.portal.projections.roadmap.Roadmap;
import org.multaqa.portal.projections.workshop.Output;
import org.multaqa.recommendations.api.RecommendationStage;

/** A meeting as one actor may see it, read once for one question. */
final class Story {

	private final Visibility visibility;

	private final @Nullable Programme programme;

	private final List<Output> outputs;

	private final List<Recommendation> recommendations;

	private final List<Roadmap> roadmaps;

	Story(Visibility visibility, MeetingId meeting, ReadModels models) {
		this.visibility = visibility;
		this.programme = models.programme(meeting).orElse(null);
		this.recommendations = models.recommendations(meeting).stream().filter(visibility::sees).toList();
		this.outputs = models.outputs(meeting).stream().filter(visibility::sees).toList();
		this.roadmaps = models.roadmaps(meeting).stream().filter(visibility::sees).toList();
	}

	Optional<Programme.Planned> session(SessionId session) {
		return Optional.ofNullable(this.programme)
			.flatMap((found) -> found.session(session).filter((planned) -> this.visibility.sees(found, planned)));
	}

	/** Whether a session is planned, and not for the actor to know of. */
	boolean hides(SessionId session) {
		return session(session).isEmpty()
				&& Optional.ofNullable(this.programme).flatMap((found) -> found.session(session)).isPresent();
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
		if (this.visibility.seesDrafting()) {
			return roadmap.initiatives();
		}
		return roadmap.latestEdition().map(Roadmap.Edition::initiatives).orElse(List.of());
	}

	/**
	 * An initiative and where it stands.
	 *
	 * @param roadmap in which roadmap
	 */
	record Planned(Roadmap roadmap, Initiative initiative) {

	}

}
