package org.multaqa.portal.pages.cards;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.OutputId;
import org.multaqa.model.access.Actor;
import org.multaqa.portal.pages.GrowingMeeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.portal.pages.GrowingMeeting.HEAD;
import static org.multaqa.portal.pages.GrowingMeeting.ORGANISER;

/** An output may be cited by whoever may begin a recommendation, as its owner says. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CitingTest {

	@Test
	void is_offered_to_those_who_may_draft_for_their_office() {
		var meeting = GrowingMeeting.of(1);

		assertThat(isOffered(meeting, HEAD)).isTrue();
		assertThat(isOffered(meeting, ORGANISER)).isFalse();
		assertThat(isOffered(meeting, null)).isFalse();
	}

	@Test
	void is_offered_to_nobody_once_the_meeting_is_archived() {
		assertThat(isOffered(GrowingMeeting.of(1).archived(), HEAD)).isFalse();
	}

	private static boolean isOffered(GrowingMeeting meeting, @Nullable Actor actor) {
		return meeting.shown(actor, (context) -> {
			var card = new OutputCardPresenter(context).latest(List.of(new OutputId("o-0"))).getFirst().output();
			return card.mayCite().allowed();
		});
	}

}
