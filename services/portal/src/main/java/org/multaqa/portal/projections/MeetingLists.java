package org.multaqa.portal.projections;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.store.Cursor;
import org.multaqa.kit.store.ListQuery;
import org.multaqa.kit.store.Slice;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OutputId;
import org.multaqa.model.SessionId;
import org.multaqa.portal.projections.recommendation.Recommendation;
import org.multaqa.portal.projections.workshop.Output;
import org.multaqa.portal.projections.workshop.Workshop;
import org.multaqa.recommendations.api.RecommendationReaders;
import org.multaqa.recommendations.api.RecommendationStage;
import org.multaqa.sessions.api.WorkshopStage;

/**
 * What pages list and count of a meeting, each by an index and never more than is shown.
 * Preselects what somebody could see or do; whether they may is said by the rules.
 *
 * @param models all that can be read
 * @param meeting which meeting
 */
public record MeetingLists(ReadModels models, MeetingId meeting) {

	private static final String MEETING = "meeting";

	private static final String SESSION = "session";

	private static final String WITHDRAWN = "withdrawn";

	private static final String STAGE = "stage";

	private static final List<Boolean> EITHER = List.of(true, false);

	private static final List<RecommendationStage> ANY = Arrays.asList(RecommendationStage.values());

	/** As many recommendations are looked at to tell who cites the outputs of a page. */
	private static final int CITING = 200;

	/** How many outputs there are, but for those taken back. */
	public int countOutputs() {
		return (int) this.models.countOutputs(Map.of(MEETING, this.meeting, WITHDRAWN, false));
	}

	public int countOutputs(SessionId session) {
		return (int) this.models.countOutputs(Map.of(SESSION, session, WITHDRAWN, false));
	}

	public int countCarriedForward() {
		return (int) this.models.countOutputs(Map.of(MEETING, this.meeting, WITHDRAWN, false, "carriedForward", true));
	}

	/** How many recommendations all offices read, but for those taken back. */
	public int countRecommendations() {
		return (int) this.models.countRecommendations(Map.of(MEETING, this.meeting, "board", true));
	}

	public int countAgreed() {
		return (int) this.models.countRecommendations(Map.of(MEETING, this.meeting, "readers",
				RecommendationReaders.EVERYBODY, STAGE, RecommendationStage.AGREED));
	}

	/**
	 * The recommendations that changed last.
	 * @param readers whose lists to look in
	 * @param atMost how many
	 * @return the latest first
	 */
	public List<Recommendation> latestRecommendations(List<String> readers, int atMost) {
		return this.models.recommendations(byChange(readers).where(STAGE, ANY).descend().limit(atMost)).items();
	}

	/**
	 * The recommendations that have stood unchanged in a stage for longest.
	 * @param stage which stage
	 * @param readers whose lists to look in
	 * @param atMost how many
	 * @return the oldest first, and whether there are others
	 */
	public Slice<Recommendation> oldestIn(RecommendationStage stage, List<String> readers, int atMost) {
		return this.models.recommendations(byChange(readers).where(STAGE, stage).limit(atMost));
	}

	private ListQuery byChange(List<String> readers) {
		return ListQuery.by("changed").where(MEETING, this.meeting).where("readers", readers);
	}

	/**
	 * Recommendations that cite any of some outputs, at most {@value #CITING}.
	 * @param outputs which outputs
	 * @param readers whose lists to look in
	 * @return those that changed last first
	 */
	public List<Recommendation> citing(Collection<OutputId> outputs, List<String> readers) {
		return outputs.isEmpty() ? List.of()
				: this.models
					.recommendations(ListQuery.by("changed")
						.where("cites", List.copyOf(outputs))
						.where("readers", readers)
						.descend()
						.limit(CITING))
					.items();
	}

	/**
	 * Outputs by their ids.
	 * @param ids in any number; the first fifty are looked up
	 * @return in the order of the ids
	 */
	public List<Output> outputs(List<OutputId> ids) {
		return this.models.outputs(ids.stream().limit(ListQuery.PAGE).toList());
	}

	/** The outputs recorded last, the latest first. */
	public List<Output> latestOutputs(int atMost) {
		return this.models
			.outputs(ListQuery.by("at")
				.where(MEETING, this.meeting)
				.where(WITHDRAWN, EITHER)
				.where("carriedForward", EITHER)
				.descend()
				.limit(atMost))
			.items();
	}

	/**
	 * A page of the outputs of a session, the latest first.
	 * @param session which session
	 * @param from where the page begins, or absent
	 * @return withdrawn ones included
	 */
	public Slice<Output> latestOutputs(SessionId session, @Nullable Cursor from) {
		return this.models
			.outputs(ListQuery.by("at").where(SESSION, session).where(WITHDRAWN, EITHER).descend().from(from));
	}

	/**
	 * A page of the outputs of a session, those carried forward first, the first recorded
	 * first.
	 * @param session which session
	 * @param from where the page begins, or absent
	 * @return withdrawn ones included
	 */
	public Slice<Output> carriedFirst(SessionId session, @Nullable Cursor from) {
		return this.models.outputs(ListQuery.by("place").where(SESSION, session).from(from));
	}

	/** The workshops that reached a stage last, the latest first. */
	public List<Workshop> latestWorkshops(WorkshopStage stage, int atMost) {
		return this.models
			.workshops(ListQuery.by("changed").where(MEETING, this.meeting).where(STAGE, stage).descend().limit(atMost))
			.items();
	}

}
