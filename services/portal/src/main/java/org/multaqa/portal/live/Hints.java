package org.multaqa.portal.live;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.events.DelegationEvent.DelegationInvited;
import org.multaqa.model.events.DelegationEvent.OfMember;
import org.multaqa.model.events.DelegationEvent.OfSeatOffer;
import org.multaqa.model.events.MaterialEvent;
import org.multaqa.model.events.MeetingEvent;
import org.multaqa.model.events.MeetingEvent.MeetingRevised;
import org.multaqa.model.events.MeetingEvent.OfStage;
import org.multaqa.model.events.PersonEvent;
import org.multaqa.model.events.PlanningEvent.PlanningRulesSet;
import org.multaqa.model.events.PlanningEvent.PresenceSet;
import org.multaqa.model.events.PlanningEvent.SessionCancelled;
import org.multaqa.model.events.PlanningEvent.SessionPlaced;
import org.multaqa.model.events.PlanningEvent.SessionPlanned;
import org.multaqa.model.events.PlanningEvent.SessionRevised;
import org.multaqa.model.events.PlanningEvent.SessionUnplaced;
import org.multaqa.model.events.ProgrammeEvent;
import org.multaqa.model.events.RecommendationEvent;
import org.multaqa.model.events.RegistrationEvent;
import org.multaqa.model.events.RegistrationEvent.OfficeRegistered;
import org.multaqa.model.events.ReleaseEvent.OfPublication;
import org.multaqa.model.events.ReleaseEvent.PlacementsReleased;
import org.multaqa.model.events.ReleaseEvent.ProgrammeReleased;
import org.multaqa.model.events.RoadmapEvent;
import org.multaqa.model.events.RoomEvent.RoomAdded;
import org.multaqa.model.events.RoomEvent.RoomRemoved;
import org.multaqa.model.events.RoomEvent.RoomRevised;
import org.multaqa.model.events.RoomEvent.RoomUseSet;
import org.multaqa.model.events.TrackEvent;
import org.multaqa.model.events.WorkshopEvent.OfLateWords;
import org.multaqa.model.events.WorkshopEvent.OfOutput;
import org.multaqa.model.events.WorkshopEvent.OfSignUp;
import org.multaqa.model.events.WorkshopEvent.OfWorkshop;
import org.multaqa.portal.projections.subject.ReadModel;

/**
 * Which parts of open pages have something new to read after an event: the words by which
 * {@code data-live} of a part names what it shows.
 */
final class Hints {

	static final String INVITATION = "invitation";

	static final String PEOPLE = "people";

	static final String JOURNEY = "home/journey";

	static final String TASKS = "home/tasks";

	static final String SESSIONS = "home/sessions";

	static final String CHANGES = "home/changes";

	static final String PROGRAMME = "programme";

	static final String TIMETABLE = "timetable";

	static final String RECOMMENDATIONS = "recommendations";

	static final String CONSENT = "consent";

	static final String ROADMAP = "roadmap";

	static final String APPROVAL = "approval";

	private Hints() {
	}

	/**
	 * The names of the hints.
	 * @param event what happened
	 * @param model what is now read of its subject, or absent
	 * @return as {@code org.multaqa.portal.pages.shell} lists them
	 */
	static Set<String> of(DomainEvent event, @Nullable ReadModel model) {
		return switch (event) {
			case PersonEvent _ -> Set.of(INVITATION, PEOPLE, TASKS, CHANGES);
			case RegistrationEvent registration -> of(registration);
			case ProgrammeEvent programme -> of(programme);
			case OfWorkshop workshop -> WorkshopHints.of(workshop);
			case OfSignUp signUp -> Set.of("sign-up:" + signUp.session());
			case MaterialEvent material -> Set.of("materials:" + material.session());
			case OfOutput output -> WorkshopHints.of(output, model);
			case OfLateWords late -> WorkshopHints.of(late, model);
			case RecommendationEvent recommendation -> RecommendationHints.of(recommendation);
			case RoadmapEvent roadmap -> RoadmapHints.of(roadmap, model);
			default -> Set.of();
		};
	}

	private static Set<String> of(RegistrationEvent event) {
		return switch (event) {
			case MeetingRevised _ ->
				Set.of(INVITATION, PEOPLE, JOURNEY, TASKS, PROGRAMME, TIMETABLE, SESSIONS, CONSENT);
			case OfStage _ -> Set.of(INVITATION, PEOPLE, JOURNEY, TASKS, SESSIONS, CONSENT, ROADMAP, APPROVAL);
			case DelegationInvited _ -> Set.of(INVITATION, PEOPLE, JOURNEY, TASKS, CONSENT);
			case OfficeRegistered _ -> Set.of(PEOPLE);
			case MeetingEvent _, OfMember _, OfSeatOffer _ -> Set.of(INVITATION, PEOPLE, JOURNEY, TASKS);
		};
	}

	private static Set<String> of(ProgrammeEvent event) {
		return switch (event) {
			case RoomAdded _, RoomRevised _, RoomRemoved _ -> Set.of(PROGRAMME, TIMETABLE);
			case TrackEvent _, RoomUseSet _, PresenceSet _, PlanningRulesSet _ -> Set.of(TIMETABLE);
			case OfPublication _ -> Set.of(PROGRAMME);
			case ProgrammeReleased _, PlacementsReleased _ ->
				Set.of(PROGRAMME, TIMETABLE, JOURNEY, TASKS, SESSIONS, CHANGES);
			case SessionPlanned _, SessionRevised _, SessionPlaced _, SessionUnplaced _, SessionCancelled _ ->
				Set.of(PROGRAMME, TIMETABLE, JOURNEY, TASKS, SESSIONS);
		};
	}

}
