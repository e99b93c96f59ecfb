package org.multaqa.notifications.projection.messaging;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.ConsentRule;
import org.multaqa.model.DelegationId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.ModelJson;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.DelegationEvent.DelegateNominated;
import org.multaqa.model.events.DelegationEvent.DelegatePromoted;
import org.multaqa.model.events.DelegationEvent.DelegateRegistered;
import org.multaqa.model.events.DelegationEvent.DelegateReminded;
import org.multaqa.model.events.DelegationEvent.OfMember;
import org.multaqa.model.events.EventCatalogue;
import org.multaqa.model.events.MeetingEvent.DeadlinesSet;
import org.multaqa.model.events.MeetingEvent.MeetingPlanned;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.model.events.MeetingEvent.MeetingStageReached;
import org.multaqa.model.events.MeetingEvent.MeetingStageReverted;
import org.multaqa.notifications.projection.application.AnswerReminders;

import static org.assertj.core.api.Assertions.assertThat;

/** Who has not answered is reminded some days before the deadline, once for each time. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AnswerRemindersTest extends FedListeners {

	private static final MeetingId DOHA = new MeetingId("doha-2025");

	private static final DelegationId MENA = new DelegationId("doha-2025-mena");

	/** 18:00 in Doha. */
	private static final Instant END = Instant.parse("2025-11-20T15:00:00Z");

	private static final Instant LONG_BEFORE = END.minus(Duration.ofDays(30));

	private static final Instant WEEK_BEFORE = END.minus(Duration.ofDays(7));

	private static final Instant TWO_DAYS_BEFORE = END.minus(Duration.ofDays(2));

	private long sequence;

	@BeforeEach
	void three_are_invited_and_one_answers() {
		feed("meeting/doha-2025", ++this.sequence,
				new MeetingPlanned(DOHA, LocalizedText.of("en", "Doha"), LocalDate.of(2025, 12, 7),
						LocalDate.of(2025, 12, 9), "Asia/Qatar", LocalizedText.of("en", "Doha"), List.of("en"),
						new ConsentRule.NoBlock(), true, null, null));
		stage(MeetingStage.OPEN);
		deadline(LocalDateTime.parse("2025-11-20T18:00"), List.of(7, 2));
		nominated("hind", false);
		nominated("yusuf", false);
		nominated("salima", true);
		member(new DelegateRegistered(MENA, DOHA, new OfficeId("mena"), new PersonId("yusuf")), LONG_BEFORE);
	}

	@Test
	void from_so_many_days_before_and_again_each_time_once() {
		assertThat(remindersAt(WEEK_BEFORE.minusSeconds(1))).isEmpty();
		assertThat(remindersAt(WEEK_BEFORE)).containsExactly("hind reminder/doha-2025-mena/2025-11-20-7");
		assertThat(remindersAt(WEEK_BEFORE.plusSeconds(90))).hasSize(1);
		assertThat(remindersAt(TWO_DAYS_BEFORE)).containsExactlyInAnyOrder("hind reminder/doha-2025-mena/2025-11-20-7",
				"hind reminder/doha-2025-mena/2025-11-20-2");
	}

	@Test
	void a_service_that_was_away_makes_up_for_it_in_one_letter_and_not_after_the_end() {
		assertThat(remindersAt(END.minusSeconds(1))).containsExactly("hind reminder/doha-2025-mena/2025-11-20-2");

		deadline(LocalDateTime.parse("2025-11-10T18:00"), List.of(3));
		assertThat(remindersAt(END)).hasSize(1);
	}

	@Test
	void two_instances_that_look_at_once_tell_it_once() {
		remindersAt(WEEK_BEFORE);

		assertThat(remindersAt(WEEK_BEFORE.plusSeconds(1))).hasSize(1);
	}

	@Test
	void who_gets_a_seat_after_it_was_due_is_reminded_the_next_time_only() {
		member(new DelegatePromoted(MENA, DOHA, new OfficeId("mena"), new PersonId("salima")),
				WEEK_BEFORE.plusSeconds(60));

		assertThat(remindersAt(WEEK_BEFORE.plusSeconds(120))).noneMatch((line) -> line.startsWith("salima"));
		assertThat(remindersAt(TWO_DAYS_BEFORE)).contains("salima reminder/doha-2025-mena/2025-11-20-2");
	}

	@Test
	void whom_somebody_has_reminded_in_the_day_before_or_since_is_not_reminded_by_itself() {
		nominated("omar", false);
		reminded("hind", WEEK_BEFORE.minus(Duration.ofHours(23)));
		reminded("omar", WEEK_BEFORE.minus(Duration.ofHours(25)));
		assertThat(automaticAt(WEEK_BEFORE)).containsExactly("omar reminder/doha-2025-mena/2025-11-20-7");

		reminded("hind", TWO_DAYS_BEFORE.plusSeconds(60));
		assertThat(automaticAt(TWO_DAYS_BEFORE.plusSeconds(120))).containsExactlyInAnyOrder(
				"omar reminder/doha-2025-mena/2025-11-20-7", "omar reminder/doha-2025-mena/2025-11-20-2");
	}

	@Test
	void a_deadline_put_off_by_days_is_another_one_and_without_one_nobody_is_reminded() {
		remindersAt(TWO_DAYS_BEFORE);
		deadline(LocalDateTime.parse("2025-11-27T18:00"), List.of(2));
		assertThat(remindersAt(END)).hasSize(1);
		assertThat(remindersAt(END.plus(Duration.ofDays(5)))).contains("hind reminder/doha-2025-mena/2025-11-27-2");

		deadline(null, List.of(30));
		assertThat(remindersAt(END.plus(Duration.ofDays(6)))).hasSize(2);
	}

	@Test
	void a_deadline_that_is_moved_moves_the_reminder() {
		deadline(LocalDateTime.parse("2025-11-27T18:00"), List.of(7));

		assertThat(remindersAt(END.minusSeconds(1))).isEmpty();
		assertThat(remindersAt(END)).containsExactly("hind reminder/doha-2025-mena/2025-11-27-7");
	}

	@Test
	void nobody_of_a_meeting_that_is_closed_and_everybody_when_it_is_open_again() {
		stage(MeetingStage.RUNNING);
		stage(MeetingStage.CLOSED);
		assertThat(remindersAt(WEEK_BEFORE)).isEmpty();

		stage(MeetingStage.ARCHIVED);
		assertThat(remindersAt(WEEK_BEFORE)).isEmpty();

		feed("meeting/doha-2025", ++this.sequence,
				new MeetingStageReverted(DOHA, MeetingStage.RUNNING, LocalizedText.of("en", "Closed by mistake")));
		assertThat(remindersAt(WEEK_BEFORE)).containsExactly("hind reminder/doha-2025-mena/2025-11-20-7");
	}

	@Test
	void what_is_planned_anew_keeps_the_deadline() {
		feed("meeting/doha-2025", ++this.sequence,
				new MeetingPlanned(DOHA, LocalizedText.of("en", "Doha again"), LocalDate.of(2025, 12, 7),
						LocalDate.of(2025, 12, 9), "Asia/Qatar", LocalizedText.of("en", "Doha"), List.of("en"),
						new ConsentRule.NoBlock(), true, null, null));

		assertThat(remindersAt(WEEK_BEFORE)).hasSize(1);
	}

	private List<String> remindersAt(Instant now) {
		var reminders = new AnswerReminders(this.replicas, service(null));
		reminders.due(now).forEach(reminders::tell);
		return told().stream().filter((line) -> line.contains(" reminder/")).toList();
	}

	private List<String> automaticAt(Instant now) {
		return remindersAt(now).stream().filter((line) -> line.contains("/2025-11-20-")).toList();
	}

	private void reminded(String person, Instant at) {
		member(new DelegateReminded(MENA, DOHA, new OfficeId("mena"), new PersonId(person)), at);
	}

	private void stage(MeetingStage stage) {
		feed("meeting/doha-2025", ++this.sequence, new MeetingStageReached(DOHA, stage));
	}

	private void deadline(@Nullable LocalDateTime answers, List<Integer> reminders) {
		feed("meeting/doha-2025", ++this.sequence, new DeadlinesSet(DOHA, null, answers, reminders));
	}

	private void nominated(String person, boolean waiting) {
		member(new DelegateNominated(MENA, DOHA, new OfficeId("mena"), new PersonId(person), List.of(Role.DELEGATE),
				waiting), LONG_BEFORE);
	}

	private void member(OfMember event, Instant at) {
		feed(event.subject(), ++this.sequence, EventCatalogue.typeOf(event.getClass()),
				ModelJson.mapper().writeValueAsString(event), "layan", at);
	}

}
