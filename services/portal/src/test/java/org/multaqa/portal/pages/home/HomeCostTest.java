package org.multaqa.portal.pages.home;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.access.Actor;
import org.multaqa.portal.pages.GrowingMeeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.portal.pages.GrowingMeeting.HEAD;
import static org.multaqa.portal.pages.GrowingMeeting.ORGANISER;

/** The front page of a large meeting reads as much as that of a small one. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HomeCostTest {

	private static final GrowingMeeting SMALL = GrowingMeeting.of(20);

	private static final GrowingMeeting LARGE = GrowingMeeting.of(400);

	@Test
	void a_visitor_costs_the_same() {
		assertThat(cost(LARGE, null)).isEqualTo(cost(SMALL, null)).isPositive();
	}

	@Test
	void a_head_for_whom_much_waits_costs_the_same() {
		assertThat(cost(LARGE, HEAD)).isEqualTo(cost(SMALL, HEAD)).isPositive();
	}

	@Test
	void an_organiser_costs_the_same() {
		assertThat(cost(LARGE, ORGANISER)).isEqualTo(cost(SMALL, ORGANISER)).isPositive();
	}

	@Test
	void twelve_things_wait_and_a_link_leads_to_the_rest() {
		LARGE.cost(HEAD, (context) -> {
			var page = new HomePresenter(context).page(null);

			assertThat(page.waiting()).hasSize(12);
			assertThat(page.restWaiting()).isEqualTo("/m/growing/recommendations");
			assertThat(page.changes()).hasSize(5)
				.extracting((changed) -> changed.latest().subject().texts().get("en"))
				.startsWith("discussed-399");
			assertThat(page.preparation()).isNull();
			assertThat(page.over()).isFalse();
			assertThat(page.journey()).isNotNull();
			assertThat(page.journey().outputs()).isEqualTo(400);
			assertThat(page.journey().recommendations()).isEqualTo(800);
		});
	}

	private static long cost(GrowingMeeting meeting, @Nullable Actor actor) {
		return meeting.cost(actor, (context) -> new HomePresenter(context).page(null));
	}

}
