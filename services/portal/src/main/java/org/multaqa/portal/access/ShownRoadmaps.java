package org.multaqa.portal.access;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.multaqa.model.Initiative;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.events.RoadmapEvent.PlanTexts;
import org.multaqa.portal.projections.Snapshot;
import org.multaqa.portal.projections.roadmap.Roadmap;

/**
 * The roadmaps of a meeting as they are shown to one reader: who takes part sees the plan
 * as it is being made, others what was published.
 *
 * @param visibility what the reader may see
 */
public record ShownRoadmaps(Visibility visibility) {

	/** Of the newest roadmap that has it, now or in an edition. */
	public Optional<PlannedInitiative> initiative(InitiativeId id) {
		var roadmaps = shown(snapshot().roadmaps());
		var published = roadmaps.stream()
			.flatMap((roadmap) -> roadmap.editions()
				.reversed()
				.stream()
				.flatMap((edition) -> edition.initiatives().stream())
				.map((each) -> new PlannedInitiative(roadmap, each)));
		return Stream.concat(initiatives(roadmaps), published)
			.filter((planned) -> planned.initiative().id().equals(id))
			.findFirst();
	}

	/**
	 * The initiatives that carry out a recommendation, in any roadmap, the latest year
	 * first; without one it is not planned yet.
	 */
	public List<PlannedInitiative> carryingOut(RecommendationId recommendation) {
		return initiatives(shown(snapshot().roadmapsFrom(recommendation)))
			.filter((planned) -> planned.initiative().sources().contains(recommendation))
			.toList();
	}

	private Snapshot snapshot() {
		return this.visibility.audiences().snapshot();
	}

	private List<Roadmap> shown(List<Roadmap> roadmaps) {
		return roadmaps.stream().filter(this.visibility::shows).toList();
	}

	private Stream<PlannedInitiative> initiatives(List<Roadmap> roadmaps) {
		return roadmaps.stream()
			.flatMap((roadmap) -> content(roadmap).stream()
				.map((initiative) -> new PlannedInitiative(roadmap, initiative)));
	}

	/** What a roadmap and its parts are called now, or in its latest edition. */
	public PlanTexts plan(Roadmap roadmap) {
		return this.visibility.showsDrafting() ? roadmap.plan()
				: roadmap.latestEdition().map((edition) -> edition.plan(roadmap)).orElseGet(roadmap::plan);
	}

	/** What a roadmap holds now, or in its latest edition. */
	public List<Initiative> content(Roadmap roadmap) {
		if (this.visibility.showsDrafting()) {
			return roadmap.initiatives();
		}
		return roadmap.latestEdition().map(Roadmap.Edition::initiatives).orElse(List.of());
	}

}
