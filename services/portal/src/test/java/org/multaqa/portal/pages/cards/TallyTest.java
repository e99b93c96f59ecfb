package org.multaqa.portal.pages.cards;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.ConsentRule;
import org.multaqa.model.ConsentRule.AtLeast;
import org.multaqa.model.ConsentRule.NoBlock;
import org.multaqa.model.ConsentRule.Unanimous;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.Stance;
import org.multaqa.model.events.MeetingEvent.MeetingRevised;
import org.multaqa.model.events.RecommendationEvent.PositionStated;
import org.multaqa.portal.pages.GrowingMeeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.portal.pages.GrowingMeeting.HEAD;
import static org.multaqa.portal.pages.GrowingMeeting.MEETING;

/** A card counts as consenting those whom the meeting's rule counts. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TallyTest {

	private static final RecommendationId DISCUSSED = new RecommendationId("discussed-0");

	@Test
	void an_office_with_a_reservation_consents_where_only_a_block_stops_an_agreement() {
		assertThat(tally(new NoBlock())).isEqualTo(new TallyLine(2, 2, 2, 1, 0));
	}

	@Test
	void an_office_with_a_reservation_does_not_consent_where_all_or_so_many_have_to_go_along() {
		assertThat(tally(new AtLeast(2))).isEqualTo(new TallyLine(2, 2, 1, 1, 0));
		assertThat(tally(new Unanimous())).isEqualTo(new TallyLine(2, 2, 1, 1, 0));
	}

	private static TallyLine tally(ConsentRule rule) {
		var meeting = GrowingMeeting.of(1)
			.after(new MeetingRevised(MEETING, text("Growing"), LocalDate.parse("2025-12-07"),
					LocalDate.parse("2025-12-09"), "Asia/Qatar", text("Doha"), List.of("en"), rule, true, List.of(),
					null), position("mena", Stance.SUPPORT), position("africa", Stance.RESERVE));
		return meeting.shown(HEAD,
				(context) -> new RecommendationCardPresenter(context)
					.of(context.snapshot().recommendation(DISCUSSED).orElseThrow())
					.tally());
	}

	private static PositionStated position(String office, Stance stance) {
		return new PositionStated(DISCUSSED, MEETING, new OfficeId(office), stance, text("Why"), new PersonId(office));
	}

	private static LocalizedText text(String words) {
		return LocalizedText.of("en", words);
	}

}
