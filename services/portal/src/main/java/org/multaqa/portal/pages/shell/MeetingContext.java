package org.multaqa.portal.pages.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.SessionId;
import org.multaqa.model.access.Permission;
import org.multaqa.model.events.ProgrammeEvent.Contributor;
import org.multaqa.model.events.ProgrammeEvent.Part;
import org.multaqa.model.events.ProgrammeEvent.SessionKind;
import org.multaqa.portal.access.MeetingAudiences;
import org.multaqa.portal.access.ShownRoadmaps;
import org.multaqa.portal.access.Visibility;
import org.multaqa.portal.projections.MeetingLists;
import org.multaqa.portal.projections.Snapshot;
import org.multaqa.portal.projections.meeting.Delegation;
import org.multaqa.portal.projections.programme.PlannedSession;
import org.multaqa.portal.projections.recommendation.Recommendation;
import org.multaqa.portal.projections.roadmap.Roadmap;
import org.multaqa.portal.projections.workshop.Output;
import org.multaqa.portal.projections.workshop.Workshop;
import org.multaqa.recommendations.api.RecommendationActions;
import org.multaqa.registration.api.DelegationActions;
import org.multaqa.roadmap.api.RoadmapActions;
import org.multaqa.sessions.api.OutputActions;
import org.multaqa.sessions.api.OutputFacts;
import org.multaqa.sessions.api.SessionActions;
import org.multaqa.sessions.api.WorkshopStage;

/**
 * People, offices and sessions of a meeting as one page shows them; each is looked up
 * once.
 */
public final class MeetingContext {

	private final PageRequest pageRequest;

	private final Snapshot snapshot;

	private final MeetingLists lists;

	private final Visibility visibility;

	private final Map<OfficeId, OfficeBadge> offices = new HashMap<>();

	private final Map<PersonId, PersonName> people = new HashMap<>();

	private final Map<SessionId, SessionCard> sessions = new HashMap<>();

	private final Map<SessionId, Optional<SessionActions>> actions = new HashMap<>();

	public MeetingContext(PageRequest pageRequest) {
		this.pageRequest = pageRequest;
		this.snapshot = pageRequest.snapshot();
		this.lists = new MeetingLists(this.snapshot);
		this.visibility = new Visibility(pageRequest.actorOrVisitor(),
				MeetingAudiences.of(pageRequest.inMeeting(), this.snapshot));
	}

	public PageRequest pageRequest() {
		return this.pageRequest;
	}

	public Snapshot snapshot() {
		return this.snapshot;
	}

	public MeetingLists lists() {
		return this.lists;
	}

	public Visibility visibility() {
		return this.visibility;
	}

	/** The roadmaps of the meeting as the reader sees them. */
	public ShownRoadmaps roadmaps() {
		return new ShownRoadmaps(this.visibility);
	}

	/** What the reader may do with a delegation, by its owner's rules. */
	public DelegationActions actions(Delegation delegation) {
		return this.visibility.audiences().actions(this.pageRequest.actorOrVisitor(), delegation);
	}

	/** What the reader may do with a recommendation, by its owner's rules. */
	public RecommendationActions actions(Recommendation recommendation) {
		return new RecommendationActions(this.pageRequest.actorOrVisitor(),
				this.snapshot.decisionBody(this.pageRequest.inMeeting()), recommendation.facts());
	}

	/**
	 * Whether the reader may begin a recommendation for the office, by its owner's rules.
	 * @return empty for somebody without an office
	 */
	public Optional<Permission> mayDraft() {
		return this.pageRequest.office()
			.map((office) -> RecommendationActions.draft(this.pageRequest.actorOrVisitor(),
					this.snapshot.decisionBody(this.pageRequest.inMeeting()), office));
	}

	/** What the reader may do with a roadmap, by its owner's rules. */
	public RoadmapActions actions(Roadmap roadmap) {
		var body = this.snapshot.decisionBody(this.pageRequest.inMeeting());
		return new RoadmapActions(this.pageRequest.actorOrVisitor(), body.meeting(), body.names(),
				roadmap.facts().at(this.pageRequest.now()));
	}

	/** What the reader may do in a session, by its owner's rules. */
	public Optional<SessionActions> actions(SessionId session) {
		return this.actions.computeIfAbsent(session,
				(id) -> planned(id).map((planned) -> new SessionActions(this.pageRequest.actorOrVisitor(),
						this.visibility.audiences().facts(planned, workshop(id)))));
	}

	/** What the reader may do with an output, by its owner's rules. */
	public Optional<OutputActions> actions(Output output) {
		return actions(output.session()).map((session) -> new OutputActions(session.actor(),
				new OutputFacts(session.facts(), output.by(), output.carriedForward(), output.withdrawn())));
	}

	public PageAddresses addresses() {
		return this.pageRequest.addresses();
	}

	/** In which languages to write: those of the meeting, and those there are. */
	public List<String> languages(Stream<LocalizedText> texts) {
		return Stream
			.concat(this.pageRequest.inMeeting().languages().stream(),
					texts.flatMap((text) -> text.texts().keySet().stream()))
			.distinct()
			.toList();
	}

	public OfficeBadge office(OfficeId office) {
		return this.offices.computeIfAbsent(office, (id) -> Badges.of(this.snapshot, id));
	}

	public @Nullable OfficeBadge officeOrNone(@Nullable OfficeId office) {
		return (office != null) ? office(office) : null;
	}

	public PersonName person(PersonId person) {
		return this.people.computeIfAbsent(person, (id) -> new PersonName(id, this.snapshot.name(id).orElse(null)));
	}

	/** Sessions in which the reader has a part. */
	public List<SessionId> sessionsWithPart(Part part) {
		return this.pageRequest.actor()
			.stream()
			.flatMap((actor) -> this.snapshot.sessions().drafted(List.of(actor.person())).stream())
			.map(PlannedSession::id)
			.filter((session) -> hasPart(session, part))
			.toList();
	}

	public Optional<PlannedSession> planned(SessionId session) {
		return this.snapshot.sessions().find(session);
	}

	public SessionCard session(SessionId session) {
		@Nullable SessionCard known = this.sessions.get(session);
		if (known != null) {
			return known;
		}
		var card = card(session);
		this.sessions.put(session, card);
		return card;
	}

	/** What their cards need is read at once. */
	public List<SessionCard> sessions(List<SessionId> all) {
		this.snapshot.needWorkshops(all);
		this.snapshot.sessions().need(all);
		return all.stream().map(this::session).toList();
	}

	public SessionName sessionName(SessionId session) {
		return new SessionName(session, title(session));
	}

	/** What a session is called. */
	public LocalizedText title(SessionId session) {
		return planned(session).map((planned) -> planned.shown().title())
			.orElseGet(() -> LocalizedText.of("en", session.value()));
	}

	/**
	 * The workshop of a session.
	 * @return empty before it opens
	 */
	public Optional<Workshop> workshop(SessionId session) {
		return this.snapshot.workshop(session);
	}

	public boolean hasPart(SessionId session, Part part) {
		return this.pageRequest.actor()
			.flatMap((actor) -> planned(session)
				.filter((planned) -> planned.plan().people().contains(new Contributor(actor.person(), part))))
			.isPresent();
	}

	public WorkshopStage stage(SessionId session) {
		return workshop(session).map(Workshop::stage).orElse(WorkshopStage.NOT_OPEN);
	}

	private SessionCard card(SessionId session) {
		int outputs = workshop(session).isPresent() ? this.lists.countOutputs(session) : 0;
		var found = planned(session);
		if (found.isEmpty()) {
			return new SessionCard(session, SessionKind.WORKSHOP, title(session), null, false, stage(session),
					List.of(), outputs);
		}
		var plan = found.get().shown();
		@Nullable Slot slot = found.get().released().map(Slot::of).orElse(null);
		boolean running = slot != null && !this.pageRequest.now().isBefore(slot.starts())
				&& this.pageRequest.now().isBefore(slot.ends());
		return new SessionCard(session, plan.kind(), plan.title(), slot, running, stage(session), plan.languages(),
				outputs);
	}

}
