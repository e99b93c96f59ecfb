package org.multaqa.portal.pages.cards;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.Initiative;
import org.multaqa.model.Initiative.Measure;
import org.multaqa.model.Initiative.Milestone;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MilestoneId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.RoadmapId;
import org.multaqa.model.Stale;
import org.multaqa.model.events.RecommendationEvent.Content;
import org.multaqa.model.events.RoadmapEvent.RoadmapOpened;
import org.multaqa.portal.Telling;
import org.multaqa.portal.pages.GrowingMeeting;
import org.multaqa.portal.pages.cards.ChangeLine.Difference;
import org.multaqa.portal.projections.recommendation.Recommendation.Wording;
import org.multaqa.portal.projections.roadmap.Roadmap;
import org.multaqa.portal.projections.roadmap.RoadmapProjection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.portal.pages.GrowingMeeting.HEAD;

/** A change of any member is said, also of one that is added later. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DifferencesTest {

	private static final Content CONTENT = new Content(text("title"), text("text"));

	private static final Milestone STEP = new Milestone(new MilestoneId("ms"), text("step"), LocalDate.of(2026, 1, 1));

	private static final Measure MEASURE = new Measure(text("measure"), "0", "1");

	private static final Initiative INITIATIVE = new Initiative(new InitiativeId("i"), text("title"), text("outcome"),
			"words", List.of("2026-Q1"), new OfficeId("mena"), List.of(), MEASURE, List.of(STEP),
			List.of(new RecommendationId("r-1")), null, null);

	private final GrowingMeeting meeting = GrowingMeeting.of(1);

	private final Roadmap roadmap = Objects
		.requireNonNull(RoadmapProjection.next(null, new Telling().tell(new RoadmapOpened(new RoadmapId("x"),
				GrowingMeeting.MEETING, 2026, text("2026"), List.of(), List.of(), null))));

	@Test
	void of_a_recommendation() {
		eachAlone(CONTENT, new Content(text("other title"), text("other text")))
			.forEach((member, changed) -> assertThat(between(CONTENT, changed)).as(member).isNotEmpty());
	}

	@Test
	void of_an_initiative() {
		var other = new Initiative(new InitiativeId("other"), text("other title"), text("other outcome"), "archive",
				List.of("2026-Q2"), new OfficeId("africa"), List.of(new OfficeId("lac")), null, List.of(),
				List.of(new RecommendationId("r-2")), "es", List.of(new Stale("title", List.of("fr"))));
		var changes = eachAlone(INITIATIVE, other);

		changes.remove("id");
		changes.forEach((member, changed) -> assertThat(between(changed)).as(member).isNotEmpty());
	}

	@Test
	void of_a_measure_and_of_a_milestone() {
		var measures = eachAlone(MEASURE, new Measure(text("other measure"), "2", "3"));
		var steps = eachAlone(STEP, new Milestone(new MilestoneId("other"), text("other"), LocalDate.of(2026, 2, 2)));

		steps.remove("id");
		measures.forEach((member, changed) -> assertThat(between(with(changed, STEP))).as(member).isNotEmpty());
		steps.forEach((member, changed) -> assertThat(between(with(MEASURE, changed))).as(member).isNotEmpty());
	}

	private static Initiative with(Measure measure, Milestone step) {
		return new Initiative(INITIATIVE.id(), INITIATIVE.title(), INITIATIVE.outcome(), INITIATIVE.impactArea(),
				INITIATIVE.quarters(), INITIATIVE.lead(), INITIATIVE.partners(), measure, List.of(step),
				INITIATIVE.sources(), null, null);
	}

	private List<Difference> between(Content was, Content is) {
		return this.meeting.shown(HEAD, (context) -> new Differences(context).between(wording(was), wording(is)));
	}

	private List<Difference> between(Initiative changed) {
		return this.meeting.shown(HEAD,
				(context) -> new Differences(context).between(this.roadmap, INITIATIVE, changed));
	}

	private static Wording wording(Content content) {
		return new Wording(1, content, List.of(), List.of(), Telling.TELLER, Instant.EPOCH);
	}

	/**
	 * A value as often as it has members, each time with another one as the other has it.
	 */
	private static <T extends Record> Map<String, T> eachAlone(T value, T other) {
		var changed = new LinkedHashMap<String, T>();
		for (var member : value.getClass().getRecordComponents()) {
			assertThat(read(member, value)).as("the other %s", member.getName()).isNotEqualTo(read(member, other));
			changed.put(member.getName(), with(value, member, other));
		}
		return changed;
	}

	@SuppressWarnings("unchecked")
	private static <T extends Record> T with(T value, RecordComponent one, T other) {
		var members = value.getClass().getRecordComponents();
		var types = Arrays.stream(members).map(RecordComponent::getType).toArray(Class<?>[]::new);
		var values = Arrays.stream(members)
			.map((member) -> read(member, member.getName().equals(one.getName()) ? other : value))
			.toArray();
		try {
			return (T) value.getClass().getDeclaredConstructor(types).newInstance(values);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static @Nullable Object read(RecordComponent member, Record of) {
		try {
			return member.getAccessor().invoke(of);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static LocalizedText text(String words) {
		return LocalizedText.of("en", words);
	}

}
