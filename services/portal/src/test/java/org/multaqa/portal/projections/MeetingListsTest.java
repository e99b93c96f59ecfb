package org.multaqa.portal.projections;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.OutputId;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.WorkshopEvent.OutputKind;
import org.multaqa.model.events.WorkshopEvent.OutputRecorded;
import org.multaqa.portal.Telling;
import org.multaqa.portal.projections.workshop.Output;

import static org.assertj.core.api.Assertions.assertThat;

/** Any output of a session leads to the page of the session's outputs that has it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MeetingListsTest extends ToldModels {

	private static final SessionId SESSION = new SessionId("s-1");

	private static final SessionId OTHER = new SessionId("s-2");

	private static final int EARLY = 40;

	private static final int LATE = 30;

	private final MeetingLists lists = new MeetingLists(new Snapshot(this.models, DOHA));

	/** Many at the same moment, as a program may record them. */
	@BeforeEach
	void many_outputs() {
		IntStream.range(0, EARLY).forEach((number) -> record(number, SESSION, Telling.BEGIN));
		IntStream.range(EARLY, EARLY + LATE)
			.forEach((number) -> record(number, SESSION, Telling.BEGIN.plusSeconds(number)));
		record(EARLY + LATE, OTHER, Telling.BEGIN);
	}

	@Test
	void each_of_them_is_on_the_page_that_it_leads_to() {
		IntStream.range(0, EARLY + LATE)
			.mapToObj(MeetingListsTest::id)
			.forEach((output) -> assertThat(page(output)).as("%s", output).contains(output));
	}

	@Test
	void those_of_the_first_page_lead_to_the_first_page_and_others_to_one_that_begins_with_them() {
		assertThat(page(id(EARLY + LATE - MeetingLists.CARDS))).isEqualTo(page(id(EARLY + LATE - 1)));
		assertThat(page(id(EARLY + 1))).startsWith(id(EARLY + 1), id(EARLY));
		assertThat(page(id(20))).startsWith(id(20), id(19), id(18));
	}

	@Test
	void what_is_not_there_leads_to_the_first_page() {
		assertThat(page(new OutputId("o-none"))).isEqualTo(page(id(EARLY + LATE - 1)));
		assertThat(page(id(EARLY + LATE))).isEqualTo(page(id(EARLY + LATE - 1)));
	}

	private List<OutputId> page(OutputId output) {
		return this.lists.latestOutputs(SESSION, output).items().stream().map(Output::id).toList();
	}

	private void record(int number, SessionId session, Instant at) {
		apply(Telling.numbered(new OutputRecorded(DOHA, id(number), session, OutputKind.NEED, "en", "words", "hash",
				Telling.TELLER, null), 1, at));
	}

	private static OutputId id(int number) {
		return new OutputId("o-" + (100 + number));
	}

}
