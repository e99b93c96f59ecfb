package org.multaqa.notifications.letters;

import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.model.LanguagePreference;
import org.multaqa.model.events.ProgrammeEvent.Part;
import org.multaqa.notifications.api.NoticeKind;

import static org.assertj.core.api.Assertions.assertThat;

/** What an organiser sees of a letter before it is sent. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LetterPreviewTest extends MeetingLetters {

	@ParameterizedTest
	@ValueSource(strings = { "ar", "en", "fr", "es" })
	void a_preview_is_written_to_nobody_in_every_language(String language) {
		session("s-1", edition(1, "Opening", null, "08:00", "Hall"),
				edition(2, "Opening", Part.CHAIR, "08:00", "Hall"));
		for (var kind : List.of(NoticeKind.INVITATION, NoticeKind.REMINDER, NoticeKind.PROMOTED, NoticeKind.WAITING,
				NoticeKind.APPROVED, NoticeKind.REPLACED, NoticeKind.TAKEN_OUT, NoticeKind.PROGRAMME_RELEASED,
				NoticeKind.YOUR_SESSIONS)) {
			assertThat(this.samples.of(DOHA, kind, LanguagePreference.of(language))).as(kind.name())
				.hasValueSatisfying((letter) -> {
					assertThat(letter.language()).isEqualTo(language);
					assertThat(letter.subject()).doesNotContain("{", "subject.");
					assertThat(letter.text()).doesNotContain("{", "noura");
					assertThat(letter.html()).contains("lang=\"" + language + "\"");
				});
		}
		assertThat(this.samples.of(DOHA, NoticeKind.CITED, LanguagePreference.of(language))).isEmpty();
		assertThat(this.samples.of(DOHA, NoticeKind.GATE_OPEN, LanguagePreference.of(language))).isEmpty();
	}

	@Test
	void a_preview_is_in_the_first_language_of_the_meeting_unless_asked_otherwise() {
		assertThat(this.samples.of(DOHA, NoticeKind.INVITATION, LanguagePreference.of()))
			.hasValueSatisfying((letter) -> assertThat(letter.language()).isEqualTo("ar"));
	}

}
