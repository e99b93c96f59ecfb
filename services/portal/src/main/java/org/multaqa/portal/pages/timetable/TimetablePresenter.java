package org.multaqa.portal.pages.timetable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.PersonId;
import org.multaqa.model.RoomId;
import org.multaqa.model.SessionId;
import org.multaqa.model.access.Permission;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.ProgrammeEvent.Contributor;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;
import org.multaqa.model.events.ReleaseEvent.ChangeKind;
import org.multaqa.model.events.TrackEvent.Track;
import org.multaqa.portal.pages.cards.ChangeLine;
import org.multaqa.portal.pages.cards.Changes;
import org.multaqa.portal.pages.shell.ActionState;
import org.multaqa.portal.pages.shell.MeetingContext;
import org.multaqa.portal.pages.shell.OpeningDay;
import org.multaqa.portal.pages.shell.PageRequest;
import org.multaqa.portal.pages.shell.SessionName;
import org.multaqa.portal.pages.timetable.TimetablePage.Block;
import org.multaqa.portal.pages.timetable.TimetablePage.Review;
import org.multaqa.portal.pages.timetable.TimetablePage.RoomRange;
import org.multaqa.portal.pages.timetable.TimetablePage.Waiting;
import org.multaqa.portal.projections.programme.PlannedSession;
import org.multaqa.portal.projections.programme.Programme;
import org.multaqa.portal.projections.programme.Programme.Room;
import org.multaqa.portal.projections.programme.Publication;
import org.multaqa.portal.projections.programme.WorkingDraft;
import org.multaqa.sessions.api.ProgrammeActions;
import org.multaqa.sessions.api.ProgrammeFacts;

/**
 * The working draft of a meeting's programme, for its organisers.
 *
 * @param context the meeting
 * @param draft absent before anything is planned
 */
record TimetablePresenter(MeetingContext context, Optional<WorkingDraft> draft) {

	/**
	 * The draft of the meeting that a page was asked of.
	 * @throws RuntimeException as {@link PageRequest#require}, for all but organisers
	 */
	static TimetablePresenter of(PageRequest pageRequest) {
		var context = new MeetingContext(pageRequest);
		pageRequest.require(new TimetablePresenter(context, Optional.empty()).actions().read());
		return new TimetablePresenter(context, context.snapshot().sessions().draft());
	}

	/**
	 * A day.
	 * @param wanted which one; where the meeting has no such day, the one on which pages
	 * open
	 * @param room is among the rooms that are shown, or absent for the first of them
	 * @param review what the service says of the draft, or absent
	 */
	TimetablePage page(@Nullable LocalDate wanted, @Nullable RoomId room, @Nullable Review review) {
		var actions = actions();
		var days = days();
		var day = (wanted != null && days.contains(wanted)) ? wanted : OpeningDay.of(days, this.context.pageRequest());
		var parts = parts(room);
		var rooms = parts.stream()
			.filter(RoomRange::shown)
			.flatMap((part) -> rooms().subList(part.from() - 1, part.to()).stream())
			.toList();
		var shown = rooms.stream().map(Room::id).collect(Collectors.toSet());
		var placed = placements().filter((placement) -> local(placement.starts()).toLocalDate().equals(day))
			.filter((placement) -> parts.size() < 2 || shown.contains(placement.room()))
			.toList();
		var grid = TimetableGrid.of(day, placed, rooms, this.context.pageRequest().reader().zone());
		return new TimetablePage(days, day, grid.columns(), parts, grid.hours(), grid.steps(),
				grid.now(day, this.context.pageRequest().now()),
				placed.stream().flatMap((it) -> block(it, grid).stream()).toList(), tray(), review,
				this.draft.map(WorkingDraft::programme)
					.flatMap(Programme::latest)
					.map(Programme.Release::number)
					.orElse(0),
				may(actions.plan()), may(actions.release()));
	}

	/**
	 * Planning a new session.
	 * @param chosen who was chosen for it so far
	 */
	PlanPage blank(List<PersonId> chosen) {
		var nothing = ActionState.hidden();
		return plan(null, chosen, null, null, PlanPage.Objections.NONE, may(actions().plan()), nothing, nothing,
				nothing);
	}

	/**
	 * Planning a session anew.
	 * @param chosen who was chosen since for it
	 * @param wanted of which place was asked, or absent
	 * @param objections what the service says of it
	 * @throws RuleViolation {@code request.unknown-address}
	 */
	PlanPage plan(SessionId session, List<PersonId> chosen, PlanPage.@Nullable Place wanted,
			PlanPage.Objections objections) {
		var planned = this.draft.flatMap((all) -> all.session(session))
			.orElseThrow(this.context.pageRequest()::unknown);
		var actions = actions();
		return plan(planned, chosen, Optional.ofNullable(planned.placed()).map(this::place).orElse(null), wanted,
				objections, may(actions.revise(session)), may(actions.place(session)), may(actions.unplace(session)),
				may(actions.cancel(session)));
	}

	private PlanPage plan(@Nullable PlannedSession planned, List<PersonId> chosen, PlanPage.@Nullable Place place,
			PlanPage.@Nullable Place wanted, PlanPage.Objections objections, ActionState maySave, ActionState mayPlace,
			ActionState mayUnplace, ActionState mayCancel) {
		@Nullable SessionPlan plan = (planned != null) ? planned.plan() : null;
		var delegations = this.context.snapshot().delegations();
		List<Contributor> there = (plan != null) ? plan.people() : List.of();
		var people = PeopleChoice.of(this.context, there.stream().map(Contributor::person).toList(), chosen);
		var others = sessions().filter((other) -> !other.cancelled() && (plan == null || !other.id().equals(plan.id())))
			.map((other) -> new SessionName(other.id(), other.plan().title()))
			.toList();
		return new PlanPage(plan, (planned != null) ? planned.version() : 0, (planned != null) && planned.cancelled(),
				meanwhile(planned), place, (wanted != null) ? wanted : place, objections, days(),
				rooms().stream()
					.filter((room) -> room.retired() == null || (place != null && place.room().equals(room.id())))
					.map((room) -> new PlanPage.RoomChoice(room.id(), room.names(), room.capacity()))
					.toList(),
				this.draft.stream()
					.flatMap((all) -> all.programme().themes().stream())
					.map(Programme.PlannedTrack::track)
					.toList(),
				languages(plan),
				delegations.stream().map((delegation) -> this.context.office(delegation.office())).toList(), people,
				others, placedBeside(plan), maySave, mayPlace, mayUnplace, mayCancel);
	}

	/** Those of the meeting, and what the session has of others. */
	private List<String> languages(@Nullable SessionPlan plan) {
		var own = Stream.<SessionPlan>ofNullable(plan)
			.flatMap((known) -> Stream.of(known.languages().stream(),
					Stream.ofNullable(known.interpretation()).flatMap(List::stream),
					known.people().stream().flatMap((each) -> Stream.ofNullable(each.language()))))
			.flatMap((tags) -> tags);
		return Stream.concat(this.context.pageRequest().inMeeting().languages().stream(), own).distinct().toList();
	}

	/** Sessions that have a place, but for one. */
	private List<SessionName> placedBeside(@Nullable SessionPlan plan) {
		return placements().filter((placement) -> plan == null || !placement.session().equals(plan.id()))
			.flatMap((placement) -> session(placement).stream())
			.map((other) -> new SessionName(other.id(), other.plan().title()))
			.toList();
	}

	/** The last change of it, for whoever wanted to save after somebody else. */
	private List<ChangeLine> meanwhile(@Nullable PlannedSession planned) {
		return Stream.<PlannedSession>ofNullable(planned)
			.map((it) -> new Changes(this.context, null).line(it.changed().kind(), it.plan().title(), address(it.id()),
					it.changed().at(), it.changed().by(), null))
			.toList();
	}

	private String address(SessionId session) {
		return this.context.addresses().timetable() + "/sessions/" + session;
	}

	ProgrammeActions actions() {
		var pageRequest = this.context.pageRequest();
		return new ProgrammeActions(pageRequest.actorOrVisitor(), pageRequest.inMeeting().facts(),
				this.draft.map(WorkingDraft::facts)
					.orElse(ProgrammeFacts.of(List.of(), List.of(), List.of(), () -> false)));
	}

	ActionState may(Permission permission) {
		return this.context.pageRequest().may("sessions", permission, Permission.allowed());
	}

	private List<Room> rooms() {
		return this.draft.map((all) -> all.programme().rooms()).orElse(List.of());
	}

	/** As many as there are columns for; the part with a room is shown, or the first. */
	private List<RoomRange> parts(@Nullable RoomId room) {
		var ids = rooms().stream().map(Room::id).toList();
		int shown = Math.max(0, ids.indexOf(room)) / TimetableGrid.MOST_COLUMNS;
		return IntStream.range(0, Math.ceilDiv(ids.size(), TimetableGrid.MOST_COLUMNS)).mapToObj((part) -> {
			int from = part * TimetableGrid.MOST_COLUMNS;
			return new RoomRange(ids.get(from), from + 1, Math.min(ids.size(), from + TimetableGrid.MOST_COLUMNS),
					part == shown);
		}).toList();
	}

	private List<LocalDate> days() {
		var meeting = this.context.pageRequest().inMeeting();
		return meeting.from().datesUntil(meeting.to().plusDays(1)).toList();
	}

	private ZonedDateTime local(Instant moment) {
		return moment.atZone(this.context.pageRequest().reader().zone());
	}

	private Optional<Block> block(Placement placement, TimetableGrid grid) {
		return session(placement)
			.map((planned) -> new Block(planned.id(), planned.plan().title(), planned.plan().kind(), planned.version(),
					placement.room(), grid.column(planned.id()), grid.at(placement.starts()), grid.length(placement),
					placement.starts(), placement.ends(), track(planned), change(planned, placement)));
	}

	private @Nullable Track track(PlannedSession planned) {
		return this.draft.flatMap((all) -> all.programme().trackOf(planned.plan())).orElse(null);
	}

	private @Nullable ChangeKind change(PlannedSession planned, Placement placement) {
		if (this.draft.map(WorkingDraft::programme).flatMap(Programme::latest).isEmpty()) {
			return null;
		}
		var released = planned.released().map(Publication::place);
		if (released.isEmpty()) {
			return ChangeKind.ADDED;
		}
		return released.get().equals(placement) ? null : ChangeKind.MOVED;
	}

	private List<Waiting> tray() {
		return sessions().filter((planned) -> !planned.cancelled() && planned.placed() == null)
			.map((planned) -> new Waiting(planned.id(), planned.plan().title(), planned.plan().kind(),
					planned.version(), track(planned)))
			.toList();
	}

	private Stream<PlannedSession> sessions() {
		return this.draft.stream().flatMap((all) -> all.sessions().stream());
	}

	/** In the order of time. */
	private Stream<Placement> placements() {
		return sessions().flatMap((planned) -> Stream.ofNullable(planned.placed()))
			.sorted(Comparator.comparing(Placement::starts));
	}

	private Optional<PlannedSession> session(Placement placement) {
		return this.context.planned(placement.session());
	}

	private PlanPage.Place place(Placement placement) {
		var starts = local(placement.starts());
		return new PlanPage.Place(placement.room(), starts.toLocalDate(), starts.toLocalTime(),
				local(placement.ends()).toLocalTime());
	}

}
