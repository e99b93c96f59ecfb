package org.multaqa.portal.pages.programme;

import java.util.Map;
import java.util.function.Consumer;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.portal.pages.GrowingMeeting;
import org.multaqa.portal.pages.shell.MeetingPresenter;
import org.multaqa.portal.personal.OwnSessions;
import org.multaqa.portal.projections.MeetingLists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.portal.pages.GrowingMeeting.HEAD;
import static org.multaqa.portal.pages.GrowingMeeting.SESSION;

/** Programme and session of a large meeting read as much as those of a small one. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProgrammeCostTest {

	private static final GrowingMeeting SMALL = GrowingMeeting.of(60);

	private static final GrowingMeeting LARGE = GrowingMeeting.of(400);

	@Test
	void the_programme_costs_the_same() {
		assertCostsTheSame((presenter) -> new ProgrammePresenter(presenter, new ProgrammeQuery(Map.of()),
				OwnSessions.NONE, "/m/growing/programme")
			.page(null));
	}

	@Test
	void a_session_costs_the_same_and_lists_a_page_of_outputs_and_the_way_to_the_next() {
		assertCostsTheSame((presenter) -> {
			var page = new SessionPresenter(presenter).page(SESSION, false);

			assertThat(page.outputs()).hasSize(MeetingLists.CARDS);
			assertThat(page.pager().previous()).isNull();
			assertThat(page.pager().next()).startsWith("/m/growing/sessions/s-growing?page=");
		});
	}

	private static void assertCostsTheSame(Consumer<MeetingPresenter> page) {
		assertThat(LARGE.cost(HEAD, page)).isEqualTo(SMALL.cost(HEAD, page)).isPositive();
	}

}
