package org.multaqa.portal.pages.timetable;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.access.Permission;
import org.multaqa.model.access.Role;
import org.multaqa.portal.pages.shell.PageRequest;
import org.multaqa.sessions.api.ProgrammeActions;
import org.multaqa.sessions.api.ScheduleImportView;
import org.multaqa.sessions.api.ScheduleImportView.Line;
import org.multaqa.sessions.api.ScheduleImportView.Outcome;
import org.multaqa.sessions.api.ScheduleImportView.RoomLine;
import org.multaqa.sessions.api.ScheduleImportView.Speaker;

/**
 * A schedule file coming into the working draft, for organisers.
 *
 * @param pageRequest of which meeting
 */
record SchedulePresenter(PageRequest pageRequest) {

	/** How many of each list a page shows; the API has all. */
	private static final int SHOWN = 50;

	/**
	 * For the meeting that a page was asked of.
	 * @throws RuntimeException as {@link PageRequest#require}, for all but organisers
	 */
	static SchedulePresenter of(PageRequest pageRequest) {
		pageRequest.require(pageRequest.actorOrVisitor().may(pageRequest.inMeeting().id(), Role.ORGANISER));
		return new SchedulePresenter(pageRequest);
	}

	/** The page on which a file is chosen. */
	SchedulePage empty() {
		return page(null);
	}

	/**
	 * The page that says what would become of a file.
	 * @param id under which the file is kept
	 * @param file what it is called
	 * @param shown what the service says of it
	 */
	SchedulePage preview(String id, String file, ScheduleImportView shown) {
		var alike = shown.people().stream().filter((speaker) -> !speaker.alike().isEmpty()).toList();
		var odd = shown.sessions().stream().filter(SchedulePresenter::isOdd).toList();
		return page(new SchedulePage.Preview(id, file, shown.plan(), shown.title(), shown.from(), shown.to(),
				shown.shifted(), shown.shifted() || isElsewhere(shown), counts(shown, alike.size(), odd.size()),
				shown.overlaps()
					.stream()
					.limit(SHOWN)
					.map((overlap) -> new SchedulePage.Overlap(this.pageRequest.reader().wire(overlap.shared()),
							overlap.name(), overlap.line(), overlap.title(), overlap.otherLine(), overlap.otherTitle()))
					.toList(),
				odd.stream().limit(SHOWN).map(this::odd).toList(),
				shown.warnings()
					.stream()
					.limit(SHOWN)
					.map((warning) -> new SchedulePage.Warning(warning.line(), warning.title()))
					.toList(),
				shown.rooms()
					.stream()
					.filter(RoomLine::added)
					.map((room) -> new SchedulePage.NewRoom(room.names(), room.capacity()))
					.toList(),
				shown.tracks(), alike.stream().limit(SHOWN).map(Speaker::name).toList()));
	}

	private SchedulePage page(SchedulePage.@Nullable Preview preview) {
		return new SchedulePage(this.pageRequest.may("sessions",
				ProgrammeActions.plan(this.pageRequest.actorOrVisitor(), this.pageRequest.inMeeting().facts()),
				Permission.allowed()), preview);
	}

	/** Whether its days are not those of the meeting. */
	private boolean isElsewhere(ScheduleImportView shown) {
		var meeting = this.pageRequest.inMeeting();
		return shown.from() != null && shown.to() != null
				&& (shown.from().isBefore(meeting.from()) || shown.to().isAfter(meeting.to()));
	}

	private static SchedulePage.Counts counts(ScheduleImportView shown, int alike, int odd) {
		long guests = shown.people().stream().filter(Speaker::added).count();
		long unchanged = count(shown.sessions(), Outcome.ALREADY_THERE);
		return new SchedulePage.Counts(shown.rooms().stream().filter(RoomLine::added).count(),
				shown.sessions().size() - unchanged, count(shown.sessions(), Outcome.WITHOUT_PLACE),
				count(shown.sessions(), Outcome.PLACED_ANYWAY), unchanged, guests, shown.people().size() - guests,
				alike, shown.overlaps().size(), odd, shown.warnings().size());
	}

	private static long count(List<Line> lines, Outcome outcome) {
		return lines.stream().filter((line) -> line.outcome() == outcome).count();
	}

	private static boolean isOdd(Line line) {
		return line.outcome() == Outcome.PLACED_ANYWAY || !line.against().isEmpty();
	}

	private SchedulePage.Odd odd(Line line) {
		return new SchedulePage.Odd(line.line(), line.id(), line.title(),
				this.pageRequest.reader().wire(line.outcome()), line.room(), line.starts(), line.against());
	}

}
