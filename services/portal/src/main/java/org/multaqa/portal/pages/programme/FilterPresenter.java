package org.multaqa.portal.pages.programme;

import java.util.Optional;

import org.multaqa.portal.pages.programme.ProgrammePage.Choice;
import org.multaqa.portal.pages.shell.MeetingContext;
import org.multaqa.portal.pages.shell.Reader;
import org.multaqa.portal.projections.programme.Contents;

/**
 * What can be chosen of a release: only what it has.
 *
 * @param context the meeting
 * @param query what the reader asks for
 */
record FilterPresenter(MeetingContext context, ProgrammeQuery query) {

	ProgrammeFilter filter(Contents contents, int found) {
		var reader = reader();
		return new ProgrammeFilter(this.query.words(), this.query.asksForOwn(),
				contents.rooms()
					.stream()
					.map((room) -> choice(room.id(), reader.in(room.names()), this.query.room()))
					.toList(),
				contents.themes()
					.stream()
					.map((track) -> choice(track.id(), reader.in(track.names()), this.query.track()))
					.toList(),
				contents.languages()
					.stream()
					.map((tag) -> choice(tag, reader.nameIn(tag), this.query.language()))
					.toList(),
				contents.offices()
					.stream()
					.map((office) -> choice(office, reader.in(this.context.office(office).name()), this.query.office()))
					.toList(),
				contents.kinds()
					.stream()
					.map((kind) -> choice(reader.wire(kind), reader.wire(kind), this.query.kind().map(reader::wire)))
					.toList(),
				this.query.unfiltered().said(), this.query.filters(), found);
	}

	private static <T> Choice choice(T value, String label, Optional<T> chosen) {
		return new Choice(value.toString(), label, chosen.filter(value::equals).isPresent());
	}

	private Reader reader() {
		return this.context.pageRequest().reader();
	}

}
