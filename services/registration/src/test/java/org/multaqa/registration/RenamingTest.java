package org.multaqa.registration;

import java.util.List;

import java.time.Instant;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.events.DelegationEvent.DelegateAmended;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.model.events.PersonEvent.PersonNamed;
import org.multaqa.registration.api.MemberState;
import org.multaqa.registration.delegation.domain.MemberStage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.registration.DohaRegistration.DELEGATION;
import static org.multaqa.registration.DohaRegistration.DOHA;
import static org.multaqa.registration.DohaRegistration.HIND;
import static org.multaqa.registration.DohaRegistration.LAYAN;
import static org.multaqa.registration.DohaRegistration.MENA;

/** Whoever is called otherwise by now is approved once more, wherever that was said. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RenamingTest {

	private static final LocalizedText BEFORE = LocalizedText.of("en", "Hind");

	private static final LocalizedText OTHER = LocalizedText.of("en", "Hind Riwaq");

	private final DohaRegistration services = approved(MeetingStage.OPEN);

	@BeforeEach
	void somebody_approved_under_a_name() {
		named(this.services, BEFORE, 1, HIND);
	}

	private static DohaRegistration approved(MeetingStage stage) {
		return new DohaRegistration(stage, Standing.of(new MemberStage.Approved(), MemberState.APPROVED).members());
	}

	@Test
	void for_the_first_time_is_none() {
		assertThat(this.services.told()).isEmpty();
	}

	@Test
	void by_oneself_elsewhere_waits_to_be_approved_once_more() {
		named(this.services, OTHER, 2, HIND);

		assertThat(this.services.delegation().get(HIND).stage()).isEqualTo(new MemberStage.Amended(BEFORE, null));
		assertThat(this.services.told()).containsExactly(new DelegateAmended(DELEGATION, DOHA, MENA, HIND));
	}

	@Test
	void of_who_waits_for_another_answer_to_be_approved_waits_for_the_name_too_and_is_told_once() {
		var waiting = new DohaRegistration(MeetingStage.OPEN,
				Standing.of(new MemberStage.Amended(null, List.of("q-1")), MemberState.AMENDED).members());
		named(waiting, BEFORE, 1, HIND);

		named(waiting, OTHER, 2, HIND);

		assertThat(waiting.delegation().get(HIND).stage()).isEqualTo(new MemberStage.Amended(BEFORE, List.of("q-1")));
		assertThat(waiting.told()).isEmpty();
	}

	@Test
	void by_an_organiser_of_the_meeting_is_approved_by_that() {
		named(this.services, OTHER, 2, LAYAN);

		assertThat(this.services.told()).isEmpty();
	}

	@Test
	void by_an_organiser_of_another_meeting_is_not() {
		named(this.services, OTHER, 2, new PersonId("bruno"));

		assertThat(this.services.told()).hasSize(1);
	}

	@Test
	void heard_again_or_late_changes_nothing_more() {
		named(this.services, OTHER, 3, HIND);
		named(this.services, OTHER, 3, HIND);
		named(this.services, LocalizedText.of("en", "Hindi"), 2, HIND);

		assertThat(this.services.told()).hasSize(1);
	}

	@Test
	void by_a_correction_is_approved_once_more_once() {
		this.services.correction().correct(RequestContext.by(Actor.of("hind")), DELEGATION, HIND, OTHER, null);
		assertThat(this.services.delegation().get(HIND).stage()).isEqualTo(new MemberStage.Amended(BEFORE, null));
		this.services.members().approve(RequestContext.by(Actor.of("layan")), DELEGATION, HIND);

		named(this.services, OTHER, 2, HIND);

		assertThat(this.services.delegation().get(HIND).stage()).isEqualTo(new MemberStage.Approved());
	}

	@Test
	void to_the_same_name_or_after_the_meeting_is_none() {
		var closed = approved(MeetingStage.CLOSED);
		named(closed, BEFORE, 1, HIND);

		named(closed, OTHER, 2, HIND);
		named(this.services, BEFORE, 2, HIND);

		assertThat(closed.told()).isEmpty();
		assertThat(this.services.told()).isEmpty();
	}

	private static void named(DohaRegistration services, LocalizedText name, long sequence, PersonId by) {
		services.people()
			.apply(new EventEnvelope<>("person/hind", sequence, "org.multaqa.person.named.v1",
					Instant.parse("2025-06-01T09:00:00Z"), by, "c", null, new PersonNamed(HIND, name)));
	}

}
