package org.multaqa.portal.pages.programme;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.multaqa.model.events.ProgrammeEvent.SessionKind;
import org.multaqa.portal.pages.programme.ProgrammePage.Choice;
import org.multaqa.portal.pages.shell.MeetingPresenter;
import org.multaqa.portal.pages.shell.Reader;

/**
 * What can be chosen of a release: only what it has.
 *
 * @param presenter the meeting
 * @param query what the reader asks for
 */
record FilterPresenter(MeetingPresenter presenter, ProgrammeQuery query) {

	ProgrammeFilter filter(LatestRelease latest, int found) {
		var reader = reader();
		var rooms = latest.rooms()
			.stream()
			.map((room) -> choice(room.id(), reader.in(room.names()), this.query.room()))
			.toList();
		var languages = latest.sessions()
			.stream()
			.flatMap((session) -> session.plan().languages().stream())
			.distinct()
			.sorted()
			.map((tag) -> choice(tag, reader.nameIn(tag), this.query.language()))
			.toList();
		var offices = latest.sessions()
			.stream()
			.flatMap((session) -> session.plan().offices().stream())
			.distinct()
			.map((office) -> choice(office, reader.in(this.presenter.office(office).name()), this.query.office()))
			.toList();
		return new ProgrammeFilter(this.query.words(), this.query.asksForOwn(), rooms, languages, offices,
				kinds(latest), this.query.unfiltered().said(), this.query.filters(), found);
	}

	private List<Choice> kinds(LatestRelease latest) {
		return Arrays.stream(SessionKind.values())
			.filter((kind) -> latest.sessions().stream().anyMatch((session) -> session.plan().kind() == kind))
			.map((kind) -> choice(reader().wire(kind), reader().wire(kind), this.query.kind().map(reader()::wire)))
			.toList();
	}

	private static <T> Choice choice(T value, String label, Optional<T> chosen) {
		return new Choice(value.toString(), label, chosen.filter(value::equals).isPresent());
	}

	private Reader reader() {
		return this.presenter.pageRequest().reader();
	}

}
