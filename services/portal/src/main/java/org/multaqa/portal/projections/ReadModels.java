package org.multaqa.portal.projections;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.multaqa.kit.store.ListQuery;
import org.multaqa.kit.store.Listing;
import org.multaqa.kit.store.Slice;
import org.multaqa.model.DelegationId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.OutputId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.RoadmapId;
import org.multaqa.model.SessionId;
import org.multaqa.portal.projections.meeting.Delegation;
import org.multaqa.portal.projections.meeting.DelegationProjection;
import org.multaqa.portal.projections.meeting.Meeting;
import org.multaqa.portal.projections.meeting.MeetingProjection;
import org.multaqa.portal.projections.person.Office;
import org.multaqa.portal.projections.person.OfficeProjection;
import org.multaqa.portal.projections.person.Person;
import org.multaqa.portal.projections.person.PersonProjection;
import org.multaqa.portal.projections.recommendation.Recommendation;
import org.multaqa.portal.projections.recommendation.RecommendationListing;
import org.multaqa.portal.projections.recommendation.RecommendationProjection;
import org.multaqa.portal.projections.roadmap.Roadmap;
import org.multaqa.portal.projections.roadmap.RoadmapProjection;
import org.multaqa.portal.projections.roster.Participant;
import org.multaqa.portal.projections.roster.ParticipantProjection;
import org.multaqa.portal.projections.roster.Participants;
import org.multaqa.portal.projections.workshop.LateWords;
import org.multaqa.portal.projections.workshop.LateWordsProjection;
import org.multaqa.portal.projections.workshop.Output;
import org.multaqa.portal.projections.workshop.OutputProjection;
import org.multaqa.portal.projections.workshop.Workshop;
import org.multaqa.portal.projections.workshop.WorkshopProjection;

/**
 * Everything that can be read, as it stands. Knows nothing of who asks: what is not for
 * everybody (drafts, working placements) is for
 * {@code org.multaqa.portal.access.Audiences} to say.
 */
public final class ReadModels {

	private static final String MEETING = "meeting";

	private final ProjectionFamilies families;

	private final ProjectionStore<Meeting> meetings;

	private final ProjectionStore<Office> offices;

	private final ProjectionStore<Delegation> delegations;

	private final ProjectionStore<Person> people;

	private final ProgrammeModels programmes;

	private final ProjectionStore<Workshop> workshops;

	private final ProjectionStore<Output> outputs;

	private final ProjectionStore<LateWords> lateWords;

	private final ProjectionStore<Recommendation> recommendations;

	private final ProjectionStore<Roadmap> roadmaps;

	public ReadModels(ProjectionStores where) {
		this.families = new ProjectionFamilies(
				new Participants(where.of("participants", Participant.class, ParticipantProjection.LISTING)));
		this.meetings = this.families.add("meeting", where.of("meetings", Meeting.class, MeetingProjection.LISTING),
				MeetingProjection::next);
		this.offices = this.families.add("office", where.of("offices", Office.class, OfficeProjection.LISTING),
				OfficeProjection::next);
		this.delegations = this.families.add("delegation",
				where.of("delegations", Delegation.class, DelegationProjection.LISTING), DelegationProjection::next);
		this.people = this.families.add("person", where.of("people", Person.class, Listing.none()),
				PersonProjection::next);
		this.programmes = new ProgrammeModels(where, this.families);
		this.workshops = this.families.add("workshop",
				where.of("workshops", Workshop.class, WorkshopProjection.LISTING), WorkshopProjection::next);
		this.outputs = this.families.add("output", where.of("outputs", Output.class, OutputProjection.LISTING),
				OutputProjection::next);
		this.lateWords = this.families.add("latewords",
				where.of("late-words", LateWords.class, LateWordsProjection.LISTING), LateWordsProjection::next);
		this.recommendations = this.families.add("recommendation",
				where.of("recommendations", Recommendation.class, RecommendationListing.LISTING),
				RecommendationProjection::next);
		this.roadmaps = this.families.add("roadmap", where.of("roadmaps", Roadmap.class, RoadmapProjection.LISTING),
				RoadmapProjection::next);
	}

	/** All of them by their subjects, whatever their kinds. */
	public ProjectionFamilies bySubject() {
		return this.families;
	}

	/**
	 * A page of meetings.
	 * @param query by what {@link MeetingProjection#LISTING} lists them
	 * @return whoever may see them
	 */
	public Slice<Meeting> meetings(ListQuery query) {
		return this.meetings.list(query);
	}

	public Optional<Meeting> meeting(MeetingId meeting) {
		return this.meetings.find(meeting.value());
	}

	public List<Office> offices(Collection<OfficeId> offices) {
		return this.offices.findAll(ids(offices));
	}

	/**
	 * A page of offices.
	 * @param query by what {@link OfficeProjection#LISTING} lists them
	 * @return in the order of their ids
	 */
	public Slice<Office> offices(ListQuery query) {
		return this.offices.list(query);
	}

	public Optional<Office> office(OfficeId office) {
		return this.offices.find(office.value());
	}

	/**
	 * The delegations of a meeting.
	 * @param meeting which
	 * @return in the order of their offices' ids
	 */
	public List<Delegation> delegations(MeetingId meeting) {
		return this.delegations.findAll(ListQuery.by("office").where(MEETING, meeting));
	}

	/**
	 * The offices that send a delegation to a meeting; who is in them is not read.
	 * @param meeting which
	 * @return in the order of their ids
	 */
	public List<OfficeId> officesIn(MeetingId meeting) {
		return this.delegations.keys(ListQuery.by("office").where(MEETING, meeting))
			.stream()
			.map(OfficeId::new)
			.distinct()
			.toList();
	}

	public Optional<Delegation> delegation(DelegationId delegation) {
		return this.delegations.find(delegation.value());
	}

	/**
	 * The display name of a person.
	 * @param person who
	 * @return empty for somebody unknown or erased
	 */
	public Optional<LocalizedText> name(PersonId person) {
		return this.people.find(person.value()).map(Person::name);
	}

	/**
	 * The display names of people.
	 * @param who each perhaps several times
	 * @return without those that are unknown or erased
	 */
	public Map<PersonId, LocalizedText> names(Collection<PersonId> who) {
		var names = new HashMap<PersonId, LocalizedText>();
		people(who).forEach((person) -> names.put(person.id(), person.name()));
		return names;
	}

	/**
	 * What is known of people.
	 * @param who each perhaps several times
	 * @return without those that are unknown or erased
	 */
	public List<Person> people(Collection<PersonId> who) {
		return this.people.findAll(ids(who));
	}

	public Participants participants() {
		return this.families.participants();
	}

	public ProgrammeModels programmes() {
		return this.programmes;
	}

	/**
	 * The workshop of a session.
	 * @param session which
	 * @return empty before it opens
	 */
	public Optional<Workshop> workshop(SessionId session) {
		return this.workshops.find(session.value());
	}

	public List<Workshop> workshopsOf(Collection<SessionId> sessions) {
		return this.workshops.findAll(ids(sessions));
	}

	/**
	 * A page of workshops.
	 * @param query by what {@link WorkshopProjection#LISTING} lists them
	 * @return whoever may see them
	 */
	public Slice<Workshop> workshops(ListQuery query) {
		return this.workshops.list(query);
	}

	public Optional<Output> output(OutputId output) {
		return this.outputs.find(output.value());
	}

	public List<Output> outputs(Collection<OutputId> outputs) {
		return this.outputs.findAll(ids(outputs));
	}

	/**
	 * A page of outputs.
	 * @param query by what {@link OutputProjection#LISTING} lists them
	 * @return whoever may see them
	 */
	public Slice<Output> outputs(ListQuery query) {
		return this.outputs.list(query);
	}

	public long countOutputs(Map<String, Object> where) {
		return this.outputs.count(where);
	}

	long countLateWords(Map<String, Object> where) {
		return this.lateWords.count(where);
	}

	public List<Recommendation> recommendations(Collection<RecommendationId> recommendations) {
		return this.recommendations.findAll(ids(recommendations));
	}

	/**
	 * A page of recommendations.
	 * @param query by what {@link RecommendationListing} lists them
	 * @return whoever may see them
	 */
	public Slice<Recommendation> recommendations(ListQuery query) {
		return this.recommendations.list(query);
	}

	public long countRecommendations(Map<String, Object> where) {
		return this.recommendations.count(where);
	}

	public Optional<Recommendation> recommendation(RecommendationId recommendation) {
		return this.recommendations.find(recommendation.value());
	}

	public Optional<Roadmap> roadmap(RoadmapId roadmap) {
		return this.roadmaps.find(roadmap.value());
	}

	/**
	 * The roadmaps of a meeting.
	 * @param meeting which
	 * @return the latest year first
	 */
	public List<Roadmap> roadmaps(MeetingId meeting) {
		return this.roadmaps.findAll(ListQuery.by("year").where(MEETING, meeting).descend());
	}

	/**
	 * The roadmaps that have initiatives, now or in an edition, from recommendations.
	 * @param sources any of these
	 * @return the latest year first
	 */
	public List<Roadmap> roadmapsFrom(Collection<RecommendationId> sources) {
		return sources.isEmpty() ? List.of()
				: this.roadmaps.findAll(ListQuery.by("year").where("sources", sources).descend());
	}

	/**
	 * A page of roadmaps.
	 * @param query by what {@link RoadmapProjection#LISTING} lists them
	 * @return whoever may see them
	 */
	public Slice<Roadmap> roadmaps(ListQuery query) {
		return this.roadmaps.list(query);
	}

	static List<String> ids(Collection<?> ids) {
		return ids.stream().map(Object::toString).toList();
	}

}
