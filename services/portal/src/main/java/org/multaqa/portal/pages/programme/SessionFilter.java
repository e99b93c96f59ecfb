package org.multaqa.portal.pages.programme;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.multaqa.kit.text.Folding;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;
import org.multaqa.model.events.TrackEvent.Track;
import org.multaqa.portal.personal.OwnSessions;
import org.multaqa.portal.projections.programme.Publication;

/**
 * Which sessions of a release somebody asks for. Each word that is searched for begins or
 * stands in a word of the title, the summary, the room, the track or the name of somebody
 * who has a part, in whichever of their languages.
 *
 * @param own the sessions of the reader
 * @param words folded; none mean all sessions
 * @param nameOf what people are called
 */
record SessionFilter(ProgrammeQuery query, OwnSessions own, List<String> words,
		Function<PersonId, Optional<LocalizedText>> nameOf) {

	SessionFilter {
		words = List.copyOf(words);
	}

	static SessionFilter of(ProgrammeQuery query, OwnSessions own, Function<PersonId, Optional<LocalizedText>> nameOf) {
		return new SessionFilter(query, own,
				Arrays.stream(Folding.fold(query.words()).split(" ")).filter((word) -> !word.isEmpty()).toList(),
				nameOf);
	}

	boolean includes(Publication shown) {
		var plan = shown.plan();
		return this.query.room().filter((room) -> !room.equals(shown.place().room())).isEmpty()
				&& this.query.track().filter((track) -> !track.equals(plan.track())).isEmpty()
				&& this.query.language().filter((language) -> !plan.languages().contains(language)).isEmpty()
				&& this.query.office()
					.filter((office) -> !plan.offices().isEmpty() && !plan.offices().contains(office))
					.isEmpty()
				&& this.query.kind().filter((kind) -> kind != plan.kind()).isEmpty()
				&& (!this.query.asksForOwn() || this.own.includes(plan.id())) && hasTheWords(shown);
	}

	private boolean hasTheWords(Publication shown) {
		if (this.words.isEmpty()) {
			return true;
		}
		var plan = shown.plan();
		var people = plan.people().stream().flatMap((each) -> this.nameOf.apply(each.person()).stream());
		String said = Stream
			.of(Stream.of(plan.title(), shown.room()), Stream.ofNullable(plan.summary()),
					Stream.<Track>ofNullable(shown.track()).map(Track::names), people)
			.flatMap((texts) -> texts)
			.flatMap((text) -> text.texts().values().stream())
			.map(Folding::fold)
			.collect(Collectors.joining("\n"));
		return this.words.stream().allMatch(said::contains);
	}

}
