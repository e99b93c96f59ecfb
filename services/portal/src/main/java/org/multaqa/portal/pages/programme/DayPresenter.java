package org.multaqa.portal.pages.programme;

import java.time.LocalDate;
import java.util.List;

import org.multaqa.model.events.ProgrammeEvent.Contributor;
import org.multaqa.portal.pages.programme.ProgrammePage.Block;
import org.multaqa.portal.pages.programme.ProgrammePage.Day;
import org.multaqa.portal.pages.shell.MeetingPresenter;
import org.multaqa.portal.pages.shell.Reader;
import org.multaqa.portal.personal.OwnSessions;
import org.multaqa.portal.projections.programme.Contents;

/**
 * The days of the programme.
 *
 * @param presenter the meeting
 * @param own the sessions of the reader
 */
record DayPresenter(MeetingPresenter presenter, OwnSessions own) {

	/**
	 * A day.
	 * @param sessions what there is to show, at least one of it beginning on the day
	 * @param rooms all rooms, in their order
	 */
	Day day(LocalDate date, List<LatestRelease.Session> sessions, List<Contents.Room> rooms) {
		var reader = reader();
		var grid = DayGrid.of(date, sessions, rooms, reader);
		var now = this.presenter.pageRequest().now();
		needNames(grid.sessions());
		return new Day(date, date.equals(reader.dayOf(now)), grid.columns(), grid.width(), grid.hours(), grid.now(now),
				grid.isTall(), grid.sessions().stream().map((session) -> block(session, grid)).toList());
	}

	private Block block(LatestRelease.Session session, DayGrid grid) {
		var plan = session.plan();
		return new Block(plan.id(), plan.kind(), plan.title(), session.slot(), plan.languages(),
				plan.people().stream().map(Contributor::person).distinct().map(this.presenter::person).toList(),
				session.isRunningAt(this.presenter.pageRequest().now()), this.own.parts().contains(plan.id()),
				this.own.stars().contains(plan.id()), grid.column(session), grid.at(session.slot().starts()),
				grid.length(session));
	}

	/** Says whose names will be asked for. */
	void needNames(List<LatestRelease.Session> sessions) {
		this.presenter.snapshot()
			.needNames(sessions.stream()
				.flatMap((session) -> session.plan().people().stream())
				.map(Contributor::person)
				.distinct()
				.toList());
	}

	private Reader reader() {
		return this.presenter.pageRequest().reader();
	}

}
