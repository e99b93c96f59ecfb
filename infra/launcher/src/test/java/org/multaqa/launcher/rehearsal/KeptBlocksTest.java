package org.multaqa.launcher.rehearsal;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.launcher.seeds.Expectations.OfOffice;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.ModelJson;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.Stance;
import org.multaqa.model.events.EventCatalogue;
import org.multaqa.model.events.RecommendationEvent.PositionStated;
import org.multaqa.portal.journal.EntryView;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KeptBlocksTest {

	private static final RecommendationId FUND = new RecommendationId("r-fund");

	private static final OfficeId AFRICA = new OfficeId("africa");

	private static final LocalizedText WHY = LocalizedText.of("en", "No rules are written.");

	private static final List<OfOffice> BLOCKS = List.of(new OfOffice(FUND, AFRICA, WHY));

	@Test
	void that_are_in_the_history_have_no_fault_whatever_was_stated_since() {
		assertThat(
				KeptBlocks.fault(BLOCKS, (_) -> List.of(stated(Stance.CAN_LIVE_WITH, null), stated(Stance.BLOCK, WHY))))
			.isEmpty();
		assertThat(KeptBlocks.fault(List.of(), (_) -> List.of())).isEmpty();
	}

	@Test
	void that_are_not_there_or_say_something_else_are_a_fault() {
		String missing = "the history of r-fund does not tell that africa has blocked it, and why";

		assertThat(KeptBlocks.fault(BLOCKS, (_) -> List.of(stated(Stance.CAN_LIVE_WITH, WHY)))).isEqualTo(missing);
		assertThat(KeptBlocks.fault(BLOCKS,
				(_) -> List.of(stated(Stance.BLOCK, LocalizedText.of("en", "Another reason")))))
			.isEqualTo(missing);
	}

	private static EntryView stated(Stance stance, @Nullable LocalizedText reason) {
		var event = new PositionStated(FUND, new MeetingId("doha-2025"), AFRICA, stance, reason, new PersonId("adjoa"));
		return new EntryView("recommendation/r-fund@7", EventCatalogue.typeOf(PositionStated.class),
				Instant.parse("2025-12-09T06:58:00Z"), new PersonId("adjoa"), "c", null,
				ModelJson.mapper().valueToTree(event));
	}

}
