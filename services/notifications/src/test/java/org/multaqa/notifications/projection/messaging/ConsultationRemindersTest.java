package org.multaqa.notifications.projection.messaging;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.ModelJson;
import org.multaqa.model.PersonId;
import org.multaqa.model.RoadmapId;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.EventCatalogue;
import org.multaqa.model.events.MeetingEvent.RoleGranted;
import org.multaqa.model.events.RoadmapEvent.CommentMade;
import org.multaqa.model.events.RoadmapEvent.ConsultationClosed;
import org.multaqa.model.events.RoadmapEvent.ConsultationEndMoved;
import org.multaqa.model.events.RoadmapEvent.ConsultationOpened;
import org.multaqa.model.events.RoadmapEvent.RoadmapOpened;
import org.multaqa.notifications.projection.application.ConsultationReminders;

import static org.assertj.core.api.Assertions.assertThat;

/** Who has not commented hears that the consultation closes soon, once for each end. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ConsultationRemindersTest extends FedListeners {

	private static final MeetingId DOHA = new MeetingId("doha-2025");

	private static final RoadmapId ROADMAP = new RoadmapId("roadmap-2026");

	private static final PersonId HANA = new PersonId("hana");

	private static final Instant OPENED = Instant.parse("2026-01-01T09:00:00Z");

	private static final Instant END = Instant.parse("2026-01-15T15:00:00Z");

	private static final Instant WEEK_AFTER = END.plus(Duration.ofDays(7));

	private static final Duration TWO_DAYS = Duration.ofDays(2);

	private long sequence;

	@BeforeEach
	void three_take_part_and_headquarters_asks_them() {
		for (var person : List.of("hana", "hugo", "olga")) {
			tell(new RoleGranted(DOHA, new PersonId(person), Role.OBSERVER));
		}
		tell(new RoadmapOpened(ROADMAP, DOHA, 2026, LocalizedText.of("en", "Roadmap"), List.of(), List.of(), null));
	}

	@Test
	void two_days_before_the_end_once() {
		opened(END);

		assertThat(toldAt(END.minus(TWO_DAYS).minusSeconds(1))).isEmpty();
		assertThat(toldAt(END.minus(TWO_DAYS))).containsExactlyInAnyOrder("hugo " + END, "olga " + END);
		assertThat(toldAt(END.minusSeconds(1))).hasSize(2);
	}

	@Test
	void nobody_who_has_commented() {
		opened(END);
		tell(new CommentMade(ROADMAP, "c-1", null, "en", "Good.", new PersonId("olga"), null));

		assertThat(toldAt(END.minus(TWO_DAYS))).containsExactly("hugo " + END);
	}

	@Test
	void anew_when_it_is_prolonged_and_not_for_the_end_that_is_no_more() {
		opened(END);
		toldAt(END.minus(TWO_DAYS));
		tell(new ConsultationEndMoved(ROADMAP, WEEK_AFTER, HANA));

		assertThat(toldAt(END.minusSeconds(1))).hasSize(2);
		assertThat(toldAt(WEEK_AFTER.minus(TWO_DAYS))).containsExactlyInAnyOrder("hugo " + END, "olga " + END,
				"hugo " + WEEK_AFTER, "olga " + WEEK_AFTER);
	}

	@Test
	void from_half_of_a_short_one_on_and_nobody_of_one_of_some_hours() {
		opened(OPENED.plus(TWO_DAYS));
		assertThat(toldAt(OPENED.plus(Duration.ofHours(23)))).isEmpty();
		assertThat(toldAt(OPENED.plus(Duration.ofHours(24)))).hasSize(2);

		tell(new ConsultationEndMoved(ROADMAP, OPENED.plus(Duration.ofHours(23)), HANA));
		assertThat(toldAt(OPENED.plus(Duration.ofHours(22)))).hasSize(2);
	}

	@Test
	void nobody_once_it_is_closed_by_the_clock_or_by_somebody_or_has_no_end() {
		opened(END);
		assertThat(toldAt(END)).isEmpty();

		tell(new ConsultationClosed(ROADMAP, HANA));
		assertThat(toldAt(END.minusSeconds(1))).isEmpty();

		opened(null);
		assertThat(toldAt(END.minusSeconds(1))).isEmpty();
	}

	private void opened(@Nullable Instant until) {
		tell(new ConsultationOpened(ROADMAP, HANA, until));
	}

	private List<String> toldAt(Instant now) {
		var reminders = new ConsultationReminders(this.replicas, service(null));
		reminders.due(now).forEach(reminders::tell);
		return told().stream()
			.filter((line) -> line.contains(" consultation-closes/"))
			.map((line) -> line.replaceAll(" .*/", " "))
			.toList();
	}

	private void tell(DomainEvent event) {
		feed(event.subject(), ++this.sequence, EventCatalogue.typeOf(event.getClass()),
				ModelJson.mapper().writeValueAsString(event), "hana", OPENED);
	}

}
