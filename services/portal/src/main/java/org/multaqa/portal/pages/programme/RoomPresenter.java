package org.multaqa.portal.pages.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.multaqa.model.RoomId;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.portal.pages.programme.ProgrammePage.Block;
import org.multaqa.portal.pages.shell.MeetingContext;
import org.multaqa.portal.pages.shell.OpeningDay;
import org.multaqa.portal.personal.OwnSessions;
import org.multaqa.portal.projections.programme.Contents;

/** What takes place in a room. */
record RoomPresenter(MeetingContext context) {

	/**
	 * A room on the day on which pages open.
	 * @throws RuleViolation {@code request.unknown-address} where nothing released takes
	 * place in it
	 */
	RoomPage page(RoomId id) {
		var latest = LatestRelease.of(this.context).orElseThrow(this.context.pageRequest()::unknown);
		var room = latest.room(id).orElseThrow(this.context.pageRequest()::unknown);
		var now = this.context.pageRequest().now();
		var meeting = this.context.pageRequest().inMeeting();
		var today = OpeningDay.of(meeting.from().datesUntil(meeting.to().plusDays(1)).toList(),
				this.context.pageRequest());
		var blocks = blocks(today, latest.in(id), latest.contents().rooms());
		return new RoomPage(room.names(), today, blocks.stream().filter(Block::running).toList(),
				blocks.stream()
					.filter((block) -> block.slot().starts().isAfter(now))
					.findFirst()
					.map((first) -> beginningWith(first, blocks))
					.orElse(List.of()),
				blocks);
	}

	private List<Block> blocks(LocalDate day, List<LatestRelease.Session> sessions, List<Contents.Room> rooms) {
		var reader = this.context.pageRequest().reader();
		return Optional.of(sessions)
			.filter((all) -> all.stream().anyMatch((session) -> day.equals(DayGrid.dayOf(session, reader))))
			.map((all) -> new DayPresenter(this.context, OwnSessions.NONE).day(day, all, rooms).blocks())
			.orElse(List.of());
	}

	private static List<Block> beginningWith(Block first, List<Block> blocks) {
		return blocks.stream().filter((block) -> block.slot().starts().equals(first.slot().starts())).toList();
	}

}
