package org.multaqa.portal.trace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.store.Cursor;
import org.multaqa.kit.store.ListQuery;
import org.multaqa.kit.store.Slice;
import org.multaqa.model.OutputId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.SessionId;
import org.multaqa.portal.access.Visibility;
import org.multaqa.portal.projections.MeetingLists;
import org.multaqa.portal.projections.Snapshot;
import org.multaqa.portal.projections.programme.Programme;
import org.multaqa.portal.projections.recommendation.Recommendation;
import org.multaqa.portal.projections.workshop.Output;
import org.multaqa.recommendations.api.RecommendationStage;

/** A meeting as one actor may see it, looked up as far as one question goes. */
final class Story {

	private final Visibility visibility;

	private final @Nullable Programme programme;

	private final Snapshot things;

	private final RoadmapStory roadmaps;

	private final Map<OutputId, Slice<Recommendation>> citing = new HashMap<>();

	Story(Visibility visibility) {
		this.visibility = visibility;
		this.things = visibility.audiences().models();
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

	/** One page of them, the first recorded first. */
	Slice<Output> outputsOf(SessionId session, @Nullable Cursor from) {
		var all = ListQuery.by("at").where("session", session).where("withdrawn", List.of(true, false));
		return this.things.outputs(all.limit(MeetingLists.CARDS).from(from)).filter(this.visibility::sees);
	}

	/** One page of those of the meeting, the first recorded first. */
	Slice<Output> carriedForward(@Nullable Cursor from) {
		var all = ListQuery.by("at")
			.where("meeting", this.things.meeting())
			.where("withdrawn", false)
			.where("carriedForward", true);
		return this.things.outputs(all.from(from)).filter(this.visibility::sees);
	}

	Optional<Recommendation> recommendation(RecommendationId recommendation) {
		return this.things.recommendation(recommendation).filter(this.visibility::sees);
	}

	/** One page of those of the meeting, the one that was changed first comes first. */
	Slice<Recommendation> agreed(@Nullable Cursor from) {
		var all = ListQuery.by("changed")
			.where("meeting", this.things.meeting())
			.where("readers", readers())
			.where("stage", RecommendationStage.AGREED);
		return this.things.recommendations(all.from(from)).filter(this.visibility::sees);
	}

	/** The latest change first. */
	Slice<Recommendation> citing(OutputId output) {
		return this.citing.computeIfAbsent(output,
				(id) -> this.things.citing(List.of(id), readers()).filter(this::isShown));
	}

	/**
	 * Says of which outputs it will be asked who cites them, and what carries that out.
	 * Where that is more than one answer holds, each is looked up when it is asked for.
	 */
	void needCiting(List<Output> outputs) {
		if (outputs.isEmpty()) {
			return;
		}
		var ids = outputs.stream().map(Output::id).toList();
		var found = this.things.citing(ids, readers());
		if (found.next() == null) {
			ids.forEach((id) -> this.citing.put(id, found.filter((each) -> each.cites(id)).filter(this::isShown)));
			needPlans(found.items());
		}
	}

	/** Says of which recommendations it will be asked what carries them out. */
	void needPlans(List<Recommendation> recommendations) {
		this.things.needPlans(recommendations.stream().map(Recommendation::id).toList());
	}

	private boolean isShown(Recommendation recommendation) {
		return recommendation.stage() != RecommendationStage.WITHDRAWN && this.visibility.sees(recommendation);
	}

	private List<String> readers() {
		return this.visibility.readersOfRecommendations();
	}

}
