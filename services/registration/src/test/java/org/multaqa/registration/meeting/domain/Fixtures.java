package org.multaqa.registration.meeting.domain;

import java.time.LocalDate;
import java.util.List;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.multaqa.model.ConsentRule;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.MeetingEvent.MeetingStage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A meeting in Doha, by its organiser Layan. */
final class Fixtures {

	static final MeetingId DOHA = new MeetingId("doha-2025");

	static final PersonId LAYAN = new PersonId("layan");

	static final PersonId SAMI = new PersonId("sami");

	static final LocalDate FIRST = LocalDate.of(2025, 12, 7);

	static final LocalDate TODAY = LocalDate.of(2025, 6, 1);

	private Fixtures() {
	}

	static MeetingPlan on(LocalDate from, LocalDate to) {
		return new MeetingPlan(LocalizedText.of("ar", "الملتقى"), from, to, "Asia/Qatar",
				LocalizedText.of("ar", "الدوحة"), List.of("ar"), new ConsentRule.NoBlock(), true, null, null);
	}

	static Meeting draft() {
		return Meeting.plan(DOHA, plan(FIRST, "Asia/Qatar", List.of("ar")), LAYAN, TODAY).state();
	}

	static Meeting at(MeetingStage stage) {
		var meeting = draft();
		while (meeting.stage() != stage) {
			meeting = meeting.reach(MeetingStage.values()[meeting.stage().ordinal() + 1]).state();
		}
		return meeting;
	}

	static MeetingPlan plan(LocalDate from, String timeZone, List<String> languages) {
		return plan(from, FIRST.plusDays(2), timeZone, languages);
	}

	static MeetingPlan plan(LocalDate from, LocalDate to, String timeZone, List<String> languages) {
		return new MeetingPlan(LocalizedText.of("ar", "الملتقى"), from, to, timeZone, LocalizedText.of("ar", "الدوحة"),
				languages, new ConsentRule.NoBlock(), true, null, null);
	}

	static void assertRefused(String code, ThrowingCallable question) {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(question)
			.satisfies((violation) -> assertThat(violation.code()).isEqualTo(code));
	}

}
