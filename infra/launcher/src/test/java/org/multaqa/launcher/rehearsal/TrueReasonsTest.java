package org.multaqa.launcher.rehearsal;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.launcher.seeds.Act;
import org.multaqa.launcher.seeds.Chapter;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.ModelJson;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.RoadmapId;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.EventCatalogue;
import org.multaqa.model.events.RoadmapEvent.ApprovalsVoided;
import org.multaqa.model.events.RoadmapEvent.Lapse;
import org.multaqa.model.events.RoadmapEvent.RoadmapReturned;
import org.multaqa.roadmap.api.GateView;
import org.multaqa.roadmap.api.RoadmapStage;
import org.multaqa.roadmap.api.RoadmapView;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TrueReasonsTest {

	private static final Instant NOON = Instant.parse("2025-12-09T12:00:00Z");

	private static final RoadmapId ROADMAP = new RoadmapId("x-2026");

	private static final PersonId VERA = new PersonId("vera");

	private static final LocalizedText WHY = LocalizedText.of("en", "Say how it is measured.");

	private static final RoadmapReturned RETURNED = new RoadmapReturned(ROADMAP, "president", WHY, VERA);

	private RoadmapView read = returned(WHY, GateView.State.PASSED);

	private final TrueReasons reasons = new TrueReasons(List.of(WHY), () -> this.read);

	@Test
	void that_are_told_have_no_fault() {
		play();

		assertThat(this.reasons.fault(events(RETURNED, voided(new Lapse.Returned("president"))))).isEmpty();
		assertThat(this.reasons
			.fault(events(voided(new Lapse.ReservationLifted(new RecommendationId("r-memory"), new OfficeId("lac"))))))
			.isEmpty();
	}

	@Test
	void that_were_never_looked_at_are_a_fault() {
		assertThat(this.reasons.fault(List.of())).isEqualTo("0 returns were seen, and the story has 1");
	}

	@Test
	void other_words_are_a_fault() {
		this.read = returned(LocalizedText.of("en", "Something else"), GateView.State.PASSED);
		play();

		assertThat(this.reasons.fault(List.of())).startsWith("it was sent back because of ");
	}

	@Test
	void an_approval_that_a_mere_return_takes_away_is_a_fault() {
		this.read = returned(WHY, GateView.State.WAITING);
		play();

		assertThat(this.reasons.fault(List.of())).isEqualTo("nothing was changed, and the approval of sg is lost");
	}

	@Test
	void another_reason_than_what_happened_before_is_a_fault() {
		play();

		assertThat(this.reasons.fault(events(RETURNED, voided(new Lapse.Reworded()))))
			.startsWith("roadmap/x-2026@2 says ");
		assertThat(this.reasons.fault(events(RETURNED, voided(null)))).contains("roadmap/x-2026@2 says null, ");
	}

	private void play() {
		for (String name : List.of("roadmap/presented/1", "roadmap/returned/1", "roadmap/presented/2")) {
			this.reasons.before(new Act(name, Chapter.ROADMAP, NOON, null, "POST", "/", null, Act.Need.NOTHING,
					"roadmap/x", List.of(), Map.of()));
		}
	}

	private static ApprovalsVoided voided(@Nullable Lapse why) {
		return new ApprovalsVoided(ROADMAP, List.of("president"), "hash", why);
	}

	private static List<LoggedEvent> events(DomainEvent... events) {
		return List.of(events)
			.stream()
			.map((event) -> new LoggedEvent("multaqa.roadmaps.v1", EventCatalogue.typeOf(event.getClass()),
					event.subject(), List.of(events).indexOf(event) + 1L, ModelJson.write(event)))
			.toList();
	}

	private static RoadmapView returned(LocalizedText reason, GateView.State first) {
		var gates = List.of(new GateView("sg", WHY, Role.SECRETARY_GENERAL, first, null, null, null),
				new GateView("president", WHY, Role.PRESIDENT, GateView.State.WAITING, null, null, null));
		return new RoadmapView(ROADMAP, 9, new MeetingId("doha-2025"), 2026, WHY, RoadmapStage.DRAFTING, null, null,
				"hash", List.of(), gates, List.of(), new RoadmapView.Returned("president", "hash", reason, VERA, NOON),
				List.of(), null, null);
	}

}
