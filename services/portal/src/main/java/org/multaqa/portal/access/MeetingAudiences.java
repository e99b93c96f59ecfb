package org.multaqa.portal.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.multaqa.model.OfficeId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.events.DelegationEvent.SeatOfferDeclined;
import org.multaqa.model.events.DelegationEvent.SeatOfferWithdrawn;
import org.multaqa.model.events.DelegationEvent.SeatsGiven;
import org.multaqa.model.events.DelegationEvent.SeatsOffered;
import org.multaqa.model.events.EventCatalogue;
import org.multaqa.model.events.MaterialEvent.MaterialReaders;
import org.multaqa.model.events.ReleaseEvent.PlacementsReleased;
import org.multaqa.model.events.ReleaseEvent.ProgrammeReleased;
import org.multaqa.model.events.RoadmapEvent.EditionPublished;
import org.multaqa.model.events.RoadmapEvent.MilestoneReached;
import org.multaqa.portal.projections.Snapshot;
import org.multaqa.portal.projections.meeting.Delegation;
import org.multaqa.portal.projections.meeting.Meeting;
import org.multaqa.portal.projections.person.Office;
import org.multaqa.portal.projections.programme.PlannedSession;
import org.multaqa.portal.projections.programme.Programme;
import org.multaqa.portal.projections.programme.PublishedSession;
import org.multaqa.portal.projections.recommendation.Recommendation;
import org.multaqa.portal.projections.roadmap.Roadmap;
import org.multaqa.portal.projections.subject.ReadModel;
import org.multaqa.portal.projections.workshop.LateWords;
import org.multaqa.portal.projections.workshop.LateWords.Standing;
import org.multaqa.portal.projections.workshop.Materials;
import org.multaqa.portal.projections.workshop.Output;
import org.multaqa.portal.projections.workshop.SignUp;
import org.multaqa.portal.projections.workshop.Workshop;
import org.multaqa.recommendations.api.RecommendationFacts;
import org.multaqa.recommendations.api.RecommendationReaders;
import org.multaqa.registration.api.DelegationActions;
import org.multaqa.registration.api.MeetingFacts;
import org.multaqa.registration.api.MeetingRoles;
import org.multaqa.registration.api.SeatOffer;
import org.multaqa.roadmap.api.RoadmapFacts;
import org.multaqa.sessions.api.LateWordsActions;
import org.multaqa.sessions.api.LateWordsFacts;
import org.multaqa.sessions.api.MaterialActions;
import org.multaqa.sessions.api.MaterialFacts;
import org.multaqa.sessions.api.OutputFacts;
import org.multaqa.sessions.api.ProgrammeFacts;
import org.multaqa.sessions.api.SessionActions;
import org.multaqa.sessions.api.SessionFacts;
import org.multaqa.sessions.api.SignUpActions;
import org.multaqa.sessions.api.SignUpFacts;
import org.multaqa.sessions.api.WorkshopStage;

/**
 * Who may see what of one meeting.
 */
public final class MeetingAudiences {

	private static final Set<String> RELEASED = Set.of(EventCatalogue.typeOf(ProgrammeReleased.class),
			EventCatalogue.typeOf(PlacementsReleased.class));

	private static final Set<String> PUBLISHED = Set.of(EventCatalogue.typeOf(EditionPublished.class),
			EventCatalogue.typeOf(MilestoneReached.class));

	private static final Set<String> OFFERS = Set.of(EventCatalogue.typeOf(SeatsOffered.class),
			EventCatalogue.typeOf(SeatOfferWithdrawn.class), EventCatalogue.typeOf(SeatOfferDeclined.class),
			EventCatalogue.typeOf(SeatsGiven.class));

	private final MeetingRoles roles;

	private final MeetingFacts meeting;

	private final Snapshot snapshot;

	private MeetingAudiences(MeetingRoles roles, Snapshot snapshot) {
		this.roles = roles;
		this.meeting = roles.meeting();
		this.snapshot = snapshot;
	}

	/**
	 * The audiences in a meeting.
	 * @param meeting which
	 * @param snapshot what is read of it already
	 * @return for asking about many things of it
	 */
	public static MeetingAudiences of(Meeting meeting, Snapshot snapshot) {
		return new MeetingAudiences(meeting.roles(), snapshot);
	}

	/** What is read of the meeting, each thing once. */
	public Snapshot snapshot() {
		return this.snapshot;
	}

	/**
	 * Who may see what is read of a part of the meeting.
	 * @param part the meeting itself, or something in it
	 * @return its audience
	 */
	public Audience of(ReadModel part) {
		return switch (part) {
			case Meeting _ -> this.meeting::isShownTo;
			case Delegation delegation -> (actor) -> actions(actor, delegation).isShownInFull();
			case Programme programme -> ofProgramme(programme.latest().isPresent());
			case PublishedSession _ -> ofProgramme(true);
			case PlannedSession session -> (actor) -> SessionActions.showsPlanTo(actor, this.meeting,
					session.wasReleased(), () -> this.snapshot.workshop(session.id()).isPresent());
			case Workshop _ -> ofWorkshops();
			case LateWords late -> (actor) -> reads(actor, late);
			case SignUp signUp -> (actor) -> readsPeople(actor, signUp);
			case Materials materials ->
				(actor) -> materials(actor, materials).filter((actions) -> actions.reads(MaterialReaders.SESSION))
					.isPresent();
			case Output output -> (actor) -> OutputFacts.isShownTo(actor, this.meeting,
					() -> this.snapshot.citing().isInPublic(output.id()));
			case Recommendation recommendation -> of(recommendation.facts());
			case Roadmap roadmap -> ofRoadmap(!roadmap.editions().isEmpty());
			default -> Audience.NOBODY;
		};
	}

	/**
	 * Who may see an event of a part of the meeting, which may be fewer than see the
	 * part: of a programme before its release, of a recommendation before its submission,
	 * of a roadmap but of its editions.
	 * @param part what is read of the subject
	 * @param type the event's wire name
	 * @param sequence its number among the events of the subject
	 * @return its audience
	 */
	public Audience of(ReadModel part, String type, long sequence) {
		return switch (part) {
			case Programme _ -> ofProgramme(RELEASED.contains(type));
			case Recommendation recommendation -> of(recommendation, sequence);
			case Roadmap roadmap -> of(roadmap, type);
			default -> of(part);
		};
	}

	/**
	 * Whom an event of a part of the meeting concerns: those who see it, of a delegation
	 * its members, who see their own seats, and of an offer of seats who keeps a
	 * delegation to which there was one, of places those who see how many are free, and
	 * of materials those who see the session.
	 * @param part what is read of the subject
	 * @param type the event's wire name
	 * @param sequence its number among the events of the subject
	 * @return who looks again when it happens
	 */
	public Audience concernedBy(ReadModel part, String type, long sequence) {
		return switch (part) {
			case Delegation delegation -> (actor) -> actions(actor, delegation).concerns()
					|| (OFFERS.contains(type) && keepsOneOffered(actor, delegation));
			case SignUp signUp -> (actor) -> signUp(actor, signUp).filter(SignUpActions::isShown).isPresent();
			case Materials materials ->
				(actor) -> materials(actor, materials).filter(MaterialActions::isShown).isPresent();
			default -> of(part, type, sequence);
		};
	}

	/**
	 * Who may read what is written in the workshops of the meeting.
	 * @return their audience
	 */
	public Audience ofWorkshops() {
		return (actor) -> SessionActions.showsWorkshopsTo(actor, this.meeting);
	}

	/** Those who keep what is said in a workshop. */
	Audience keepersOf(Workshop workshop) {
		return this.snapshot.sessions()
			.find(workshop.session())
			.map((session) -> facts(session, Optional.of(workshop)))
			.<Audience>map((facts) -> (actor) -> new SessionActions(actor, facts).keeps())
			.orElse(Audience.NOBODY);
	}

	private Audience of(RecommendationFacts facts) {
		return (actor) -> facts.isShownTo(actor, this.meeting);
	}

	private Audience ofProgramme(boolean released) {
		return (actor) -> ProgrammeFacts.isShownTo(actor, this.meeting, released);
	}

	/**
	 * Who may see what happened to a recommendation.
	 * @param recommendation which
	 * @param sequence number of the event
	 * @return its audience
	 */
	public Audience of(Recommendation recommendation, long sequence) {
		var facts = recommendation.facts();
		boolean late = recommendation.wasPublicAt(sequence);
		return (actor) -> facts.showsHistoryTo(actor, this.meeting, late);
	}

	private Audience of(Roadmap roadmap, String type) {
		return ofRoadmap(!roadmap.editions().isEmpty() && PUBLISHED.contains(type));
	}

	private Audience ofRoadmap(boolean published) {
		return (actor) -> RoadmapFacts.isShownTo(actor, this.meeting, published);
	}

	/**
	 * Who may read what is still being written of the roadmaps of the meeting.
	 * @return their audience
	 */
	public Audience ofDrafting() {
		return (actor) -> RoadmapFacts.showsDraftingTo(actor, this.meeting);
	}

	/**
	 * What the rules must know of a session.
	 * @param session as it is planned
	 * @param workshop its workshop, if it has begun
	 * @return its facts
	 */
	public SessionFacts facts(PlannedSession session, Optional<Workshop> workshop) {
		return new SessionFacts(this.meeting, session.plan().kind(), session.plan().title(), session.plan().people(),
				session.wasReleased(), session.cancelled(),
				workshop.map(Workshop::stage).orElse(WorkshopStage.NOT_OPEN),
				workshop.map(Workshop::attending).orElse(Set.of()));
	}

	/**
	 * What somebody may do with the places of a session.
	 * @param actor who asks
	 * @param session which session
	 * @param places its places, if anybody could sign up yet
	 * @return the owner's rules
	 */
	public SignUpActions actions(Actor actor, PlannedSession session, Optional<SignUp> places) {
		var plan = session.plan();
		return new SignUpActions(actor,
				new SignUpFacts(this.meeting, plan.title(), plan.people(), session.wasReleased(), session.cancelled(),
						places.map(SignUp::open).orElse(false), places.map(SignUp::places).orElse(0),
						places.map(SignUp::seated).orElse(List.of()), places.map(SignUp::waiting).orElse(List.of())));
	}

	/**
	 * What somebody may know of the materials of a session, and do with them.
	 * @param actor who asks
	 * @param session which session
	 * @param number how many materials there are
	 * @return the owner's rules
	 */
	public MaterialActions materials(Actor actor, PlannedSession session, int number) {
		return new MaterialActions(actor,
				new MaterialFacts(this.meeting, session.plan().people(), session.wasReleased(), number));
	}

	private Optional<MaterialActions> materials(Actor actor, Materials materials) {
		return this.snapshot.sessions()
			.find(materials.session())
			.map((session) -> materials(actor, session, materials.all().size()));
	}

	private boolean reads(Actor actor, LateWords late) {
		return this.snapshot.sessions()
			.find(late.session())
			.map((session) -> facts(session, this.snapshot.workshop(session.id())))
			.map((in) -> new LateWordsActions(actor,
					new LateWordsFacts(in, late.by(), late.standing() == Standing.SET_ASIDE,
							late.standing() == Standing.TAKEN_UP)))
			.filter((actions) -> actions.read().isAllowed())
			.isPresent();
	}

	private boolean readsPeople(Actor actor, SignUp places) {
		return signUp(actor, places).filter((actions) -> actions.isShown() && actions.readPeople().isAllowed())
			.isPresent();
	}

	private boolean keepsOneOffered(Actor actor, Delegation delegation) {
		var offices = delegation.offers().stream().map(SeatOffer::to).collect(Collectors.toUnmodifiableSet());
		return !offices.isEmpty() && this.snapshot.delegations()
			.stream()
			.filter((other) -> offices.contains(other.office()))
			.anyMatch((other) -> actions(actor, other).isShownInFull());
	}

	private Optional<SignUpActions> signUp(Actor actor, SignUp places) {
		return this.snapshot.sessions()
			.find(places.session())
			.map((session) -> actions(actor, session, Optional.of(places)));
	}

	/**
	 * What somebody may do with a delegation, by the register as its events tell it.
	 * @param actor who asks
	 * @param delegation which
	 * @return the owner's rules
	 */
	public DelegationActions actions(Actor actor, Delegation delegation) {
		return new DelegationActions(actor, this.roles, delegation.facts(), this::nameOf);
	}

	private Object nameOf(OfficeId id) {
		return this.snapshot.office(id).<Object>map(Office::names).orElse(id.value());
	}

	/**
	 * The recommendations that somebody could see, for lists and counts by index; each is
	 * asked about all the same before it is shown.
	 * @param actor who asks
	 * @return what {@code readers} of a list must equal
	 */
	public List<String> readersOfRecommendations(Actor actor) {
		return RecommendationReaders.including(actor, this.meeting.id());
	}

}
