package org.multaqa.notifications.projection.domain;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;
import org.multaqa.model.RoomId;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.ProgrammeEvent.Contributor;
import org.multaqa.model.events.ProgrammeEvent.Part;
import org.multaqa.model.events.ProgrammeEvent.SessionKind;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;
import org.multaqa.model.events.ReleaseEvent.ReleasedPlace;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SessionDifferenceTest {

	private static final PersonId NOURA = new PersonId("noura");

	private static final Contributor INTO_FRENCH = new Contributor(NOURA, Part.INTERPRETER, "fr");

	private static final Contributor INTO_SPANISH = new Contributor(NOURA, Part.INTERPRETER, "es");

	private static SessionEdition with(int release, Contributor... people) {
		var title = LocalizedText.of("en", "Languages");
		var starts = Instant.parse("2025-12-08T06:00:00Z");
		return new SessionEdition(release,
				new SessionPlan(new SessionId("languages"), SessionKind.SEMINAR, title, null, List.of(people),
						List.of(), List.of("ar"), null, List.of()),
				new ReleasedPlace(new RoomId("hall"), LocalizedText.of("en", "Hall"), 40, starts,
						starts.plusSeconds(3600)),
				false);
	}

	@Test
	void who_interprets_into_another_language_has_another_part() {
		var difference = new SessionDifference(with(1, INTO_FRENCH), with(2, INTO_SPANISH));

		assertThat(difference.given(NOURA)).containsExactly(INTO_SPANISH);
		assertThat(difference.concerned()).containsExactly("person/noura");
	}

	@Test
	void who_interprets_into_one_language_more_is_told_of_that_one() {
		var difference = new SessionDifference(with(1, INTO_FRENCH), with(2, INTO_FRENCH, INTO_SPANISH));

		assertThat(difference.given(NOURA)).containsExactly(INTO_SPANISH);
	}

	@Test
	void who_does_the_same_is_told_nothing() {
		var difference = new SessionDifference(with(1, INTO_FRENCH), with(2, INTO_FRENCH));

		assertThat(difference.concerned()).isEmpty();
	}

}
