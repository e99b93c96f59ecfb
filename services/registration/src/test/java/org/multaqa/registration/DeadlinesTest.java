package org.multaqa.registration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Permission;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.registration.api.AnswerPeriod;
import org.multaqa.registration.api.Appointment;
import org.multaqa.registration.api.Deadlines;
import org.multaqa.registration.api.DelegationActions;
import org.multaqa.registration.api.DelegationFacts;
import org.multaqa.registration.api.MeetingFacts;
import org.multaqa.registration.api.MeetingRoles;
import org.multaqa.registration.api.MemberFacts;
import org.multaqa.registration.api.MemberState;

import static org.assertj.core.api.Assertions.assertThat;

/** What is done until the deadlines of a meeting, and what is not afterwards. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DeadlinesTest {

	private static final PersonId HIND = new PersonId("hind");

	private static final LocalDateTime END = LocalDateTime.parse("2025-11-20T18:00");

	/** That is 18:00 in Doha. */
	private static final Instant AT_THE_END = Instant.parse("2025-11-20T15:00:00Z");

	private static final Instant BEFORE = AT_THE_END.minusSeconds(1);

	private static MeetingRoles meeting(Deadlines deadlines) {
		return new MeetingRoles(
				new MeetingFacts(new MeetingId("doha-2025"), LocalizedText.of("en", "Doha"), MeetingStage.OPEN, null),
				List.of(new Appointment(new PersonId("layan"), Role.ORGANISER)), deadlines, ZoneId.of("Asia/Qatar"),
				false);
	}

	private static MemberFacts hind(MemberState state, @Nullable Instant invited) {
		return new MemberFacts(HIND, List.of(Role.DELEGATE), state, null, invited, null);
	}

	private static DelegationActions as(String person, Deadlines deadlines, MemberFacts hind) {
		var noura = new MemberFacts(new PersonId("noura"), List.of(Role.HEAD), MemberState.APPROVED, null, null, null);
		return new DelegationActions(Actor.of(person), meeting(deadlines),
				new DelegationFacts(new OfficeId("mena"), List.of(noura, hind)), OfficeId::value);
	}

	@Nested
	class Of_reminders {

		private static final Instant WEEK_BEFORE = AT_THE_END.minus(Duration.ofDays(7));

		@Test
		void the_last_one_is_due_whose_time_has_come_until_the_end() {
			assertThat(due(MeetingStage.OPEN, WEEK_BEFORE.minusSeconds(1))).isEmpty();
			assertThat(due(MeetingStage.OPEN, WEEK_BEFORE))
				.contains(new AnswerPeriod.Reminder(END.toLocalDate(), 7, WEEK_BEFORE));
			assertThat(due(MeetingStage.RUNNING, BEFORE).map(AnswerPeriod.Reminder::days)).contains(2);
			assertThat(due(MeetingStage.OPEN, AT_THE_END)).isEmpty();
		}

		@ParameterizedTest
		@EnumSource(names = { "DRAFT", "CLOSED", "ARCHIVED" })
		void none_is_due_while_nobody_can_answer(MeetingStage stage) {
			assertThat(due(stage, WEEK_BEFORE)).isEmpty();
		}

		private static Optional<AnswerPeriod.Reminder> due(MeetingStage stage, Instant now) {
			var facts = new MeetingFacts(new MeetingId("doha-2025"), LocalizedText.of("en", "Doha"), stage, null);
			return new AnswerPeriod(facts, new Deadlines(null, END, List.of(7, 2)), ZoneId.of("Asia/Qatar"))
				.reminder(now);
		}

	}

	@Nested
	class Of_nominations {

		private final Deadlines until = new Deadlines(END, null, List.of());

		@Test
		void heads_nominate_and_replace_until_then() {
			var noura = as("noura", this.until, hind(MemberState.NOMINATED, null));

			assertThat(noura.nominate(BEFORE).isAllowed()).isTrue();
			assertThat(noura.member(HIND).replace(BEFORE).isAllowed()).isTrue();
			assertThat(noura.nominate(AT_THE_END)).isEqualTo(Permission.refused("delegation.nominations-closed"));
			assertThat(noura.member(HIND).replace(AT_THE_END))
				.isEqualTo(Permission.refused("delegation.nominations-closed"));
		}

		@Test
		void organisers_nominate_afterwards_too() {
			assertThat(as("layan", this.until, hind(MemberState.NOMINATED, null)).nominate(AT_THE_END).isAllowed())
				.isTrue();
		}

		@Test
		void what_does_not_nominate_goes_on() {
			var noura = as("noura", this.until, hind(MemberState.NOMINATED, null));

			assertThat(noura.remind().isAllowed()).isTrue();
			assertThat(noura.exchangeSeats().isAllowed()).isTrue();
			assertThat(noura.member(HIND).withdraw().isAllowed()).isTrue();
		}

	}

	@Nested
	class Of_answers {

		private final Deadlines until = new Deadlines(null, END, List.of());

		@Test
		void who_is_invited_accepts_until_then() {
			var hind = as("hind", this.until, hind(MemberState.NOMINATED, BEFORE));

			assertThat(hind.member(HIND).register(BEFORE).isAllowed()).isTrue();
			assertThat(hind.member(HIND).register(AT_THE_END)).isEqualTo(Permission.refused("member.too-late"));
		}

		@Test
		void who_was_invited_when_nobody_kept_since_when_has_until_then() {
			assertThat(as("hind", this.until, hind(MemberState.NOMINATED, null)).member(HIND).register(AT_THE_END))
				.isEqualTo(Permission.refused("member.too-late"));
		}

		@Test
		void who_gets_a_seat_afterwards_answers_until_the_meeting_closes() {
			var late = hind(MemberState.NOMINATED, AT_THE_END);

			assertThat(meeting(this.until).answerUntil(late)).isEmpty();
			assertThat(meeting(this.until).answerUntil(hind(MemberState.NOMINATED, BEFORE))).contains(AT_THE_END);
			assertThat(as("hind", this.until, late).member(HIND).register(AT_THE_END.plusSeconds(9)).isAllowed())
				.isTrue();
		}

		@Test
		void who_has_accepted_stays_so_and_who_is_late_can_still_decline() {
			assertThat(as("hind", this.until, hind(MemberState.REGISTERED, null)).member(HIND).register(AT_THE_END))
				.isEqualTo(Permission.alreadySo());
			assertThat(as("hind", this.until, hind(MemberState.NOMINATED, BEFORE)).member(HIND).decline().isAllowed())
				.isTrue();
		}

		@Test
		void only_the_seat_of_who_is_late_is_freed() {
			assertThat(freeing(hind(MemberState.NOMINATED, BEFORE), AT_THE_END).isAllowed()).isTrue();
			assertThat(freeing(hind(MemberState.NOMINATED, BEFORE), BEFORE))
				.isEqualTo(Permission.refused("member.not-late"));
			assertThat(freeing(hind(MemberState.NOMINATED, AT_THE_END), AT_THE_END))
				.isEqualTo(Permission.refused("member.not-late"));
			assertThat(freeing(hind(MemberState.REGISTERED, null), AT_THE_END))
				.isEqualTo(Permission.refused("member.not-late"));
			assertThat(freeing(hind(MemberState.WITHDRAWN, null), AT_THE_END)).isEqualTo(Permission.alreadySo());
		}

		private Permission freeing(MemberFacts hind, Instant now) {
			return as("noura", this.until, hind).member(HIND).freeing(now);
		}

		@Test
		void nobody_is_reminded_of_what_they_can_do_no_more() {
			assertThat(as("noura", this.until, hind(MemberState.NOMINATED, BEFORE)).member(HIND).remind(AT_THE_END))
				.isEqualTo(Permission.refused("member.too-late"));
		}

	}

	@Test
	void without_deadlines_everything_goes_on() {
		var hind = as("hind", Deadlines.none(), hind(MemberState.NOMINATED, BEFORE));

		assertThat(hind.member(HIND).register(Instant.MAX).isAllowed()).isTrue();
		assertThat(as("noura", Deadlines.none(), hind(MemberState.NOMINATED, BEFORE)).nominate(Instant.MAX).isAllowed())
			.isTrue();
	}

}
