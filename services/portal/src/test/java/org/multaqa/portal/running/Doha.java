package org.multaqa.portal.running;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.model.ConsentRule;
import org.multaqa.model.DelegationId;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.Initiative;
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
import org.multaqa.model.TrackId;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.DelegationEvent.DelegateApproved;
import org.multaqa.model.events.DelegationEvent.DelegateNominated;
import org.multaqa.model.events.DelegationEvent.DelegationInvited;
import org.multaqa.model.events.EventCatalogue;
import org.multaqa.model.events.MeetingEvent.MeetingPlanned;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.model.events.MeetingEvent.MeetingStageReached;
import org.multaqa.model.events.MeetingEvent.RoleGranted;
import org.multaqa.model.events.PersonEvent.PersonNamed;
import org.multaqa.model.events.PlanningEvent.SessionPlaced;
import org.multaqa.model.events.PlanningEvent.SessionPlanned;
import org.multaqa.model.events.ProgrammeEvent.Contributor;
import org.multaqa.model.events.ProgrammeEvent.Part;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.model.events.ProgrammeEvent.SessionKind;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;
import org.multaqa.model.events.RecommendationEvent.Citation;
import org.multaqa.model.events.RecommendationEvent.RecommendationDrafted;
import org.multaqa.model.events.RecommendationEvent.RecommendationSubmitted;
import org.multaqa.model.events.RegistrationEvent.OfficeKind;
import org.multaqa.model.events.RegistrationEvent.OfficeRegistered;
import org.multaqa.model.events.ReleaseEvent.ProgrammeReleased;
import org.multaqa.model.events.RoadmapEvent.Gate;
import org.multaqa.model.events.RoadmapEvent.ImpactArea;
import org.multaqa.model.events.RoadmapEvent.InitiativeDrafted;
import org.multaqa.model.events.RoadmapEvent.RoadmapOpened;
import org.multaqa.model.events.RoomEvent.RoomAdded;
import org.multaqa.model.events.TrackEvent.Track;
import org.multaqa.model.events.TrackEvent.TrackAdded;
import org.multaqa.model.events.TrackEvent.TrackColour;
import org.multaqa.model.events.WorkshopEvent.OutputKind;
import org.multaqa.model.events.WorkshopEvent.OutputRecorded;
import org.multaqa.model.events.WorkshopEvent.WorkshopOpened;
import org.multaqa.portal.projections.ReadModels;
import org.multaqa.testkit.EventSample;

/** A small meeting in the middle of its second day, straight in the read models. */
public final class Doha {

	public static final MeetingId MEETING = new MeetingId("doha");

	public static final OfficeId MENA = new OfficeId("mena");

	static final OfficeId AFRICA = new OfficeId("africa");

	public static final PersonId HEAD = new PersonId("noura");

	/** In the draft, without an account. */
	public static final PersonId GUEST = new PersonId("g-ada");

	public static final SessionId WORKSHOP = new SessionId("languages");

	static final RoadmapId ROADMAP = new RoadmapId("x-2026");

	private final ReadModels models;

	private final Map<String, Long> sequences = new HashMap<>();

	Doha(ReadModels models) {
		this.models = models;
	}

	public static LocalizedText both(String arabic, String english) {
		return new LocalizedText(Map.of("ar", arabic, "en", english));
	}

	void happens() {
		tell(new MeetingPlanned(MEETING, both("ملتقى الدوحة", "Doha meeting"), LocalDate.of(2025, 12, 7),
				LocalDate.of(2025, 12, 9), "Asia/Qatar", both("الدوحة", "Doha"), List.of("ar", "en"),
				new ConsentRule.NoBlock(), true, null, null));
		tell(new MeetingStageReached(MEETING, MeetingStage.OPEN));
		tell(new RoleGranted(MEETING, new PersonId("sami"), Role.ORGANISER));
		office(MENA, "noura");
		office(AFRICA, "amina");
		tell(new PersonNamed(HEAD, both("نورة", "Noura")));
		tell(new PersonNamed(GUEST, both("آدا لافليس", "Ada Lovelace"), MEETING));
		tell(new PersonNamed(new PersonId("g-elsewhere"), both("غيرها", "Elsewhere"), new MeetingId("andes")));
		programme();
		tell(new WorkshopOpened(MEETING, WORKSHOP, List.of()));
		tell(new OutputRecorded(MEETING, new OutputId("o-1"), WORKSHOP, OutputKind.NEED, "en", "We need terms.", "h",
				HEAD, MENA));
		tell(new OutputRecorded(MEETING, new OutputId("o-2"), WORKSHOP, OutputKind.IDEA, "en", "Kept inside.", "h",
				HEAD, MENA));
		recommendation("r-draft");
		recommendation("r-open");
		tell(new RecommendationSubmitted(new RecommendationId("r-open"), MEETING, HEAD));
		roadmap();
	}

	private void office(OfficeId office, String head) {
		var delegation = new DelegationId(MEETING + "-" + office);
		var person = new PersonId(head);
		tell(new OfficeRegistered(office, OfficeKind.REGIONAL_OFFICE, both("مكتب " + office, "Office " + office)));
		tell(new DelegationInvited(delegation, MEETING, office, Map.of(Role.HEAD, 1, Role.DELEGATE, 2), true));
		tell(new DelegateNominated(delegation, MEETING, office, person, List.of(Role.HEAD), false));
		tell(new DelegateApproved(delegation, MEETING, office, person, List.of(Role.HEAD)));
	}

	private void programme() {
		var room = new RoomId("auditorium");
		var plan = new SessionPlan(WORKSHOP, SessionKind.WORKSHOP,
				both("ورشة اللغات", "Languages workshop").with(LocalizedText.of("zh", "语言工作坊")), null,
				List.of(new Contributor(new PersonId("salima"), Part.RAPPORTEUR)), List.of(), List.of("ar", "en"), null,
				List.of());
		var inner = new SessionPlan(new SessionId("inner"), SessionKind.SEMINAR, both("داخلي", "Not released"), null,
				List.of(new Contributor(GUEST, Part.SPEAKER)), List.of(), List.of("en"), null, List.of());
		var placement = new Placement(WORKSHOP, room, Instant.parse("2025-12-08T06:00:00Z"),
				Instant.parse("2025-12-08T09:00:00Z"));
		tell(new RoomAdded(MEETING, room, both("القاعة", "Auditorium"), 100));
		tell(new TrackAdded(MEETING,
				new Track(new TrackId("heritage"), both("التراث", "Heritage"), TrackColour.OCHRE)));
		tell(new SessionPlanned(MEETING, plan));
		tell(new SessionPlanned(MEETING, inner));
		tell(new SessionPlaced(MEETING, placement));
		tell(new ProgrammeReleased(MEETING, 1, both("الأول", "First"), "hash", 1, 1));
	}

	private void recommendation(String id) {
		tell(drafted(new RecommendationId(id)).with("title", both("مصطلحات", "Terms " + id))
			.with("text", both("نوصي", "We recommend terms."))
			.with("citations", List.of(new Citation(new OutputId("o-1"), WORKSHOP, 1, "We need terms.", "h")))
			.event());
	}

	/** A recommendation of the head's office, authentic in English. */
	public static EventSample<RecommendationDrafted> drafted(RecommendationId id) {
		return EventSample.of(RecommendationDrafted.class)
			.with("recommendation", id)
			.with("meeting", MEETING)
			.with("office", MENA)
			.with("authentic", "en")
			.with("by", HEAD);
	}

	private void roadmap() {
		tell(new RoadmapOpened(ROADMAP, MEETING, 2026, both("خارطة", "Roadmap"),
				List.of(new ImpactArea("words", both("كلمات", "Words"))),
				List.of(new Gate("president", both("الرئيس", "President"), Role.PRESIDENT)), null));
		tell(new InitiativeDrafted(ROADMAP,
				new Initiative(new InitiativeId("i-terms"), both("مصطلحات", "One glossary"), both("أثر", "Outcome"),
						"words", List.of("2026-Q1", "2026-Q2"), MENA, List.of(AFRICA), null,
						List.of(new Initiative.Milestone(new MilestoneId("step-1"), both("بداية", "Begin"),
								LocalDate.of(2026, 2, 1))),
						List.of(new RecommendationId("r-open")), null, null),
				HEAD));
	}

	/** One more event of a subject. */
	public long tell(DomainEvent event) {
		long sequence = this.sequences.merge(event.subject(), 1L, Long::sum);
		this.models.bySubject()
			.apply(new EventEnvelope<>(event.subject(), sequence, EventCatalogue.typeOf(event.getClass()),
					Instant.parse("2025-12-08T07:00:00Z").plusSeconds(this.sequences.size()), HEAD, "c", null, event));
		return sequence;
	}

}
