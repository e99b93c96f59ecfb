package org.multaqa.portal.projections;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.store.Cursor;
import org.multaqa.kit.store.ListQuery;
import org.multaqa.kit.store.Slice;
import org.multaqa.model.OutputId;
import org.multaqa.model.PersonId;
import org.multaqa.model.SessionId;
import org.multaqa.portal.projections.recommendation.Recommendation;
import org.multaqa.portal.projections.workshop.LateWords.Standing;
import org.multaqa.portal.projections.workshop.Output;
import org.multaqa.portal.projections.workshop.Workshop;
import org.multaqa.recommendations.api.RecommendationReaders;
import org.multaqa.recommendations.api.RecommendationStage;
import org.multaqa.sessions.api.WorkshopStage;

/**
 * What pages list and count of a meeting, each by an index and never more than is shown.
 * Preselects what somebody could see or do; whether they may is said by the rules.
 *
 * @param snapshot what is read of the meeting
 */
public record MeetingLists(Snapshot snapshot) {

	private static final String MEETING = "meeting";

	private static final String SESSION = "session";

	private static final String WITHDRAWN = "withdrawn";

	private static final String STAGE = "stage";

	/**
	 * How many things a page shows of which it draws more than a line: with what was made
	 * of them, and what may be done.
	 */
	public static final int CARDS = 25;

	private static final List<Boolean> EITHER = List.of(true, false);

	private static final List<RecommendationStage> ANY = Arrays.asList(RecommendationStage.values());

	/** How many outputs there are, but for those taken back. */
	public int countOutputs() {
		return (int) this.snapshot.readModels()
			.countOutputs(Map.of(MEETING, this.snapshot.meeting(), WITHDRAWN, false));
	}

	public int countOutputs(SessionId session) {
		return (int) this.snapshot.readModels().countOutputs(Map.of(SESSION, session, WITHDRAWN, false));
	}

	/**
	 * How much of what arrived after workshops had closed waits for their rapporteurs.
	 */
	public int countWaitingLateWords(Collection<SessionId> sessions) {
		return sessions.isEmpty() ? 0 : countLateWords(Map.of(SESSION, sessions, "standing", Standing.WAITING));
	}

	/** How much arrived after a workshop had closed, but for what is erased. */
	public int countLateWords(SessionId session) {
		return countLateWords(
				Map.of(SESSION, session, "standing", List.of(Standing.WAITING, Standing.SET_ASIDE, Standing.TAKEN_UP)));
	}

	/** How much of that somebody wrote. */
	public int countLateWords(SessionId session, PersonId by) {
		return countLateWords(Map.of(SESSION, session, "by", by));
	}

	private int countLateWords(Map<String, Object> where) {
		return (int) this.snapshot.readModels().countLateWords(where);
	}

	public int countCarriedForward() {
		return (int) this.snapshot.readModels()
			.countOutputs(Map.of(MEETING, this.snapshot.meeting(), WITHDRAWN, false, "carriedForward", true));
	}

	/** How many recommendations all offices read, but for those taken back. */
	public int countRecommendations() {
		return (int) this.snapshot.readModels()
			.countRecommendations(Map.of(MEETING, this.snapshot.meeting(), "board", true));
	}

	public int countAgreed() {
		return (int) this.snapshot.readModels()
			.countRecommendations(Map.of(MEETING, this.snapshot.meeting(), "readers", RecommendationReaders.EVERYBODY,
					STAGE, RecommendationStage.AGREED));
	}

	/**
	 * The recommendations that changed last.
	 * @param readers whose lists to look in
	 * @param atMost how many
	 * @return the latest first
	 */
	public List<Recommendation> latestRecommendations(List<String> readers, int atMost) {
		return this.snapshot.recommendations(byChange(readers).where(STAGE, ANY).descend().limit(atMost)).items();
	}

	/**
	 * The recommendations that have stood unchanged in a stage for longest.
	 * @param stage which stage
	 * @param readers whose lists to look in
	 * @param atMost how many
	 * @return the oldest first, and whether there are others
	 */
	public Slice<Recommendation> oldestIn(RecommendationStage stage, List<String> readers, int atMost) {
		return this.snapshot.recommendations(byChange(readers).where(STAGE, stage).limit(atMost));
	}

	private ListQuery byChange(List<String> readers) {
		return ListQuery.by("changed").where(MEETING, this.snapshot.meeting()).where("readers", readers);
	}

	/**
	 * Outputs by their ids.
	 * @param ids in any number
	 * @param atMost how many of them
	 * @return the first ones, in the order of the ids
	 */
	public List<Output> outputs(List<OutputId> ids, int atMost) {
		var first = ids.stream().limit(atMost).toList();
		this.snapshot.needOutputs(first);
		return first.stream().flatMap((id) -> this.snapshot.output(id).stream()).toList();
	}

	/** The outputs recorded last, the latest first. */
	public List<Output> latestOutputs(int atMost) {
		return this.snapshot
			.outputs(ListQuery.by("at")
				.where(MEETING, this.snapshot.meeting())
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
		return this.snapshot.outputs(
				ListQuery.by("at").where(SESSION, session).where(WITHDRAWN, EITHER).descend().limit(CARDS).from(from));
	}

	/**
	 * The page of the outputs of a session, the latest first, that has one of them.
	 * @param session which session
	 * @param output which output
	 * @return the first page if it is there, or nowhere in the session, else the one that
	 * begins with it
	 */
	public Slice<Output> latestOutputs(SessionId session, OutputId output) {
		var first = latestOutputs(session, (Cursor) null);
		if (first.items().stream().anyMatch((each) -> each.id().equals(output))) {
			return first;
		}
		return this.snapshot.output(output)
			.filter((found) -> found.session().equals(session))
			.map((found) -> latestOutputs(session, justBefore(found)))
			.orElse(first);
	}

	/**
	 * Behind all that is read before it: ids are of letters, digits and hyphens, which
	 * come after an exclamation mark.
	 */
	private static Cursor justBefore(Output output) {
		return new Cursor(false, output.at().toEpochMilli(), output.id() + "!");
	}

	/**
	 * A page of the outputs of a session, those carried forward first, the first recorded
	 * first.
	 * @param session which session
	 * @param from where the page begins, or absent
	 * @return withdrawn ones included
	 */
	public Slice<Output> carriedFirst(SessionId session, @Nullable Cursor from) {
		return this.snapshot.outputs(ListQuery.by("place").where(SESSION, session).limit(CARDS).from(from));
	}

	/** The workshops that reached a stage last, the latest first. */
	public List<Workshop> latestWorkshops(WorkshopStage stage, int atMost) {
		return this.snapshot.readModels()
			.workshops(ListQuery.by("changed")
				.where(MEETING, this.snapshot.meeting())
				.where(STAGE, stage)
				.descend()
				.limit(atMost))
			.items();
	}

}
