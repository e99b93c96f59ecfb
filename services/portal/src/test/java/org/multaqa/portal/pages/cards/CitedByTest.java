package org.multaqa.portal.pages.cards;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.OutputId;
import org.multaqa.portal.pages.GrowingMeeting;
import org.multaqa.portal.pages.shell.MeetingContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.portal.pages.GrowingMeeting.HEAD;

/**
 * An output's card says by how many recommendations it is cited, however many they are.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CitedByTest {

	private static final OutputId FIRST = new OutputId("o-0");

	private static final OutputId OFTEN = new OutputId("o-1");

	/**
	 * As many as {@link GrowingMeeting} begins with, a draft of the head's office too.
	 */
	private static final int AT_FIRST = 3;

	/** More than are looked at together. */
	private static final int MANY = 201;

	@Test
	void those_that_cite_another_output_later_and_more_often_take_none_away() {
		var meeting = GrowingMeeting.of(2).citing(OFTEN, MANY);

		assertThat(citedBy(meeting, FIRST, OFTEN)).containsExactly(AT_FIRST, AT_FIRST + MANY);
		assertThat(citedBy(meeting, OFTEN)).containsExactly(AT_FIRST + MANY);
	}

	@Test
	void what_was_taken_back_does_not_count() {
		var meeting = GrowingMeeting.of(2).citing(OFTEN, 2).takingBack("often-0");

		assertThat(citedBy(meeting, FIRST, OFTEN)).containsExactly(AT_FIRST, AT_FIRST + 1);
		assertThat(citedBy(meeting, OFTEN)).containsExactly(AT_FIRST + 1);
	}

	@Test
	void of_one_output_they_are_counted_and_not_read() {
		assertThat(cost(GrowingMeeting.of(2).citing(OFTEN, MANY), OFTEN)).isEqualTo(cost(GrowingMeeting.of(2), OFTEN));
	}

	@Test
	void a_visitor_sees_what_one_of_many_cites_without_their_being_read() {
		var meeting = GrowingMeeting.of(2).citing(OFTEN, MANY);

		assertThat(meeting.shown(null, CitedByTest::shows)).isTrue();
		assertThat(meeting.cost(null, CitedByTest::shows)).isLessThan(10);
	}

	@Test
	void a_visitor_who_may_see_outputs_for_being_cited_learns_by_how_many_at_no_further_cost() {
		var meeting = GrowingMeeting.of(20);
		var outputs = IntStream.range(0, 20).mapToObj((number) -> new OutputId("o-" + number)).toList();
		Consumer<MeetingContext> seeing = (context) -> {
			context.snapshot().needOutputs(outputs);
			shows(context);
		};
		Consumer<MeetingContext> counting = (
				context) -> context.snapshot().citing().count(outputs, context.visibility().readersOfRecommendations());

		assertThat(meeting.cost(null, seeing.andThen(counting))).isEqualTo(meeting.cost(null, seeing));
	}

	private static boolean shows(MeetingContext context) {
		return context.snapshot().output(OFTEN).filter(context.visibility()::shows).isPresent();
	}

	private static List<Integer> citedBy(GrowingMeeting meeting, OutputId... outputs) {
		return meeting.shown(HEAD,
				(context) -> new OutputCardPresenter(context).latest(List.of(outputs))
					.stream()
					.map((line) -> line.output().citedBy())
					.toList());
	}

	private static long cost(GrowingMeeting meeting, OutputId output) {
		return meeting.cost(HEAD, (context) -> new OutputCardPresenter(context).latest(List.of(output)));
	}

}
