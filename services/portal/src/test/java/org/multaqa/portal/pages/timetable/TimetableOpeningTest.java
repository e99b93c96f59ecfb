package org.multaqa.portal.pages.timetable;

import java.time.LocalDate;
import java.time.ZonedDateTime;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.portal.pages.GrowingMeeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.portal.pages.GrowingMeeting.ORGANISER;

/** On which day the editor opens, of a meeting from the 7th to the 9th. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TimetableOpeningTest {

	private static final LocalDate FIRST = LocalDate.of(2025, 12, 7);

	@Test
	void today_while_the_meeting_is_running() {
		assertThat(opened("2025-12-08T12:00+03:00[Asia/Qatar]", null)).isEqualTo(LocalDate.of(2025, 12, 8));
		assertThat(opened("2025-12-09T23:59+03:00[Asia/Qatar]", null)).isEqualTo(LocalDate.of(2025, 12, 9));
	}

	@Test
	void by_the_days_of_the_meeting_and_not_of_the_server() {
		assertThat(opened("2025-12-08T00:30+03:00[Asia/Qatar]", null)).isEqualTo(LocalDate.of(2025, 12, 8));
		assertThat(opened("2025-12-07T22:00-03:00[America/Argentina/Buenos_Aires]", null)).isEqualTo(FIRST);
	}

	@Test
	void the_first_before_the_meeting_and_after_it() {
		assertThat(opened("2025-11-01T12:00+03:00[Asia/Qatar]", null)).isEqualTo(FIRST);
		assertThat(opened("2025-12-10T00:00+03:00[Asia/Qatar]", null)).isEqualTo(FIRST);
	}

	@Test
	void the_one_that_was_asked_for_if_the_meeting_has_it() {
		assertThat(opened("2025-12-08T12:00+03:00[Asia/Qatar]", LocalDate.of(2025, 12, 9)))
			.isEqualTo(LocalDate.of(2025, 12, 9));
		assertThat(opened("2025-12-08T12:00+03:00[Asia/Qatar]", LocalDate.of(2025, 12, 10)))
			.isEqualTo(LocalDate.of(2025, 12, 8));
	}

	private static LocalDate opened(String moment, @Nullable LocalDate wanted) {
		return GrowingMeeting.of(1)
			.at(ZonedDateTime.parse(moment))
			.shown(ORGANISER,
					(context) -> new TimetablePresenter(context, context.snapshot().sessions().draft())
						.page(wanted, null, null)
						.day());
	}

}
