package org.multaqa.portal.projections;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.store.Cursor;
import org.multaqa.kit.store.ListQuery;
import org.multaqa.kit.store.Slice;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.OutputId;
import org.multaqa.model.PersonId;
import org.multaqa.model.SessionId;
import org.multaqa.portal.projections.person.Person;
import org.multaqa.portal.projections.recommendation.Recommendation;
import org.multaqa.portal.projections.recommendation.RecommendationListing;
import org.multaqa.portal.projections.workshop.Output;
import org.multaqa.portal.projections.workshop.Workshop;
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
		return (int) this.models.outputs.count(Map.of(MEETING, this.meeting, WITHDRAWN, false));
	}

	public int countOutputs(SessionId session) {
		return (int) this.models.outputs.count(Map.of(SESSION, session, WITHDRAWN, false));
	}

	public int countCarriedForward() {
		return (int) this.models.outputs.count(Map.of(MEETING, this.meeting, WITHDRAWN, false, "carriedForward", true));
	}

	/** How many recommendations all offices read, but for those taken back. */
	public int countRecommendations() {
		return (int) this.models.recommendations.count(Map.of(MEETING, this.meeting, "board", true));
	}

	public int countAgreed() {
		return (int) this.models.recommendations.count(Map.of(MEETING, this.meeting, "readers",
				RecommendationListing.readers(null), STAGE, RecommendationStage.AGREED));
	}

	/**
	 * The recommendations that changed last.
	 * @param office whose drafts are among them, if any
	 * @param atMost how many
	 * @return the latest first
	 */
	public List<Recommendation> latestRecommendations(Optional<OfficeId> office, int atMost) {
		return this.models.recommendations.list(byChange(office).where(STAGE, ANY).descend().limit(atMost)).items();
	}

	/**
	 * The recommendations that have stood unchanged in a stage for longest.
	 * @param stage which stage
	 * @param office whose drafts are among them, if any
	 * @param atMost how many
	 * @return the oldest first, and whether there are others
	 */
	public Slice<Recommendation> oldestIn(RecommendationStage stage, Optional<OfficeId> office, int atMost) {
		return this.models.recommendations.list(byChange(office).where(STAGE, stage).limit(atMost));
	}

	private ListQuery byChange(Optional<OfficeId> office) {
		return ListQuery.by("changed")
			.where(MEETING, this.meeting)
			.where("readers", RecommendationListing.readers(office.orElse(null)));
	}

	/** Recommendations that cite any of some outputs, at most 200, drafts included. */
	public List<Recommendation> citing(Collection<OutputId> outputs) {
		return outputs.isEmpty() ? List.of()
				: this.models.recommendations
					.list(ListQuery.by("changed")
						.where("cites", List.copyOf(outputs))
						.where("submitted", EITHER)
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
		return this.models.outputs.findAll(ids.stream().limit(ListQuery.PAGE).map(OutputId::value).toList());
	}

	/** The outputs recorded last, the latest first. */
	public List<Output> latestOutputs(int atMost) {
		return this.models.outputs
			.list(ListQuery.by("at")
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
		return this.models.outputs
			.list(ListQuery.by("at").where(SESSION, session).where(WITHDRAWN, EITHER).descend().from(from));
	}

	/**
	 * A page of the outputs of a session, those carried forward first, the first recorded
	 * first.
	 * @param session which session
	 * @param from where the page begins, or absent
	 * @return withdrawn ones included
	 */
	public Slice<Output> carriedFirst(SessionId session, @Nullable Cursor from) {
		return this.models.outputs.list(ListQuery.by("place").where(SESSION, session).from(from));
	}

	/** The display names of people, without those that are unknown or erased. */
	public Map<PersonId, LocalizedText> names(Collection<PersonId> who) {
		return this.models.people.findAll(who.stream().map(PersonId::value).toList())
			.stream()
			.collect(Collectors.toMap(Person::id, Person::name));
	}

	public List<Workshop> workshops(Collection<SessionId> sessions) {
		return this.models.workshops.findAll(sessions.stream().map(SessionId::value).toList());
	}

	/** The workshops that reached a stage last, the latest first. */
	public List<Workshop> latestWorkshops(WorkshopStage stage, int atMost) {
		return this.models.workshops
			.list(ListQuery.by("changed").where(MEETING, this.meeting).where(STAGE, stage).descend().limit(atMost))
			.items();
	}

}
