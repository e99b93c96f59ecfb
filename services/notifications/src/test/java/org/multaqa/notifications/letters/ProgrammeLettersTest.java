package org.multaqa.notifications.letters;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;
import org.multaqa.model.events.ProgrammeEvent.Part;
import org.multaqa.notifications.deliveries.domain.Letter;
import org.multaqa.notifications.deliveries.domain.NotificationKind;
import org.multaqa.notifications.projection.domain.ProgrammeReplica;
import org.multaqa.notifications.projection.domain.SessionEdition;

import static org.assertj.core.api.Assertions.assertThat;

/** What people read of releases. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProgrammeLettersTest extends MeetingLetters {

	@Test
	void a_moved_session_says_from_when_and_where_to_when_and_where() {
		session("s-1", edition(1, "Opening", null, "08:00", "Hall"), edition(2, "Opening", null, "09:30", "Majlis"));

		var letter = yours("en");

		assertThat(plain(letter.subject())).isEqualTo("Moved: Opening");
		assertThat(plain(TextRenderer.of(letter))).contains(
				"Monday 8 December 2025, 12:30–13:30 (UTC+03:00); Majlis. "
						+ "Before, it was: Monday 8 December 2025, 11:00–12:00 (UTC+03:00); Hall.",
				"http://portal.test/m/doha-2025/sessions/s-1", "http://portal.test/m/doha-2025/mails/mine");
	}

	@Test
	void whoever_gets_a_part_reads_which_one() {
		session("s-1", edition(1, "Opening", null, "08:00", "Hall"),
				edition(2, "Opening", Part.CHAIR, "08:00", "Hall"));

		var letter = yours("en");

		assertThat(plain(letter.subject())).isEqualTo("Your part: Opening");
		assertThat(plain(TextRenderer.of(letter))).contains("You chair this session.").doesNotContain("Before, it was");
	}

	@Test
	void several_changes_are_one_letter() {
		session("s-1", edition(1, "Opening", null, "08:00", "Hall"),
				edition(2, "Opening", Part.CHAIR, "08:00", "Hall"));
		session("s-2", edition(1, "Training", Part.SPEAKER, "10:00", "Hall"),
				new SessionEdition(2, edition(1, "Training", Part.SPEAKER, "10:00", "Hall").plan(), null, true));
		session("s-3", edition(1, "Elsewhere", null, "12:00", "Hall"));

		var letter = yours("ar");

		assertThat(plain(letter.subject())).isEqualTo("برنامج لقاء الدوحة: ما تغيّر لك");
		assertThat(plain(TextRenderer.of(letter)))
			.contains("Opening", "إليك رئاسة هذه الجلسة.", "Training", "أُلغيت ولن تُعقد.",
					"الاثنين 8 ديسمبر 2025، 11:00–12:00 (UTC+03:00)")
			.doesNotContain("Elsewhere");
	}

	@Test
	void times_run_from_left_to_right_in_an_arabic_letter() {
		session("s-1", edition(1, "Opening", null, "08:00", "Hall"),
				edition(2, "Opening", Part.CHAIR, "08:00", "Hall"));

		assertThat(TextRenderer.of(yours("ar"))).contains("\u206611:00–12:00 (UTC+03:00)\u2069");
	}

	@Test
	void an_hour_that_comes_twice_says_which_one_it_is() {
		var moments = new Moments(ZoneId.of("Europe/Lisbon"), Locale.ENGLISH);

		assertThat(plain(moments.span(Instant.parse("2025-10-26T00:30:00Z"), Instant.parse("2025-10-26T01:00:00Z"))))
			.isEqualTo("Sunday 26 October 2025, 01:30–01:00 (UTC+01:00)");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			0 | لم تتغير فيه أي جلسة.
			1 | فيه جلسة واحدة جديدة أو متغيرة، وليست من جلساتك.
			2 | فيه جلستان جديدتان أو متغيرتان، وليستا من جلساتك.
			3 | فيه 3 جلسات جديدة أو متغيرة، وليست من جلساتك.
			11 | فيه 11 جلسة جديدة أو متغيرة، وليست من جلساتك.
			100 | فيه 100 جلسة جديدة أو متغيرة، وليست من جلساتك.
			""")
	void a_release_counts_in_the_six_forms_of_arabic(int changed, String sentence) {
		keep(this.replicas.programmes(), DOHA.value(), new ProgrammeReplica(DOHA, List
			.of(new ProgrammeReplica.Release(1, LocalizedText.of("ar", "الأولى"), changed, new PersonId("l"), NOON))));

		assertThat(plain(TextRenderer.of(write("ar", new NotificationKind.ProgrammeReleased(DOHA, 1)))))
			.contains(sentence);
	}

	private Letter yours(String language) {
		return write(language, new NotificationKind.YourSessions(DOHA, 2));
	}

}
