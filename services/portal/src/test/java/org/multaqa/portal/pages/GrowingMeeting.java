package org.multaqa.portal.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.domain.Hashes;
import org.multaqa.model.ConsentRule;
import org.multaqa.model.DelegationId;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.LanguagePreference;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.OutputId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.RoomId;
import org.multaqa.model.SessionId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.DelegationEvent.DelegationInvited;
import org.multaqa.model.events.MeetingEvent.MeetingPlanned;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.model.events.MeetingEvent.MeetingStageReached;
import org.multaqa.model.events.PlanningEvent.SessionPlaced;
import org.multaqa.model.events.PlanningEvent.SessionPlanned;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.model.events.ProgrammeEvent.SessionKind;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;
import org.multaqa.model.events.RecommendationEvent.Citation;
import org.multaqa.model.events.RecommendationEvent.DiscussionOpened;
import org.multaqa.model.events.RecommendationEvent.RecommendationDrafted;
import org.multaqa.model.events.RecommendationEvent.RecommendationSubmitted;
import org.multaqa.model.events.RecommendationEvent.RecommendationWithdrawn;
import org.multaqa.model.events.RegistrationEvent.OfficeKind;
import org.multaqa.model.events.RegistrationEvent.OfficeRegistered;
import org.multaqa.model.events.ReleaseEvent.ProgrammeReleased;
import org.multaqa.model.events.RoomEvent.RoomAdded;
import org.multaqa.model.events.WorkshopEvent.OutputKind;
import org.multaqa.model.events.WorkshopEvent.OutputRecorded;
import org.multaqa.model.events.WorkshopEvent.WorkshopOpened;
import org.multaqa.portal.Telling;
import org.multaqa.portal.edge.signin.SignedIn;
import org.multaqa.portal.pages.shell.MeetingContext;
import org.multaqa.portal.pages.shell.PageRequest;
import org.multaqa.portal.pages.shell.Reader;
import org.multaqa.portal.projections.CountingStores;
import org.multaqa.portal.projections.ReadModels;
import org.multaqa.portal.projections.Snapshot;
import org.multaqa.testkit.EventSample;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/**
 * A meeting with one session whose outputs and recommendations grow in number, and whose
 * read models count what a page reads of them.
 */
public final class GrowingMeeting {

	public static final MeetingId MEETING = new MeetingId("growing");

	public static final SessionId SESSION = new SessionId("s-growing");

	/** Head of the delegation for which everything under discussion waits. */
	public static final Actor HEAD = Actor.of("noura", MEETING + ":head:mena");

	public static final Actor ORGANISER = Actor.of("layan", MEETING + ":organiser");

	private static final PersonId WRITER = new PersonId("hind");

	private static final Instant NOW = Telling.BEGIN;

	private final Telling telling = new Telling();

	private final CountingStores stores = new CountingStores();

	private final ReadModels models = new ReadModels(this.stores);

	private ZonedDateTime looked = NOW.atZone(ZoneOffset.UTC);

	private GrowingMeeting() {
	}

	/**
	 * A meeting of a size.
	 * @param size how many outputs there are, how many drafts of one office, and how many
	 * recommendations in each of two later stages
	 * @return it runs
	 */
	public static GrowingMeeting of(int size) {
		var meeting = new GrowingMeeting();
		meeting.begin();
		for (int i = 0; i < size; i++) {
			meeting.grow(i);
		}
		return meeting;
	}

	/**
	 * What a page reads.
	 * @param actor who looks at it, or absent for a visitor
	 * @param page draws it
	 * @return how many documents
	 */
	public long cost(@Nullable Actor actor, Consumer<MeetingContext> page) {
		return this.stores.during(() -> page.accept(context(actor)));
	}

	/** How often a page asks the store, whatever it is answered. */
	public long questions(@Nullable Actor actor, Consumer<MeetingContext> page) {
		return this.stores.questions(() -> page.accept(context(actor)));
	}

	/** What a page shows to somebody, or to a visitor. */
	public <T> T shown(@Nullable Actor actor, Function<MeetingContext, T> page) {
		return page.apply(context(actor));
	}

	/** The same meeting when all is over. */
	public GrowingMeeting archived() {
		return after(new MeetingStageReached(MEETING, MeetingStage.CLOSED),
				new MeetingStageReached(MEETING, MeetingStage.ARCHIVED));
	}

	/** The same meeting, looked at in another moment and time zone. */
	public GrowingMeeting at(ZonedDateTime moment) {
		this.looked = moment;
		return this;
	}

	/** The same meeting after more has happened. */
	public GrowingMeeting after(DomainEvent... events) {
		List.of(events).forEach(this::tell);
		return this;
	}

	/**
	 * The same meeting with so many more recommendations that cite one of its outputs.
	 */
	public GrowingMeeting citing(OutputId output, int times) {
		for (int i = 0; i < times; i++) {
			var often = draft("often-" + i, "africa", new Citation(output, SESSION, 1, "words", "hash"));
			tell(new RecommendationSubmitted(often, MEETING, WRITER));
		}
		return this;
	}

	/** The same meeting after an office has taken its recommendation back. */
	public GrowingMeeting takingBack(String recommendation) {
		tell(new RecommendationWithdrawn(new RecommendationId(recommendation), MEETING, WRITER));
		return this;
	}

	private MeetingContext context(@Nullable Actor actor) {
		var person = (actor != null) ? new SignedIn(actor, null, "token", List.of()) : null;
		var request = new PageRequest(new MockHttpServletRequest(), new MockHttpServletResponse(), person,
				new Reader(LanguagePreference.of("en"), this.looked.getZone(), null),
				this.models.meeting(MEETING).orElseThrow(), new Snapshot(this.models, MEETING), this.looked.toInstant(),
				List.of());
		return new MeetingContext(request);
	}

	private void begin() {
		tell(new MeetingPlanned(MEETING, text("Growing"), LocalDate.parse("2025-12-07"), LocalDate.parse("2025-12-09"),
				"Asia/Qatar", text("Doha"), List.of("en"), new ConsentRule.NoBlock(), true, null, null));
		tell(new MeetingStageReached(MEETING, MeetingStage.RUNNING));
		for (String office : List.of("mena", "africa")) {
			tell(new OfficeRegistered(new OfficeId(office), OfficeKind.REGIONAL_OFFICE, text(office)));
			tell(new DelegationInvited(new DelegationId(MEETING + "-" + office), MEETING, new OfficeId(office),
					Map.of(Role.HEAD, 1), true));
		}
		var room = new RoomId("hall");
		var placement = new Placement(SESSION, room, NOW, NOW.plusSeconds(3600));
		tell(new RoomAdded(MEETING, room, text("Hall"), 80));
		tell(new SessionPlanned(MEETING, new SessionPlan(SESSION, SessionKind.WORKSHOP, text("Growing"), null,
				List.of(), List.of(), List.of("en"), null, List.of())));
		tell(new SessionPlaced(MEETING, placement));
		tell(new ProgrammeReleased(MEETING, 1, text("First"), "hash", 1, 1));
		tell(new WorkshopOpened(MEETING, SESSION, List.of()));
	}

	private void grow(int number) {
		var output = new OutputId("o-" + number);
		String words = "words " + number;
		tell(new OutputRecorded(MEETING, output, SESSION, OutputKind.NEED, "en", words, Hashes.sha256(words), WRITER,
				new OfficeId("mena")));
		var citation = new Citation(output, SESSION, 1, words, Hashes.sha256(words));
		draft("draft-" + number, "mena", citation);
		var submitted = draft("submitted-" + number, "africa", citation);
		tell(new RecommendationSubmitted(submitted, MEETING, WRITER));
		var discussed = draft("discussed-" + number, "africa", citation);
		tell(new RecommendationSubmitted(discussed, MEETING, WRITER));
		tell(new DiscussionOpened(discussed, MEETING, WRITER));
	}

	private RecommendationId draft(String id, String office, Citation citation) {
		var recommendation = new RecommendationId(id);
		tell(EventSample.of(RecommendationDrafted.class)
			.with("recommendation", recommendation)
			.with("meeting", MEETING)
			.with("office", new OfficeId(office))
			.with("title", text(id))
			.with("citations", List.of(citation))
			.with("by", WRITER)
			.event());
		return recommendation;
	}

	private void tell(DomainEvent event) {
		this.models.bySubject().apply(this.telling.tell(event));
	}

	private static LocalizedText text(String words) {
		return LocalizedText.of("en", words);
	}

}
