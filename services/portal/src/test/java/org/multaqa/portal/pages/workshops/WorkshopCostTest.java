package org.multaqa.portal.pages.workshops;

import java.util.function.Consumer;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.portal.pages.GrowingMeeting;
import org.multaqa.portal.pages.shell.MeetingContext;
import org.multaqa.portal.projections.MeetingLists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.portal.pages.GrowingMeeting.HEAD;
import static org.multaqa.portal.pages.GrowingMeeting.SESSION;

/** The room of a large workshop reads as much as that of a small one. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WorkshopCostTest {

	@Test
	void a_page_of_outputs_is_read_the_latest_first_and_who_cites_them_is_looked_up_at_once() {
		Consumer<MeetingContext> page = (context) -> {
			var shown = new WorkshopPresenter(context).page(SESSION);

			var outputs = shown.groups().stream().flatMap((group) -> group.outputs().stream()).toList();
			assertThat(outputs).hasSize(MeetingLists.CARDS).allMatch((output) -> output.citedBy() == 3);
			assertThat(shown.pager().next()).startsWith("/m/growing/workshops/s-growing?page=");
		};

		assertThat(GrowingMeeting.of(400).cost(HEAD, page)).isEqualTo(GrowingMeeting.of(60).cost(HEAD, page));
	}

}
