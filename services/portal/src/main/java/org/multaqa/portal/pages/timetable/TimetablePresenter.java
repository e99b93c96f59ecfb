package org.multaqa.portal.pages.timetable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.RoomId;
import org.multaqa.model.SessionId;
import org.multaqa.model.access.Permission;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.ProgrammeEvent.ChangeKind;
import org.multaqa.model.events.ProgrammeEvent.Contributor;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;
import org.multaqa.portal.pages.cards.ChangeLine;
import org.multaqa.portal.pages.cards.Changes;
import org.multaqa.portal.pages.shell.May;
import org.multaqa.portal.pages.shell.MeetingPresenter;
import org.multaqa.portal.pages.shell.PageRequest;
import org.multaqa.portal.pages.shell.PersonName;
import org.multaqa.portal.pages.shell.SessionName;
import org.multaqa.portal.pages.timetable.TimetablePage.Block;
import org.multaqa.portal.pages.timetable.TimetablePage.Column;
import org.multaqa.portal.pages.timetable.TimetablePage.Hour;
import org.multaqa.portal.pages.timetable.TimetablePage.Review;
import org.multaqa.portal.pages.timetable.TimetablePage.Waiting;
import org.multaqa.portal.projections.meeting.Delegation;
import org.multaqa.portal.projections.programme.Programme;
import org.multaqa.portal.projections.programme.Programme.Changed;
import org.multaqa.portal.projections.programme.Programme.Planned;
import org.multaqa.portal.projections.programme.Programme.Room;
import org.multaqa.sessions.api.ClashView;
import org.multaqa.sessions.api.ProgrammeActions;
import org.multaqa.sessions.api.ProgrammeFacts;

/**
 * The working draft of a meeting's programme, for its organisers.
 *
 * @param presenter the meeting
 */
record TimetablePresenter(MeetingPresenter presenter) {

	/** The hours that a day shows at least. */
	private static final LocalTime MORNING = LocalTime.of(8, 0);

	private static final LocalTime EVENING = LocalTime.of(18, 0);

	private static final int STEPS_AN_HOUR = 60 / TimetablePage.STEP;

	/** How many people of the delegations a form offers. */
	private static final int MOST_PEOPLE = 500;

	private static final int MOST_GUESTS = 1_000;

	/**
	 * The draft of the meeting that a page was asked of.
	 * @throws RuntimeException as {@link PageRequest#needs}, for all but organisers
	 */
	static TimetablePresenter of(PageRequest pageRequest) {
		var timetable = new TimetablePresenter(new MeetingPresenter(pageRequest));
		pageRequest.needs(timetable.actions().read());
		return timetable;
	}

	/**
	 * A day.
	 * @param wanted which one; another is shown where the meeting has no such day
	 * @param review what the service says of the draft, or absent
	 */
	TimetablePage page(@Nullable LocalDate wanted, @Nullable Review review) {
		var actions = actions();
		var days = days();
		var day = (wanted != null && days.contains(wanted)) ? wanted : days.getFirst();
		var rooms = rooms();
		var placed = draft().map(Programme::working)
			.orElse(List.of())
			.stream()
			.filter((placement) -> local(placement.starts()).toLocalDate().equals(day))
			.sorted(Comparator.comparing(Placement::starts))
			.toList();
		int first = firstHour(placed);
		int last = lastHour(placed, day);
		return new TimetablePage(days, day,
				rooms.stream().map((room) -> new Column(room.id(), room.names(), room.capacity())).toList(),
				IntStream.range(first, last)
					.mapToObj((hour) -> new Hour((hour - first) * STEPS_AN_HOUR, LocalTime.of(hour, 0)))
					.toList(),
				(last - first) * STEPS_AN_HOUR,
				placed.stream().flatMap((it) -> block(it, first, last).stream()).toList(), tray(), review,
				draft().flatMap(Programme::latest).map(Programme.Release::number).orElse(0), may(actions.plan()),
				may(actions.release()));
	}

	/** Planning a new session. */
	PlanPage blank() {
		var nothing = May.hidden();
		return plan(null, null, null, List.of(), may(actions().plan()), nothing, nothing, nothing);
	}

	/**
	 * Planning a session anew.
	 * @param wanted of which place was asked, or absent
	 * @param against what speaks against it
	 * @throws RuleViolation {@code request.unknown-address}
	 */
	PlanPage plan(SessionId session, PlanPage.@Nullable Place wanted, List<ClashView> against) {
		var programme = draft().orElseThrow(this.presenter.pageRequest()::unknown);
		var planned = programme.session(session).orElseThrow(this.presenter.pageRequest()::unknown);
		var actions = actions();
		return plan(planned, programme.placed(session).map(this::place).orElse(null), wanted, against,
				may(actions.revise(session)), may(actions.place(session)), may(actions.unplace(session)),
				may(actions.cancel(session)));
	}

	private PlanPage plan(@Nullable Planned planned, PlanPage.@Nullable Place place, PlanPage.@Nullable Place wanted,
			List<ClashView> against, May maySave, May mayPlace, May mayUnplace, May mayCancel) {
		@Nullable SessionPlan plan = (planned != null) ? planned.plan() : null;
		var delegations = this.presenter.snapshot().delegations();
		var guests = guests();
		List<Contributor> named = (plan != null) ? plan.people() : List.of();
		var members = Stream
			.concat(delegations.stream()
				.flatMap((delegation) -> delegation.members().stream())
				.filter(Delegation.Member::isSeated)
				.map(Delegation.Member::person),
					named.stream()
						.map(Contributor::person)
						.filter((person) -> guests.stream().noneMatch((guest) -> guest.id().equals(person))))
			.distinct()
			.limit(MOST_PEOPLE)
			.toList();
		this.presenter.snapshot().needNames(members);
		var others = draft().map(Programme::sessions)
			.orElse(List.of())
			.stream()
			.filter((other) -> !other.cancelled() && (plan == null || !other.plan().id().equals(plan.id())))
			.map((other) -> new SessionName(other.plan().id(), other.plan().title()))
			.toList();
		return new PlanPage(plan, (planned != null) ? planned.version() : 0, (planned != null) && planned.cancelled(),
				meanwhile(planned), place, (wanted != null) ? wanted : place, against, days(),
				rooms().stream()
					.filter((room) -> room.retired() == null || (place != null && place.room().equals(room.id())))
					.map((room) -> new PlanPage.RoomChoice(room.id(), room.names(), room.capacity()))
					.toList(),
				this.presenter.pageRequest().inMeeting().languages(),
				delegations.stream().map((delegation) -> this.presenter.office(delegation.office())).toList(),
				members.stream().map(this.presenter::person).toList(), guests, others, placedBeside(plan), maySave,
				mayPlace, mayUnplace, mayCancel);
	}

	/** Sessions that have a place, but for one. */
	private List<SessionName> placedBeside(@Nullable SessionPlan plan) {
		return draft()
			.map((programme) -> programme.working()
				.stream()
				.sorted(Comparator.comparing(Placement::starts))
				.filter((placement) -> plan == null || !placement.session().equals(plan.id()))
				.flatMap((placement) -> programme.session(placement.session()).stream())
				.map((other) -> new SessionName(other.plan().id(), other.plan().title()))
				.toList())
			.orElse(List.of());
	}

	/** The last change of it, for whoever wanted to save after somebody else. */
	private List<ChangeLine> meanwhile(@Nullable Planned planned) {
		@Nullable Changed changed = (planned != null) ? planned.changed() : null;
		return (planned == null || changed == null) ? List.of()
				: List.of(new Changes(this.presenter, null).line(changed.kind(), planned.plan().title(),
						address(planned.plan().id()), changed.at(), changed.by(), null));
	}

	private String address(SessionId session) {
		return this.presenter.addresses().timetable() + "/sessions/" + session;
	}

	private ProgrammeActions actions() {
		var pageRequest = this.presenter.pageRequest();
		return new ProgrammeActions(pageRequest.viewer().actorOrVisitor(), pageRequest.inMeeting().facts(),
				draft().map(Programme::facts).orElse(new ProgrammeFacts(List.of(), List.of(), () -> false)));
	}

	private May may(Permission permission) {
		return this.presenter.pageRequest().may("sessions", permission, Permission.allowed());
	}

	private List<PersonName> guests() {
		var pageRequest = this.presenter.pageRequest();
		return this.presenter.snapshot()
			.readModels()
			.participants()
			.guests(pageRequest.inMeeting().id(), pageRequest.reader().language(), MOST_GUESTS, null)
			.items()
			.stream()
			.map((guest) -> new PersonName(guest.id(), guest.name()))
			.toList();
	}

	private Optional<Programme> draft() {
		return this.presenter.snapshot().programme();
	}

	private List<Room> rooms() {
		return draft().map(Programme::rooms).orElse(List.of());
	}

	private List<LocalDate> days() {
		var meeting = this.presenter.pageRequest().inMeeting();
		return meeting.from().datesUntil(meeting.to().plusDays(1)).toList();
	}

	private ZonedDateTime local(Instant moment) {
		return moment.atZone(this.presenter.pageRequest().reader().zone());
	}

	private int firstHour(List<Placement> placed) {
		return placed.stream()
			.map((placement) -> local(placement.starts()).getHour())
			.reduce(MORNING.getHour(), Math::min);
	}

	/** The hour before which the day ends; what lasts over midnight fills it. */
	private int lastHour(List<Placement> placed, LocalDate day) {
		return placed.stream().map((placement) -> {
			var ends = local(placement.ends());
			return ends.toLocalDate().isAfter(day) ? 24 : ends.getHour() + ((ends.getMinute() > 0) ? 1 : 0);
		}).reduce(EVENING.getHour(), Math::max);
	}

	private Optional<Block> block(Placement placement, int first, int last) {
		var starts = local(placement.starts());
		int at = (starts.getHour() - first) * STEPS_AN_HOUR + starts.getMinute() / TimetablePage.STEP;
		int wanted = (int) Duration.between(placement.starts(), placement.ends()).toMinutes() / TimetablePage.STEP;
		int steps = Math.clamp(wanted, 1, Math.max(1, (last - first) * STEPS_AN_HOUR - at));
		return draft().flatMap((programme) -> programme.session(placement.session())
			.map((planned) -> new Block(placement.session(), planned.plan().title(), planned.plan().kind(),
					planned.version(), column(placement.room()), at, steps, placement.starts(), placement.ends(),
					change(programme, placement))));
	}

	private int column(RoomId room) {
		return rooms().stream().map(Room::id).toList().indexOf(room) + 1;
	}

	private static @Nullable ChangeKind change(Programme programme, Placement placement) {
		if (programme.latest().isEmpty()) {
			return null;
		}
		var released = programme.released(placement.session());
		if (released.isEmpty()) {
			return ChangeKind.ADDED;
		}
		return released.get().equals(placement) ? null : ChangeKind.MOVED;
	}

	private List<Waiting> tray() {
		return draft()
			.map((programme) -> programme.sessions()
				.stream()
				.filter((planned) -> !planned.cancelled() && programme.placed(planned.plan().id()).isEmpty())
				.map((planned) -> new Waiting(planned.plan().id(), planned.plan().title(), planned.plan().kind(),
						planned.version()))
				.toList())
			.orElse(List.of());
	}

	private PlanPage.Place place(Placement placement) {
		var starts = local(placement.starts());
		return new PlanPage.Place(placement.room(), starts.toLocalDate(), starts.toLocalTime(),
				local(placement.ends()).toLocalTime());
	}

}
