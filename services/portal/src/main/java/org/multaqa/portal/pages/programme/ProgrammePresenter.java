package org.multaqa.portal.pages.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.multaqa.model.LocalizedText;
import org.multaqa.model.RoomId;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.portal.pages.programme.ProgrammePage.Cell;
import org.multaqa.portal.pages.programme.ProgrammePage.Day;
import org.multaqa.portal.pages.programme.ProgrammePage.Files;
import org.multaqa.portal.pages.programme.ProgrammePage.Row;
import org.multaqa.portal.pages.shell.MeetingPresenter;
import org.multaqa.portal.pages.shell.Slot;
import org.multaqa.portal.projections.programme.Programme;
import org.multaqa.portal.projections.programme.Programme.Release;

import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The programme as released.
 *
 * @param presenter the meeting
 */
record ProgrammePresenter(MeetingPresenter presenter) {

	ProgrammePage page() {
		return this.presenter.snapshot()
			.programme()
			.filter(this.presenter.visibility()::shows)
			.flatMap((programme) -> programme.latest().map((release) -> page(programme, release)))
			.orElseGet(() -> new ProgrammePage(0, null, null, List.of(), ReleaseChange.Some.NONE));
	}

	private ProgrammePage page(Programme programme, Release release) {
		var reader = this.presenter.pageRequest().reader();
		var days = new TreeMap<LocalDate, List<Placement>>();
		release.placements()
			.stream()
			.filter((placement) -> programme.session(placement.session()).isPresent())
			.forEach((placement) -> days.computeIfAbsent(reader.dayOf(placement.starts()), (day) -> new ArrayList<>())
				.add(placement));
		this.presenter.sessions(release.placements().stream().map(Placement::session).toList());
		var changes = (release.number() > 1)
				? new ReleasesPresenter(this.presenter).changes(release.number() - 1, release.number())
				: ReleaseChange.Some.NONE;
		return new ProgrammePage(release.number(), release.name(), files(),
				days.entrySet().stream().map((day) -> day(programme, day.getKey(), day.getValue())).toList(), changes);
	}

	/** Calendars send no language of their reader, so the address says it. */
	private Files files() {
		var addresses = this.presenter.addresses();
		var pageRequest = this.presenter.pageRequest();
		String language = "?lang=" + pageRequest.reader().language();
		String portal = ServletUriComponentsBuilder.fromContextPath(pageRequest.request())
			.scheme("webcal")
			.build()
			.toUriString();
		return new Files(portal + addresses.calendar() + language, addresses.calendar() + language,
				addresses.scheduleXml() + language, addresses.scheduleJson() + language);
	}

	private Day day(Programme programme, LocalDate date, List<Placement> placements) {
		var rooms = programme.rooms()
			.stream()
			.map(Programme.Room::id)
			.filter((room) -> placements.stream().anyMatch((placement) -> placement.room().equals(room)))
			.toList();
		var rows = placements.stream()
			.map(Placement::starts)
			.distinct()
			.sorted(Comparator.naturalOrder())
			.map((starts) -> row(starts, rooms, placements))
			.toList();
		var pageRequest = this.presenter.pageRequest();
		return new Day(date, date.equals(pageRequest.reader().dayOf(pageRequest.now())),
				rooms.stream().map((room) -> name(room, placements)).toList(), rows);
	}

	private Row row(Instant starts, List<RoomId> rooms, List<Placement> placements) {
		return new Row(starts,
				rooms.stream()
					.map((room) -> new Cell(placements.stream()
						.filter((placement) -> placement.room().equals(room) && placement.starts().equals(starts))
						.map((placement) -> this.presenter.session(placement.session()))
						.findFirst()
						.orElse(null)))
					.toList());
	}

	/** As the sessions in it say. */
	private LocalizedText name(RoomId room, List<Placement> placements) {
		return placements.stream()
			.filter((placement) -> placement.room().equals(room))
			.flatMap((placement) -> Stream.ofNullable(this.presenter.session(placement.session()).slot()))
			.map(Slot::room)
			.findFirst()
			.orElseThrow();
	}

}
