package org.multaqa.portal.live;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.Initiative;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.events.PersonEvent;
import org.multaqa.model.events.ProgrammeEvent;
import org.multaqa.model.events.ProgrammeEvent.ProgrammeReleased;
import org.multaqa.model.events.ProgrammeEvent.RoomAdded;
import org.multaqa.model.events.ProgrammeEvent.SessionCancelled;
import org.multaqa.model.events.ProgrammeEvent.SessionPlaced;
import org.multaqa.model.events.ProgrammeEvent.SessionPlanned;
import org.multaqa.model.events.ProgrammeEvent.SessionRevised;
import org.multaqa.model.events.ProgrammeEvent.SessionUnplaced;
import org.multaqa.model.events.RecommendationEvent;
import org.multaqa.model.events.RecommendationEvent.DiscussionOpened;
import org.multaqa.model.events.RecommendationEvent.PositionStated;
import org.multaqa.model.events.RecommendationEvent.RecommendationAgreed;
import org.multaqa.model.events.RecommendationEvent.RecommendationDrafted;
import org.multaqa.model.events.RecommendationEvent.RecommendationNotAgreed;
import org.multaqa.model.events.RecommendationEvent.RecommendationReworded;
import org.multaqa.model.events.RecommendationEvent.RecommendationSubmitted;
import org.multaqa.model.events.RecommendationEvent.RecommendationSupported;
import org.multaqa.model.events.RecommendationEvent.RecommendationWithdrawn;
import org.multaqa.model.events.RecommendationEvent.ReservationLifted;
import org.multaqa.model.events.RecommendationEvent.SupportWithdrawn;
import org.multaqa.model.events.RegistrationEvent;
import org.multaqa.model.events.RegistrationEvent.DelegationInvited;
import org.multaqa.model.events.RegistrationEvent.MeetingStageReached;
import org.multaqa.model.events.RegistrationEvent.OfMeeting;
import org.multaqa.model.events.RegistrationEvent.OfMember;
import org.multaqa.model.events.RegistrationEvent.OfficeRegistered;
import org.multaqa.model.events.RoadmapEvent;
import org.multaqa.model.events.RoadmapEvent.ApprovalsVoided;
import org.multaqa.model.events.RoadmapEvent.CommentMade;
import org.multaqa.model.events.RoadmapEvent.ConsultationClosed;
import org.multaqa.model.events.RoadmapEvent.ConsultationOpened;
import org.multaqa.model.events.RoadmapEvent.EditionPublished;
import org.multaqa.model.events.RoadmapEvent.GateApproved;
import org.multaqa.model.events.RoadmapEvent.InitiativeDrafted;
import org.multaqa.model.events.RoadmapEvent.InitiativeRemoved;
import org.multaqa.model.events.RoadmapEvent.InitiativeRevised;
import org.multaqa.model.events.RoadmapEvent.MilestoneReached;
import org.multaqa.model.events.RoadmapEvent.RoadmapOpened;
import org.multaqa.model.events.RoadmapEvent.RoadmapPresented;
import org.multaqa.model.events.RoadmapEvent.RoadmapReturned;
import org.multaqa.model.events.WorkshopEvent.OfOutput;
import org.multaqa.model.events.WorkshopEvent.OfWorkshop;
import org.multaqa.model.events.WorkshopEvent.OutputCarriedForward;
import org.multaqa.model.events.WorkshopEvent.OutputRecorded;
import org.multaqa.model.events.WorkshopEvent.OutputReworded;
import org.multaqa.model.events.WorkshopEvent.OutputSetAside;
import org.multaqa.model.events.WorkshopEvent.OutputWithdrawn;
import org.multaqa.model.events.WorkshopEvent.WorkshopAccepted;
import org.multaqa.model.events.WorkshopEvent.WorkshopClosing;
import org.multaqa.model.events.WorkshopEvent.WorkshopJoined;
import org.multaqa.model.events.WorkshopEvent.WorkshopOpened;
import org.multaqa.portal.projections.roadmap.Roadmap;
import org.multaqa.portal.projections.subject.ReadModel;
import org.multaqa.portal.projections.workshop.Output;

/**
 * Which parts of open pages have something new to read after an event: the words by which
 * {@code data-live} of a part names what it shows.
 */
final class Hints {

	private static final String JOIN = "join";

	private static final String JOURNEY = "home/journey";

	private static final String TASKS = "home/tasks";

	private static final String SESSIONS = "home/sessions";

	private static final String CHANGES = "home/changes";

	private static final String PROGRAMME = "programme";

	private static final String RECOMMENDATIONS = "recommendations";

	private static final String CONSENT = "consent";

	private static final String ROADMAP = "roadmap";

	private static final String APPROVAL = "approval";

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
			case PersonEvent _ -> Set.of(JOIN, TASKS, CHANGES);
			case RegistrationEvent registration -> of(registration);
			case ProgrammeEvent programme -> of(programme);
			case OfWorkshop workshop -> of(workshop);
			case OfOutput output -> of(output, model);
			case RecommendationEvent recommendation -> of(recommendation);
			case RoadmapEvent roadmap -> of(roadmap, model);
			default -> Set.of();
		};
	}

	private static Set<String> of(RegistrationEvent event) {
		return switch (event) {
			case MeetingStageReached _ -> Set.of(JOIN, TASKS, CONSENT, ROADMAP, APPROVAL);
			case DelegationInvited _ -> Set.of(JOIN, TASKS, CONSENT);
			case OfficeRegistered _ -> Set.of(JOIN);
			case OfMeeting _, OfMember _ -> Set.of(JOIN, TASKS);
		};
	}

	private static Set<String> of(ProgrammeEvent event) {
		return switch (event) {
			case RoomAdded _ -> Set.of(PROGRAMME);
			case ProgrammeReleased _ -> Set.of(PROGRAMME, JOURNEY, TASKS, SESSIONS, CHANGES);
			case SessionPlanned _, SessionRevised _, SessionPlaced _, SessionUnplaced _, SessionCancelled _ ->
				Set.of(PROGRAMME, JOURNEY, TASKS, SESSIONS);
		};
	}

	private static Set<String> of(OfWorkshop event) {
		String room = "workshop:" + event.session();
		return switch (event) {
			case WorkshopJoined _ -> Set.of(room);
			case WorkshopOpened _, WorkshopClosing _ -> Set.of(room, TASKS, SESSIONS);
			case WorkshopAccepted _ -> Set.of(room, TASKS, SESSIONS, CHANGES);
		};
	}

	private static Set<String> of(OfOutput event, @Nullable ReadModel model) {
		var names = new HashSet<>(switch (event) {
			case OutputRecorded _, OutputWithdrawn _ -> Set.of(PROGRAMME, JOURNEY, SESSIONS, CHANGES);
			case OutputReworded _ -> Set.of(CHANGES);
			case OutputCarriedForward _, OutputSetAside _ -> Set.of(JOURNEY);
		});
		if (model instanceof Output output) {
			names.add("workshop:" + output.session());
		}
		return names;
	}

	private static Set<String> of(RecommendationEvent event) {
		String itself = itself(event.recommendation());
		String positions = itself + "/positions";
		var names = new HashSet<>(Set.of(itself, RECOMMENDATIONS, TASKS, CHANGES));
		names.addAll(switch (event) {
			case RecommendationDrafted _ -> Set.of();
			case RecommendationReworded _ -> Set.of(itself + "/words", CONSENT);
			case RecommendationSupported _, SupportWithdrawn _ -> Set.of(positions);
			case RecommendationSubmitted _, RecommendationWithdrawn _ -> Set.of(positions, CONSENT, JOURNEY);
			case DiscussionOpened _, PositionStated _, RecommendationNotAgreed _ -> Set.of(positions, CONSENT);
			case RecommendationAgreed _ -> Set.of(positions, CONSENT, JOURNEY, ROADMAP);
			case ReservationLifted _ -> Set.of(positions, CONSENT, ROADMAP);
		});
		return names;
	}

	private static Set<String> of(RoadmapEvent event, @Nullable ReadModel model) {
		var names = new HashSet<>(Set.of(ROADMAP, CHANGES));
		switch (event) {
			case CommentMade _ -> {
				// is read beside the roadmap only
			}
			case MilestoneReached _ -> names.add(APPROVAL);
			case RoadmapOpened _, ConsultationOpened _, ConsultationClosed _, RoadmapPresented _, GateApproved _,
					RoadmapReturned _, ApprovalsVoided _ ->
				names.addAll(Set.of(APPROVAL, TASKS));
			case EditionPublished _ -> names.addAll(Set.of(APPROVAL, TASKS, JOURNEY));
			case InitiativeDrafted drafted -> addInitiative(names, drafted.initiative().sources(), model);
			case InitiativeRevised revised -> addInitiative(names, revised.initiative().sources(), model);
			case InitiativeRemoved _ -> addInitiative(names, Set.of(), model);
		}
		return names;
	}

	/** Concerns the recommendations that it carries out now, and those that it did. */
	private static void addInitiative(Set<String> names, Collection<RecommendationId> sources,
			@Nullable ReadModel model) {
		names.addAll(Set.of(APPROVAL, TASKS, JOURNEY, RECOMMENDATIONS));
		var earlier = (model instanceof Roadmap roadmap)
				? Optional.ofNullable(roadmap.timeline().getLast().before()).map(Initiative::sources).orElse(List.of())
				: List.<RecommendationId>of();
		Stream.of(sources, earlier)
			.flatMap(Collection::stream)
			.forEach((source) -> names.add(itself(source) + "/initiatives"));
	}

	private static String itself(RecommendationId recommendation) {
		return "recommendation:" + recommendation;
	}

}
