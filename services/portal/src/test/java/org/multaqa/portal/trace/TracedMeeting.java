package org.multaqa.portal.trace;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.multaqa.model.ConsentRule;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.Initiative;
import org.multaqa.model.Initiative.Milestone;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.MilestoneId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.OutputId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.RoadmapId;
import org.multaqa.model.RoomId;
import org.multaqa.model.SessionId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.MeetingEvent.MeetingPlanned;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.model.events.MeetingEvent.MeetingStageReached;
import org.multaqa.model.events.PlanningEvent.SessionPlaced;
import org.multaqa.model.events.PlanningEvent.SessionPlanned;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.model.events.ProgrammeEvent.SessionKind;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;
import org.multaqa.model.events.RecommendationEvent.Citation;
import org.multaqa.model.events.RecommendationEvent.RecommendationAgreed;
import org.multaqa.model.events.RecommendationEvent.RecommendationDrafted;
import org.multaqa.model.events.RecommendationEvent.RecommendationSubmitted;
import org.multaqa.model.events.RecommendationEvent.Tally;
import org.multaqa.model.events.ReleaseEvent.ProgrammeReleased;
import org.multaqa.model.events.RoadmapEvent.InitiativeDrafted;
import org.multaqa.model.events.RoadmapEvent.RoadmapOpened;
import org.multaqa.model.events.WorkshopEvent.OutputCarriedForward;
import org.multaqa.model.events.WorkshopEvent.OutputKind;
import org.multaqa.model.events.WorkshopEvent.OutputRecorded;
import org.multaqa.portal.Telling;
import org.multaqa.portal.access.Audiences;
import org.multaqa.portal.projections.ProjectionStores;
import org.multaqa.portal.projections.ReadModels;
import org.multaqa.testkit.EventSample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A meeting from what was said in a room to the line of its roadmap, with something left
 * over at every step.
 */
abstract class TracedMeeting {

	static final MeetingId DOHA = new MeetingId("doha-2025");

	static final OfficeId MENA = new OfficeId("mena");

	static final OfficeId LAC = new OfficeId("lac");

	static final PersonId HIND = new PersonId("hind");

	static final SessionId ROOM = new SessionId("s-room");

	static final OutputId SAID = new OutputId("o-said");

	static final OutputId FORGOTTEN = new OutputId("o-forgotten");

	static final RecommendationId TAKEN_UP = new RecommendationId("r-taken-up");

	static final RecommendationId LEFT_OVER = new RecommendationId("r-left-over");

	static final RecommendationId DRAFT = new RecommendationId("r-draft");

	static final RoadmapId ROADMAP = new RoadmapId("x-2026");

	static final InitiativeId LINE = new InitiativeId("i-line");

	static final Actor DELEGATE = Actor.of("hind", "doha-2025:delegate:mena");

	static final Actor OTHER_OFFICE = Actor.of("carlos", "doha-2025:delegate:lac");

	static final Actor ORGANISER = Actor.of("layan", "doha-2025:organiser");

	static final Actor VISITOR = Actor.of("visitor");

	final ReadModels models = new ReadModels(ProjectionStores.inMemory());

	final Trace trace = new Trace(this.models, new Audiences(this.models),
			Clock.fixed(Instant.parse("2026-04-01T00:00:00Z"), ZoneOffset.UTC));

	final Telling telling = new Telling();

	@BeforeEach
	void tellTheStory() {
		tell(planned(DOHA), new MeetingStageReached(DOHA, MeetingStage.RUNNING));
		tell(new SessionPlanned(DOHA, room()),
				new SessionPlaced(DOHA,
						new Placement(ROOM, new RoomId("hall"), Telling.BEGIN, Telling.BEGIN.plusSeconds(60))),
				new ProgrammeReleased(DOHA, 1, text("Programme"), "hash", 1, 1),
				recorded(SAID, "تحتاج المكتبات إلى مواد"), recorded(FORGOTTEN, "forgotten"),
				new OutputCarriedForward(DOHA, SAID, HIND), new OutputCarriedForward(DOHA, FORGOTTEN, HIND),
				drafted(TAKEN_UP), new RecommendationSubmitted(TAKEN_UP, DOHA, HIND), agreed(TAKEN_UP),
				drafted(LEFT_OVER), new RecommendationSubmitted(LEFT_OVER, DOHA, HIND), agreed(LEFT_OVER),
				drafted(DRAFT), new RoadmapOpened(ROADMAP, DOHA, 2026, text("2026"), List.of(), List.of(), null),
				new InitiativeDrafted(ROADMAP, line(), HIND));
	}

	void forgotten(int number) {
		var output = new OutputId("o-forgotten-" + number);
		tell(recorded(output, "forgotten"), new OutputCarriedForward(DOHA, output, HIND));
	}

	/** One more recommendation that cites {@link #SAID}. */
	void alsoCited(int number) {
		var recommendation = new RecommendationId("r-also-" + number);
		tell(drafted(recommendation), new RecommendationSubmitted(recommendation, DOHA, HIND));
	}

	void tell(DomainEvent... events) {
		this.telling.tell(events).forEach(this.models.bySubject()::apply);
	}

	static void assertUnknown(String code, Runnable reading) {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(reading::run)
			.satisfies((violation) -> assertThat(violation.code()).isEqualTo(code));
	}

	static List<String> path(List<Link> links) {
		return links.stream()
			.flatMap((link) -> Stream.concat(Stream.of(link.id()), path(link.next()).stream()))
			.toList();
	}

	static MeetingPlanned planned(MeetingId meeting) {
		return new MeetingPlanned(meeting, text("Doha"), LocalDate.of(2025, 12, 7), LocalDate.of(2025, 12, 9),
				"Asia/Qatar", text("Doha"), List.of("en"), new ConsentRule.NoBlock(), true, null, null);
	}

	static SessionPlan room() {
		return new SessionPlan(ROOM, SessionKind.WORKSHOP, text("The room"), null, List.of(), List.of(), List.of("ar"),
				null, List.of());
	}

	static OutputRecorded recorded(OutputId id, String words) {
		return new OutputRecorded(DOHA, id, ROOM, OutputKind.NEED, "ar", words, "hash-1", HIND, MENA);
	}

	static RecommendationDrafted drafted(RecommendationId id) {
		return citing(id, SAID);
	}

	static RecommendationDrafted citing(RecommendationId id, OutputId output) {
		return EventSample.of(RecommendationDrafted.class)
			.with("recommendation", id)
			.with("meeting", DOHA)
			.with("office", id.equals(LEFT_OVER) ? LAC : MENA)
			.with("title", text(id.value()))
			.with("citations", List.of(new Citation(output, ROOM, 1, "المكتبات", "hash-1")))
			.with("by", HIND)
			.event();
	}

	static RecommendationAgreed agreed(RecommendationId id) {
		return new RecommendationAgreed(id, DOHA, 1, new Tally(4, 4, 0, 0, 0), List.of(), HIND);
	}

	static Initiative line() {
		return new Initiative(LINE, text("The line"), text("outcome"), "connected", List.of("2026-Q1"), MENA, List.of(),
				null, List.of(milestone("ms-early", 2), milestone("ms-late", 3), milestone("ms-due", 6)),
				List.of(TAKEN_UP), null, null);
	}

	static Milestone milestone(String id, int month) {
		return new Milestone(new MilestoneId(id), text(id), LocalDate.of(2026, month, 28));
	}

	static LocalizedText text(String words) {
		return LocalizedText.of("en", words);
	}

}
