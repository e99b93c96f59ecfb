package org.multaqa.portal.trace;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.store.ListQuery;
import org.multaqa.kit.store.Slice;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OutputId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.SessionId;
import org.multaqa.portal.access.Visibility;
import org.multaqa.portal.projections.ReadModels;
import org.multaqa.portal.projections.Snapshot;
import org.multaqa.portal.projections.programme.Programme;
import org.multaqa.portal.projections.recommendation.Recommendation;
import org.multaqa.portal.projections.workshop.Output;
import org.multaqa.recommendations.api.RecommendationStage;

/** A meeting as one actor may see it, looked up as far as one question goes. */
final class Story {

	/** How many things a link is followed to, at most. */
	private static final int MANY = 200;

	private final Visibility visibility;

	private final MeetingId meeting;

	private final ReadModels models;

	private final @Nullable Programme programme;

	private final Snapshot things;

	private final RoadmapStory roadmaps;

	Story(Visibility visibility, MeetingId meeting, ReadModels models) {
		this.visibility = visibility;
		this.meeting = meeting;
		this.models = models;
		this.things = new Snapshot(models, meeting);
		this.programme = this.things.programme().orElse(null);
		this.roadmaps = new RoadmapStory(visibility, this.things);
	}

	RoadmapStory roadmaps() {
		return this.roadmaps;
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
		return this.things.output(output).filter(this.visibility::sees);
	}

	/** The first recorded first. */
	List<Output> outputsOf(SessionId session) {
		var all = ListQuery.by("at").where("session", session).where("withdrawn", List.of(true, false)).limit(MANY);
		return this.models.outputs(all).items().stream().filter(this.visibility::sees).toList();
	}

	/** All of the meeting, for its orphans. */
	Stream<Output> carriedForward() {
		var all = ListQuery.by("at")
			.where("meeting", this.meeting)
			.where("withdrawn", false)
			.where("carriedForward", true);
		return all(all, this.models::outputs).filter(this.visibility::sees);
	}

	Optional<Recommendation> recommendation(RecommendationId recommendation) {
		return this.things.recommendation(recommendation).filter(this.visibility::sees);
	}

	/** All of the meeting, for its orphans. */
	Stream<Recommendation> agreed() {
		var all = ListQuery.by("changed")
			.where("meeting", this.meeting)
			.where("readers", readers())
			.where("stage", RecommendationStage.AGREED);
		return all(all, this.models::recommendations).filter(this.visibility::sees);
	}

	/** The latest change first. */
	List<Recommendation> citing(OutputId output) {
		var all = ListQuery.by("changed").where("cites", output).where("readers", readers()).descend().limit(MANY);
		return this.models.recommendations(all)
			.items()
			.stream()
			.filter((recommendation) -> recommendation.stage() != RecommendationStage.WITHDRAWN)
			.filter(this.visibility::sees)
			.toList();
	}

	private List<String> readers() {
		return this.visibility.readersOfRecommendations();
	}

	/** Page after page, as far as it is asked for. */
	private static <T> Stream<T> all(ListQuery query, Function<ListQuery, Slice<T>> pages) {
		return Stream
			.iterate(Optional.of(pages.apply(query)), Optional::isPresent,
					(page) -> page.map(Slice::next).map((next) -> pages.apply(query.from(next))))
			.flatMap((page) -> page.orElseThrow().items().stream());
	}

}
