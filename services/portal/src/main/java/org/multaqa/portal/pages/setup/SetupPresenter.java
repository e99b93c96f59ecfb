package org.multaqa.portal.pages.setup;

import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.store.ListQuery;
import org.multaqa.model.RoomId;
import org.multaqa.model.access.Permission;
import org.multaqa.model.access.Role;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.model.events.RegistrationEvent.OfficeKind;
import org.multaqa.portal.pages.setup.SeatsPage.Cell;
import org.multaqa.portal.pages.setup.SeatsPage.Row;
import org.multaqa.portal.pages.setup.SetupPage.EarlierMeeting;
import org.multaqa.portal.pages.setup.SetupPage.Step;
import org.multaqa.portal.pages.shell.ActionState;
import org.multaqa.portal.pages.shell.MeetingContext;
import org.multaqa.portal.pages.shell.OfficeBadge;
import org.multaqa.portal.pages.shell.PageRequest;
import org.multaqa.portal.projections.meeting.Delegation;
import org.multaqa.portal.projections.programme.Programme;
import org.multaqa.portal.projections.programme.WorkingDraft;
import org.multaqa.registration.api.DelegationFacts;
import org.multaqa.registration.api.MeetingActions;
import org.multaqa.registration.api.MeetingReaders;
import org.multaqa.registration.api.MemberState;
import org.multaqa.registration.api.SeatRoles;
import org.multaqa.sessions.api.ProgrammeActions;
import org.multaqa.sessions.api.ProgrammeFacts;

/**
 * How a meeting is set up, for its organisers.
 *
 * @param context the meeting
 */
record SetupPresenter(MeetingContext context) {

	private static final String REGISTRATION = "registration";

	private static final String SESSIONS = "sessions";

	private static final ProgrammeFacts NOTHING = ProgrammeFacts.of(List.of(), List.of(), List.of(), () -> false);

	/**
	 * The set-up of the meeting that a page was asked of.
	 * @throws RuntimeException as {@link PageRequest#require}, for all but organisers
	 */
	static SetupPresenter of(PageRequest pageRequest) {
		var setup = new SetupPresenter(new MeetingContext(pageRequest));
		pageRequest.require(setup.actions().read());
		return setup;
	}

	SetupPage page() {
		var addresses = this.context.addresses();
		var delegations = this.context.snapshot().delegations();
		int seats = delegations.stream()
			.flatMap((delegation) -> delegation.seats().values().stream())
			.mapToInt(Integer::intValue)
			.sum();
		int people = count(delegations, MemberState::holdsSeat);
		var rooms = rooms();
		int places = rooms.stream().mapToInt(Programme.Room::capacity).sum();
		var sessions = this.context.snapshot().sessions();
		var next = next();
		var permission = next.map(actions()::reach).orElseGet(Permission::alreadySo);
		var before = before();
		var meeting = this.context.pageRequest().inMeeting();
		int days = (int) ChronoUnit.DAYS.between(meeting.from(), meeting.to()) + 1;
		var back = before.map((stage) -> actions().revert(stage, () -> facts(delegations)))
			.orElseGet(Permission::alreadySo);
		return new SetupPage(
				List.of(new Step("facts", addresses.setup() + "/facts", days, 0),
						new Step("seats", addresses.setup() + "/seats", delegations.size(), seats),
						new Step("people", addresses.people(), people, 0),
						new Step("rooms", addresses.setup() + "/rooms", rooms.size(), places),
						new Step("timetable", addresses.timetable(), sessions.countPlanned(), sessions.countPlaced()),
						new Step("doors", addresses.doors(), count(delegations, MemberState.CHECKED_IN::equals),
								count(delegations, MemberState::acts))),
				next.orElse(null), may(REGISTRATION, permission), before.orElse(null), may(REGISTRATION, back),
				MeetingActions.plan(actions().actor()).isAllowed(), earlier(),
				this.context.pageRequest().quietly(REGISTRATION, actions().invite().isAllowed()),
				this.context.pageRequest().quietly(SESSIONS, !sessions.isAnythingPlanned() && canTakeOver()));
	}

	private List<EarlierMeeting> earlier() {
		var organiser = actions().actor();
		return this.context.snapshot()
			.readModels()
			.meetings(ListQuery.by("from").where("readers", MeetingReaders.including(organiser)).descend())
			.items()
			.stream()
			.filter((meeting) -> !meeting.id().equals(this.context.snapshot().meeting()))
			.filter((meeting) -> new MeetingActions(organiser, meeting.roles()).read().isAllowed())
			.map((meeting) -> new EarlierMeeting(meeting.id(), meeting.names(), meeting.from()))
			.toList();
	}

	private static int count(List<Delegation> delegations, Predicate<MemberState> state) {
		return (int) delegations.stream()
			.flatMap((delegation) -> delegation.members().stream())
			.filter((member) -> state.test(member.state()))
			.count();
	}

	SeatsPage seats() {
		var delegations = this.context.snapshot().delegations();
		var rows = delegations.stream().map(this::row).toList();
		var known = this.context.snapshot().readModels().offices(ListQuery.by("office"));
		var others = known.items()
			.stream()
			.filter((office) -> delegations.stream().noneMatch((each) -> each.office().equals(office.id())))
			.map((office) -> this.context.office(office.id()))
			.toList();
		return new SeatsPage(roles(Stream.concat(rows.stream().map(Row::office), others.stream())), rows, others,
				known.next() != null, may(REGISTRATION, actions().invite()));
	}

	RoomsPage roomsPage() {
		var placed = this.context.snapshot().sessions().countPlacedByRoom();
		return new RoomsPage(
				rooms().stream().map((room) -> room(room, placed.getOrDefault(room.id(), 0L).intValue())).toList(),
				this.context.pageRequest().inMeeting().languages(), may(SESSIONS,
						ProgrammeActions.plan(actions().actor(), this.context.pageRequest().inMeeting().facts())));
	}

	/**
	 * One room.
	 * @throws RuleViolation {@code request.unknown-address}
	 */
	RoomSetupPage room(RoomId id) {
		var programme = this.context.snapshot().programme().orElseThrow(this.context.pageRequest()::unknown);
		var room = programme.room(id).orElseThrow(this.context.pageRequest()::unknown);
		var actions = programme();
		return new RoomSetupPage(room(room, this.context.snapshot().sessions().countPlacedIn(id)), room.version(),
				this.context.languages(Stream.of(room.names())), may(SESSIONS, actions.reviseRoom(id)),
				may(SESSIONS, actions.retireRoom(id)), may(SESSIONS, actions.reopenRoom(id)),
				may(SESSIONS, actions.removeRoom(id)));
	}

	private static RoomsPage.Room room(Programme.Room room, int placed) {
		return new RoomsPage.Room(room.id(), room.names(), room.capacity(), placed, room.retired() != null);
	}

	/** Whether the draft may be that of an earlier meeting, while nothing is in it. */
	private boolean canTakeOver() {
		return new ProgrammeActions(actions().actor(), this.context.pageRequest().inMeeting().facts(), NOTHING)
			.takeOver()
			.isAllowed();
	}

	private ProgrammeActions programme() {
		var facts = this.context.snapshot().sessions().draft().map(WorkingDraft::facts).orElse(NOTHING);
		return new ProgrammeActions(actions().actor(), this.context.pageRequest().inMeeting().facts(), facts);
	}

	private MeetingActions actions() {
		var pageRequest = this.context.pageRequest();
		return pageRequest.meetingActions();
	}

	private ActionState may(String service, Permission permission) {
		return this.context.pageRequest().may(service, permission, Permission.allowed());
	}

	private Optional<MeetingStage> next() {
		int following = this.context.pageRequest().inMeeting().stage().ordinal() + 1;
		return (following < MeetingStage.values().length) ? Optional.of(MeetingStage.values()[following])
				: Optional.empty();
	}

	/** The stage to which the meeting could be taken back. */
	private Optional<MeetingStage> before() {
		var stage = this.context.pageRequest().inMeeting().stage();
		return (stage == MeetingStage.DRAFT || stage == MeetingStage.ARCHIVED) ? Optional.empty()
				: Optional.of(MeetingStage.values()[stage.ordinal() - 1]);
	}

	private static List<DelegationFacts> facts(List<Delegation> delegations) {
		return delegations.stream().map(Delegation::facts).toList();
	}

	/** With those of headquarters only where it is there. */
	private static List<Role> roles(Stream<OfficeBadge> offices) {
		boolean headquarters = offices.anyMatch((office) -> office.kind() == OfficeKind.HEADQUARTERS);
		return headquarters ? Stream.concat(SeatRoles.ANYWHERE.stream(), SeatRoles.OF_HEADQUARTERS.stream()).toList()
				: SeatRoles.ANYWHERE;
	}

	private Row row(Delegation delegation) {
		var office = this.context.office(delegation.office());
		Map<Role, Cell> cells = new EnumMap<>(Role.class);
		for (Role role : Role.values()) {
			if (SeatRoles.has(office.kind(), role)) {
				@Nullable Integer all = delegation.seats().get(role);
				cells.put(role, new Cell(delegation.taken(role), (all != null) ? all : 0));
			}
		}
		return new Row(delegation.id(), office, delegation.decides(), delegation.last().version(), cells);
	}

	private List<Programme.Room> rooms() {
		return this.context.snapshot().programme().map(Programme::rooms).orElse(List.of());
	}

}
