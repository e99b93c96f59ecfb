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
import org.multaqa.portal.access.ShownRoadmaps;
import org.multaqa.portal.access.Visibility;
import org.multaqa.portal.projections.Snapshot;
import org.multaqa.portal.projections.programme.PlannedSession;
import org.multaqa.portal.projections.recommendation.Recommendation;
import org.multaqa.portal.projections.workshop.Output;
import org.multaqa.recommendations.api.RecommendationStage;

/** A meeting as it is shown to one actor, looked up as far as one trace goes. */
final class ShownMeeting {

	private final Visibility visibility;

	private final Snapshot snapshot;

	private final ShownRoadmaps roadmaps;

	private final Map<OutputId, Slice<Recommendation>> citing = new HashMap<>();

	ShownMeeting(Visibility visibility) {
		this.visibility = visibility;
		this.snapshot = visibility.audiences().snapshot();
		this.roadmaps = new ShownRoadmaps(visibility);
	}

	ShownRoadmaps roadmaps() {
		return this.roadmaps;
	}

	Optional<PlannedSession> session(SessionId session) {
		return this.snapshot.sessions().find(session).filter(this.visibility::shows);
	}

	/** Whether a session is planned, and not for the actor to know of. */
	boolean hides(SessionId session) {
		return session(session).isEmpty() && this.snapshot.sessions().find(session).isPresent();
	}

	Optional<Output> output(OutputId output) {
		return this.snapshot.output(output).filter(this.visibility::shows);
	}

	/**
	 * One page of them, the first recorded first; also those that are not for the actor.
	 */
	Slice<Output> outputsOf(SessionId session, @Nullable Cursor from) {
		var all = ListQuery.by("at").where("session", session).where("withdrawn", List.of(true, false));
		return this.snapshot.outputs(all.limit(Trace.PAGE).from(from));
	}

	boolean shows(Output output) {
		return this.visibility.shows(output);
	}

	/** One page of those of the meeting, the first recorded first. */
	Slice<Output> carriedForward(@Nullable Cursor from) {
		var all = ListQuery.by("at")
			.where("meeting", this.snapshot.meeting())
			.where("withdrawn", false)
			.where("carriedForward", true);
		return this.snapshot.outputs(all.from(from)).filter(this.visibility::shows);
	}

	Optional<Recommendation> recommendation(RecommendationId recommendation) {
		return this.snapshot.recommendation(recommendation).filter(this.visibility::shows);
	}

	/** One page of those of the meeting, the one that was changed first comes first. */
	Slice<Recommendation> agreed(@Nullable Cursor from) {
		var all = ListQuery.by("changed")
			.where("meeting", this.snapshot.meeting())
			.where("readers", readers())
			.where("stage", RecommendationStage.AGREED);
		return this.snapshot.recommendations(all.from(from)).filter(this.visibility::shows);
	}

	/** One page of them, the latest change first. */
	Slice<Recommendation> citing(OutputId output, @Nullable Cursor from) {
		return this.snapshot.citing().page(output, readers(), Trace.PAGE, from).filter(this.visibility::shows);
	}

	/** The latest change first, as many as are looked at together. */
	Slice<Recommendation> citing(OutputId output) {
		return this.citing.computeIfAbsent(output,
				(id) -> this.snapshot.citing().any(List.of(id), readers()).filter(this.visibility::shows));
	}

	/** How many cite each of some outputs. */
	Map<OutputId, Integer> countCiting(List<Output> outputs) {
		return this.snapshot.citing().count(outputs.stream().map(Output::id).toList(), readers());
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
		var found = this.snapshot.citing().any(ids, readers());
		if (found.next() == null) {
			ids.forEach(
					(id) -> this.citing.put(id, found.filter((each) -> each.cites(id)).filter(this.visibility::shows)));
			needPlans(found.items());
		}
	}

	/** Says of which recommendations it will be asked what carries them out. */
	void needPlans(List<Recommendation> recommendations) {
		this.snapshot.needPlans(recommendations.stream().map(Recommendation::id).toList());
	}

	private List<String> readers() {
		return this.visibility.readersOfRecommendations();
	}

}
