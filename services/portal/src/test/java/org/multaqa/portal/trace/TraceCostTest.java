package org.multaqa.portal.trace;

import java.time.LocalDate;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.multaqa.model.access.Actor;
import org.multaqa.portal.pages.GrowingMeeting;
import org.multaqa.portal.pages.shell.MeetingContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.portal.pages.GrowingMeeting.HEAD;
import static org.multaqa.portal.pages.GrowingMeeting.SESSION;

/** The trace of a session reads as much of a large meeting as of a small one. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TraceCostTest {

	private static final Consumer<MeetingContext> PAGE = (
			context) -> assertThat(new MeetingTrace(context.visibility(), LocalDate.EPOCH).session(SESSION, null))
				.isPresent();

	@ParameterizedTest
	@MethodSource("readers")
	void costs_the_same_for_members_and_visitors(@Nullable Actor reader) {
		assertThat(GrowingMeeting.of(400).cost(reader, PAGE)).isEqualTo(GrowingMeeting.of(60).cost(reader, PAGE));
	}

	@ParameterizedTest
	@MethodSource("readers")
	void asks_the_store_once_for_all_outputs_of_the_page(@Nullable Actor reader) {
		assertThat(GrowingMeeting.of(60).questions(reader, PAGE)).isLessThan(10);
	}

	private static @Nullable Actor[] readers() {
		return new @Nullable Actor[] { HEAD, null };
	}

}
