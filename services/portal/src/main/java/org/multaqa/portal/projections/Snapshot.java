package org.multaqa.portal.projections;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.store.ListQuery;
import org.multaqa.kit.store.Slice;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.OutputId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.RoadmapId;
import org.multaqa.model.SessionId;
import org.multaqa.portal.projections.meeting.Delegation;
import org.multaqa.portal.projections.meeting.Meeting;
import org.multaqa.portal.projections.person.Office;
import org.multaqa.portal.projections.programme.Programme;
import org.multaqa.portal.projections.recommendation.Recommendation;
import org.multaqa.portal.projections.roadmap.Roadmap;
import org.multaqa.portal.projections.workshop.Output;
import org.multaqa.portal.projections.workshop.Workshop;
import org.multaqa.recommendations.api.DecisionBody;
import org.multaqa.recommendations.api.DecisionBody.InvitedOffice;

/**
 * A meeting's read models as one drawing of a page sees them: what everybody needs (the
 * offices, the head of the programme) is read once, other things are looked up by their
 * ids, each once.
 */
public final class Snapshot {

	private static final String ROADMAPS = "roadmaps";

	private final ReadModels models;

	private final MeetingId meeting;

	private final Map<String, Object> read = new HashMap<>();

	private final LookupCache<OfficeId, Office> offices;

	private final LookupCache<OutputId, Output> outputs;

	private final LookupCache<RecommendationId, Recommendation> recommendations;

	private final LookupCache<RecommendationId, Map.Entry<RecommendationId, List<Roadmap>>> plans;

	private final LookupCache<SessionId, Workshop> workshops;

	private final LookupCache<PersonId, Map.Entry<PersonId, LocalizedText>> people;

	private final CitationQueries citing = new CitationQueries(this);

	private final SessionLists sessions = new SessionLists(this);

	public Snapshot(ReadModels models, MeetingId meeting) {
		this.models = models;
		this.meeting = meeting;
		this.offices = new LookupCache<>(models::offices, Office::id);
		this.outputs = new LookupCache<>(models::outputs, Output::id);
		this.recommendations = new LookupCache<>(models::recommendations, Recommendation::id);
		this.plans = new LookupCache<>(this::plans, Map.Entry::getKey);
		this.workshops = new LookupCache<>(models::workshopsOf, Workshop::session);
		this.people = new LookupCache<>((who) -> models.names(who).entrySet(), Map.Entry::getKey);
	}

	/** Says of which recommendations it will be asked what carries them out. */
	public void needPlans(Collection<RecommendationId> ids) {
		this.plans.need(ids);
	}

	/**
	 * The roadmaps that have initiatives from a recommendation, now or in an edition.
	 * @param source which recommendation
	 * @return perhaps others, too
	 */
	public List<Roadmap> roadmapsFrom(RecommendationId source) {
		return this.plans.find(source).map(Map.Entry::getValue).orElse(List.of());
	}

	private Collection<Map.Entry<RecommendationId, List<Roadmap>>> plans(Collection<RecommendationId> ids) {
		var all = this.read.containsKey(ROADMAPS) ? roadmaps() : this.models.roadmapsFrom(ids);
		var own = all.stream().filter((each) -> each.meeting().equals(this.meeting)).toList();
		return ids.stream().map((id) -> Map.entry(id, own)).toList();
	}

	/** Forgets what was read: something has been asked for that may have changed it. */
	public void forget() {
		this.read.clear();
		this.citing.forget();
		this.sessions.forget();
		List.of(this.offices, this.outputs, this.recommendations, this.plans, this.workshops, this.people)
			.forEach(LookupCache::forget);
	}

	/** For looking up what is asked for once. */
	public ReadModels readModels() {
		return this.models;
	}

	public MeetingId meeting() {
		return this.meeting;
	}

	public List<Delegation> delegations() {
		return once("delegations", () -> this.models.delegations(this.meeting));
	}

	/** The offices that send a delegation, in the order of their ids. */
	public List<OfficeId> offices() {
		return once("offices", () -> this.models.officesIn(this.meeting));
	}

	/** An office; those with delegations to the meeting are read together. */
	public Optional<Office> office(OfficeId office) {
		once("offices-known", () -> {
			this.offices.need(offices());
			return true;
		});
		return this.offices.find(office);
	}

	/**
	 * What an office is called.
	 * @return its id where nothing is known of it yet
	 */
	public LocalizedText nameOf(OfficeId office) {
		return office(office).map(Office::names).orElseGet(() -> LocalizedText.of("en", office.value()));
	}

	/** Who decides in the meeting, by the rule of recommendations. */
	public DecisionBody decisionBody(Meeting of) {
		return once("decision-body", () -> {
			var invited = delegations().stream()
				.map((delegation) -> new InvitedOffice(delegation.office(), delegation.decides()))
				.toList();
			return DecisionBody.of(of.facts(), of.consentRule(), invited, this::namesOf);
		});
	}

	private Map<OfficeId, LocalizedText> namesOf(Set<OfficeId> of) {
		return of.stream()
			.flatMap((office) -> office(office).stream())
			.collect(Collectors.toUnmodifiableMap(Office::id, Office::names));
	}

	public Optional<LocalizedText> name(PersonId person) {
		return this.people.find(person).map(Map.Entry::getValue);
	}

	/** Says whose names will be asked for. */
	public void needNames(Collection<PersonId> who) {
		this.people.need(who);
	}

	public Optional<Programme> programme() {
		return once("programme", () -> this.models.programmes().of(this.meeting));
	}

	/** The sessions of the programme. */
	public SessionLists sessions() {
		return this.sessions;
	}

	public Optional<Workshop> workshop(SessionId session) {
		return this.workshops.find(session).filter((each) -> each.meeting().equals(this.meeting));
	}

	/** Says of which sessions the workshops will be asked for. */
	public void needWorkshops(Collection<SessionId> sessions) {
		this.workshops.need(sessions);
	}

	public Optional<Output> output(OutputId output) {
		return this.outputs.find(output).filter((each) -> each.meeting().equals(this.meeting));
	}

	/** Says which outputs will be asked for. */
	public void needOutputs(Collection<OutputId> ids) {
		this.outputs.need(ids);
	}

	/** A page of outputs, which are known from then on. */
	public Slice<Output> outputs(ListQuery query) {
		var page = this.models.outputs(query);
		this.outputs.put(page.items());
		return page;
	}

	/** Which outputs have been looked up, and are there. */
	Stream<OutputId> knownOutputs() {
		return this.outputs.ids();
	}

	/** Which recommendations cite outputs of the meeting. */
	public CitationQueries citing() {
		return this.citing;
	}

	public Optional<Recommendation> recommendation(RecommendationId recommendation) {
		return this.recommendations.find(recommendation).filter((each) -> each.meeting().equals(this.meeting));
	}

	/** Says which recommendations will be asked for. */
	public void needRecommendations(Collection<RecommendationId> ids) {
		this.recommendations.need(ids);
	}

	/** A page of recommendations, which are known from then on. */
	public Slice<Recommendation> recommendations(ListQuery query) {
		var page = this.models.recommendations(query);
		this.recommendations.put(page.items());
		return page;
	}

	/** The latest year first. */
	public List<Roadmap> roadmaps() {
		return once(ROADMAPS, () -> this.models.roadmaps(this.meeting));
	}

	public Optional<Roadmap> roadmap(RoadmapId roadmap) {
		return roadmaps().stream().filter((each) -> each.id().equals(roadmap)).findFirst();
	}

	@SuppressWarnings("unchecked")
	private <T> T once(String name, Supplier<T> reading) {
		@Nullable Object known = this.read.get(name);
		if (known == null) {
			known = reading.get();
			this.read.put(name, known);
		}
		return (T) known;
	}

}
