package org.multaqa.portal.pages.timetable;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.RoomId;
import org.multaqa.model.SessionId;
import org.multaqa.model.Severity;
import org.multaqa.model.events.ProgrammeEvent.Contributor;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;
import org.multaqa.model.events.TrackEvent.Track;
import org.multaqa.portal.pages.cards.ChangeLine;
import org.multaqa.portal.pages.shell.ActionState;
import org.multaqa.portal.pages.shell.FormValues;
import org.multaqa.portal.pages.shell.OfficeBadge;
import org.multaqa.portal.pages.shell.Problem;
import org.multaqa.portal.pages.shell.SessionName;
import org.multaqa.sessions.api.ClashView;

/**
 * Planning a session, and giving it a place.
 *
 * @param plan what is planned, or absent for a new one
 * @param version from which it is changed, 0 for a new one
 * @param cancelled whether it will not take place
 * @param meanwhile its last change, for whoever wanted to save after it
 * @param place where and when it is, or absent
 * @param wanted where and when it could be, of which was asked; else where it is, or
 * absent
 * @param objections what the service says of the place that was asked of
 * @param days the days of the meeting
 * @param rooms where it could be
 * @param tracks in which it could be
 * @param languages in which it could be held, those of the meeting
 * @param offices for which it could be
 * @param people who can be chosen
 * @param others sessions on which it could build
 * @param placed sessions with which it could exchange places
 * @param maySave whether saving works
 * @param mayPlace whether it may have a place, or another
 * @param mayUnplace whether it may lose its place
 * @param mayCancel whether it may be cancelled
 */
public record PlanPage(@Nullable SessionPlan plan, long version, boolean cancelled, List<ChangeLine> meanwhile,
		@Nullable Place place, @Nullable Place wanted, Objections objections, List<LocalDate> days,
		List<RoomChoice> rooms, List<Track> tracks, List<String> languages, List<OfficeBadge> offices,
		PeopleChoice people, List<SessionName> others, List<SessionName> placed, ActionState maySave,
		ActionState mayPlace, ActionState mayUnplace, ActionState mayCancel) {

	/** For how many people more than there are a form has room. */
	private static final int ROOM_FOR = 3;

	public PlanPage {
		meanwhile = List.copyOf(meanwhile);
		days = List.copyOf(days);
		rooms = List.copyOf(rooms);
		tracks = List.copyOf(tracks);
		languages = List.copyOf(languages);
		offices = List.copyOf(offices);
		others = List.copyOf(others);
		placed = List.copyOf(placed);
	}

	public @Nullable SessionId id() {
		return (this.plan != null) ? this.plan.id() : null;
	}

	/** Who does what in it, in the order of the form's lines. */
	public List<Contributor> contributors() {
		return (this.plan != null) ? this.plan.people() : List.of();
	}

	/** Whether a reason would let it be placed where it was asked for. */
	public boolean canBeExcused() {
		return !this.objections.against().isEmpty() && worst() != Severity.BLOCK;
	}

	/** How much speaks against the place that was asked of; a refusal blocks it. */
	public Severity worst() {
		return (this.objections.refusal() != null) ? Severity.BLOCK
				: this.objections.against()
					.stream()
					.map(ClashView::severity)
					.max(Severity::compareTo)
					.orElse(Severity.IGNORE);
	}

	/**
	 * How many lines the form has for people.
	 * @param form which had lines of its own, if it was sent
	 */
	public int lines(FormValues form) {
		return Math.max(contributors().size() + ROOM_FOR, form.values().getOrDefault("line", List.of()).size());
	}

	/**
	 * What the service says of a place.
	 *
	 * @param against what speaks against it
	 * @param refusal why nothing can be said of it, or absent
	 */
	public record Objections(List<ClashView> against, @Nullable Problem refusal) {

		/** Nothing speaks against it, or nobody has asked. */
		public static final Objections NONE = new Objections(List.of(), null);

		public Objections {
			against = List.copyOf(against);
		}

	}

	/**
	 * Where and when.
	 *
	 * @param day the day of the meeting on which it begins
	 * @param starts in the meeting's time zone
	 */
	public record Place(RoomId room, LocalDate day, LocalTime starts, LocalTime ends) {

	}

	/**
	 * A room.
	 *
	 * @param capacity how many people it holds
	 */
	public record RoomChoice(RoomId id, LocalizedText names, int capacity) {

	}

}
