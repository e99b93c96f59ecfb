package org.multaqa.portal.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.DelegationId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PasskeyUse;
import org.multaqa.model.PlanningRule;
import org.multaqa.model.PlanningRules;
import org.multaqa.model.RoomId;
import org.multaqa.model.Severity;
import org.multaqa.model.TrackId;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.model.events.ProgrammeEvent.Contributor;
import org.multaqa.model.events.ProgrammeEvent.Part;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;
import org.multaqa.model.events.ReleaseEvent.ChangeKind;
import org.multaqa.model.events.RoomEvent.RoomUse;
import org.multaqa.model.events.TrackEvent.Track;
import org.multaqa.model.events.TrackEvent.TrackColour;
import org.multaqa.portal.pages.seats.SeatOffersPage;
import org.multaqa.portal.pages.setup.DeadlinesPage;
import org.multaqa.portal.pages.setup.FactsPage;
import org.multaqa.portal.pages.setup.RoomSetupPage;
import org.multaqa.portal.pages.setup.RoomsPage;
import org.multaqa.portal.pages.setup.SeatsPage;
import org.multaqa.portal.pages.setup.SetupPage;
import org.multaqa.portal.pages.shell.ActionState;
import org.multaqa.portal.pages.shell.OfficeBadge;
import org.multaqa.portal.pages.shell.SessionName;
import org.multaqa.portal.pages.shell.Zones;
import org.multaqa.portal.pages.timetable.AvailabilityPage;
import org.multaqa.portal.pages.timetable.PeopleChoice;
import org.multaqa.portal.pages.timetable.PlanPage;
import org.multaqa.portal.pages.timetable.RulesPage;
import org.multaqa.portal.pages.timetable.TimetablePage;
import org.multaqa.portal.pages.timetable.TrackPage;
import org.multaqa.portal.pages.timetable.TracksPage;
import org.multaqa.portal.projections.programme.Programme;
import org.multaqa.registration.api.Deadlines;
import org.multaqa.registration.api.SeatOffer;
import org.multaqa.registration.api.SeatRoles;
import org.multaqa.sessions.api.ClashView;

import static org.multaqa.portal.pages.SampleMeeting.get;

/** The set-up of the sample meeting. */
final class SampleSetup {

	private SampleSetup() {
	}

	static FactsPage opening() {
		return facts("/setup", null, true);
	}

	static FactsPage facts() {
		var meeting = SamplePages.meeting();
		return facts("/m/doha-2025/setup/facts",
				new FactsPage.Facts(meeting.names(), meeting.from(), meeting.to(), meeting.timeZone(), meeting.venue(),
						meeting.languages(), List.of("ar", "en"), List.of(PasskeyUse.GATES), "at-least", "3"),
				false);
	}

	private static FactsPage facts(String action, FactsPage.@Nullable Facts now, boolean mayChangeRule) {
		var languages = List.of("ar", "en", "fr", "es");
		return new FactsPage(action, now, 4,
				List.of(new Zones.Zone("Asia/Qatar", "Qatar"), new Zones.Zone("Africa/Dakar", "Dakar · Senegal")),
				languages, languages, ActionState.yes(), mayChangeRule);
	}

	static RoomSetupPage room() {
		return new RoomSetupPage(rooms().rooms().getFirst(), 4, List.of("ar", "en"), ActionState.yes(),
				ActionState.yes(), ActionState.yes(), ActionState.yes());
	}

	static SetupPage setup() {
		return new SetupPage(
				List.of(new SetupPage.Step("facts", "/m/doha-2025/setup/facts", 3, 0),
						new SetupPage.Step("seats", "/m/doha-2025/setup/seats", 5, 23),
						new SetupPage.Step("people", "/m/doha-2025/people", 18, 0),
						new SetupPage.Step("rooms", "/m/doha-2025/setup/rooms", 0, 0)),
				MeetingStage.CLOSED, ActionState.yes(), MeetingStage.OPEN, ActionState.yes(), true,
				List.of(new SetupPage.EarlierMeeting(new MeetingId("amman-2023"),
						new LocalizedText(Map.of("ar", "ملتقى عمّان", "en", "Amman meeting")),
						LocalDate.of(2023, 5, 2))),
				ActionState.yes(), ActionState.yes());
	}

	static SeatsPage seats() {
		var roles = Stream.concat(SeatRoles.ANYWHERE.stream(), SeatRoles.OF_HEADQUARTERS.stream()).toList();
		var rows = SamplePages.MEETING.offices.values().stream().map(SampleSetup::row).toList();
		return new SeatsPage(roles, rows, List.of(get(SamplePages.MEETING.offices, "lac")), true, ActionState.yes());
	}

	private static SeatsPage.Row row(OfficeBadge office) {
		Map<Role, SeatsPage.Cell> cells = new EnumMap<>(Role.class);
		for (Role role : Role.values()) {
			if (SeatRoles.has(office.kind(), role)) {
				cells.put(role, new SeatsPage.Cell((role == Role.HEAD) ? 1 : 0, (role == Role.DELEGATE) ? 3 : 1));
			}
		}
		return new SeatsPage.Row(new DelegationId("doha-2025-" + office.id()), office, office.hue() < 5, 4, cells);
	}

	static DeadlinesPage deadlines() {
		return new DeadlinesPage(
				new Deadlines(LocalDateTime.parse("2025-11-10T18:00"), LocalDateTime.parse("2025-11-20T18:00"),
						List.of(7, 2)),
				Instant.parse("2025-11-10T15:00:00Z"), Instant.parse("2025-11-20T15:00:00Z"), 4, ActionState.yes());
	}

	static SeatOffersPage offers() {
		var mena = get(SamplePages.MEETING.offices, "mena");
		var lac = get(SamplePages.MEETING.offices, "lac");
		var delegation = new DelegationId("doha-2025-mena");
		var offers = Stream.of(SeatOffer.State.values())
			.map((state) -> new SeatOffersPage.Offer(delegation, "o-" + state.ordinal(), mena, lac, Role.DELEGATE,
					1 + state.ordinal(), state, Instant.parse("2025-11-01T09:00:00Z"), ActionState.yes(),
					ActionState.yes(), ActionState.yes()))
			.toList();
		return new SeatOffersPage(
				List.of(new SeatOffersPage.Office(delegation, mena,
						List.of(new SeatOffersPage.Seats(Role.HEAD, 1, 1, 0),
								new SeatOffersPage.Seats(Role.DELEGATE, 5, 2, 1)),
						2, 1, "/m/doha-2025/people?office=mena&state=nominated"),
						new SeatOffersPage.Office(new DelegationId("doha-2025-lac"), lac, List.of(), 0, 0,
								"/m/doha-2025/people?office=lac&state=nominated")),
				offers.subList(0, 1), offers.subList(1, offers.size()), false, SeatRoles.ANYWHERE, List.of(mena, lac),
				Instant.parse("2025-11-10T15:00:00Z"), Instant.parse("2025-11-20T15:00:00Z"), ActionState.yes());
	}

	static final Track TRACK = new Track(new TrackId("heritage"),
			new LocalizedText(Map.of("ar", "التراث", "en", "Heritage")), TrackColour.OCHRE);

	static TracksPage tracks() {
		return new TracksPage(List.of(new TracksPage.Line(TRACK, 3)), TrackColour.BLUE, List.of("ar", "en", "fr", "es"),
				ActionState.yes());
	}

	static TrackPage track() {
		return new TrackPage(new TracksPage.Line(TRACK, 0), 4, List.of("ar", "en", "fr", "es"), ActionState.yes(),
				ActionState.yes());
	}

	static RoomsPage rooms() {
		return new RoomsPage(SamplePages.MEETING.rooms.entrySet()
			.stream()
			.map((room) -> new RoomsPage.Room(new RoomId(room.getKey()), room.getValue(), 40, 3, true))
			.toList(), List.of("ar", "en", "fr", "es"), ActionState.yes());
	}

	static TimetablePage timetable() {
		var day = LocalDate.of(2025, 12, 8);
		var session = get(SamplePages.MEETING.sessions, "languages-workshop");
		var waiting = get(SamplePages.MEETING.sessions, "next-generation-workshop");
		var all = rooms().rooms();
		var rooms = IntStream.range(0, all.size())
			.mapToObj((at) -> new TimetablePage.Column(all.get(at).id(), all.get(at).names(), all.get(at).capacity(),
					at + 1, 1))
			.toList();
		return new TimetablePage(List.of(day.minusDays(1), day), day, rooms,
				List.of(new TimetablePage.RoomRange(new RoomId("atrium"), 1, 100, true),
						new TimetablePage.RoomRange(new RoomId("annex"), 101, 120, false)),
				List.of(new TimetablePage.Hour(0, LocalTime.of(8, 0)), new TimetablePage.Hour(12, LocalTime.of(9, 0))),
				24, 10,
				List.of(new TimetablePage.Block(session.id(), session.title(), session.kind(), 4, all.getFirst().id(),
						1, 6, 18, SampleMeeting.at("2025-12-08T08:30"), SampleMeeting.at("2025-12-08T10:00"), TRACK,
						ChangeKind.MOVED)),
				List.of(new TimetablePage.Waiting(waiting.id(), waiting.title(), waiting.kind(), 5, TRACK)),
				new TimetablePage.Review(clashes(),
						List.of(new TimetablePage.Warning(session.id(), "“Languages” has no place yet."),
								new TimetablePage.Warning(null, "Something else.")),
						3),
				3, ActionState.yes(), ActionState.yes());
	}

	static PlanPage plan() {
		var session = get(SamplePages.MEETING.sessions, "languages-workshop");
		var mena = get(SamplePages.MEETING.offices, "mena");
		var noura = get(SamplePages.MEETING.people, "noura-makhtut");
		var plan = new SessionPlan(session.id(), session.kind(), session.title(), null,
				List.of(new Contributor(noura.id(), Part.CHAIR), new Contributor(noura.id(), Part.INTERPRETER, "en")),
				List.of(mena.id()), List.of("ar", "en"), 30, List.of(session.id()), TRACK.id(), List.of("ar"));
		var day = LocalDate.of(2025, 12, 8);
		var place = new PlanPage.Place(new RoomId("atrium"), day, LocalTime.of(9, 0), LocalTime.of(10, 30));
		return new PlanPage(plan, 7, false, List.of(), place, place, new PlanPage.Objections(clashes(), null),
				List.of(day),
				rooms().rooms()
					.stream()
					.map((room) -> new PlanPage.RoomChoice(room.id(), room.names(), room.capacity()))
					.toList(),
				List.of(TRACK), List.of("ar", "en", "fr", "es"), List.of(mena),
				new PeopleChoice(List.of(noura), List.of(SampleGuests.ADA, SampleGuests.LONG), false),
				List.of(new SessionName(session.id(), session.title())),
				List.of(new SessionName(session.id(), session.title())), ActionState.yes(), ActionState.yes(),
				ActionState.yes(), ActionState.yes());
	}

	/**
	 * One that blocks, between two sessions of one person, and one that somebody has
	 * excused.
	 */
	static List<ClashView> clashes() {
		var session = get(SamplePages.MEETING.sessions, "languages-workshop");
		var other = get(SamplePages.MEETING.sessions, "next-generation-workshop");
		var noura = get(SamplePages.MEETING.people, "noura-makhtut");
		var side = new ClashView.Side(session.id(), session.title(), new RoomId("atrium"),
				SampleMeeting.at("2025-12-08T08:30"), SampleMeeting.at("2025-12-08T10:00"));
		return List.of(
				new ClashView(PlanningRule.PERSON_ELSEWHERE, Severity.BLOCK_RELEASE, "Noura is needed in two sessions.",
						side,
						new ClashView.Side(other.id(), other.title(), new RoomId("atrium"),
								SampleMeeting.at("2025-12-08T09:30"), SampleMeeting.at("2025-12-08T11:00")),
						new ClashView.Who(noura.id(), noura.name()), null),
				new ClashView(PlanningRule.ROOM_TOO_SMALL, Severity.WARN, "The room is too small.", side, null, null,
						new ClashView.Reason(LocalizedText.of("en", "More chairs come."), noura.id(),
								SampleMeeting.at("2025-12-07T08:30"))));
	}

	static RulesPage rules() {
		var noura = get(SamplePages.MEETING.people, "noura-makhtut");
		return new RulesPage(PlanningRules.USUAL,
				rooms().rooms().stream().map((room) -> new RulesPage.Room(room.id(), room.names(), true, 2)).toList(),
				List.of(new RulesPage.Person(noura, 2)), ActionState.yes());
	}

	static AvailabilityPage availability() {
		var room = rooms().rooms().getFirst();
		var day = LocalDate.of(2025, 12, 8);
		return new AvailabilityPage(
				new Programme.Room(room.id(), room.names(), 40, null, new RoomUse(true, List.of()), null), null,
				List.of(new AvailabilityPage.Time(day, LocalTime.of(8, 0), LocalTime.of(18, 0))), List.of(day),
				ActionState.yes());
	}

	static AvailabilityPage presence() {
		var day = LocalDate.of(2025, 12, 8);
		return new AvailabilityPage(null, get(SamplePages.MEETING.people, "noura-makhtut"), List.of(), List.of(day),
				ActionState.yes());
	}

}
