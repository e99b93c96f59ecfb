package org.multaqa.registration.meeting.domain;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.model.events.MeetingEvent.RoleGranted;
import org.multaqa.model.events.MeetingEvent.RoleRevoked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.registration.meeting.domain.Fixtures.DOHA;
import static org.multaqa.registration.meeting.domain.Fixtures.LAYAN;
import static org.multaqa.registration.meeting.domain.Fixtures.SAMI;
import static org.multaqa.registration.meeting.domain.Fixtures.assertRefused;
import static org.multaqa.registration.meeting.domain.Fixtures.at;
import static org.multaqa.registration.meeting.domain.Fixtures.draft;

/** Roles outside delegations. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AppointmentsTest {

	@Nested
	class Appointing {

		@Test
		void gives_a_role_outside_delegations() {
			var decision = draft().appoint(SAMI, Role.OBSERVER);

			assertThat(decision.events()).containsExactly(new RoleGranted(DOHA, SAMI, Role.OBSERVER));
			assertThat(decision.state().roles().isOrganisedBy(SAMI)).isFalse();
			assertThat(decision.state().roles().isShownTo(Actor.of("sami"))).isTrue();
			assertThat(draft().roles().isShownTo(Actor.of("sami"))).isFalse();
		}

		@Test
		void is_refused_for_roles_that_come_with_a_seat_and_in_the_archive() {
			assertRefused("role.of-a-delegation", () -> draft().appoint(SAMI, Role.PRESIDENT));
			assertRefused("meeting.archived", () -> at(MeetingStage.ARCHIVED).appoint(SAMI, Role.OBSERVER));
		}

		@Test
		void again_changes_nothing() {
			assertThat(draft().appoint(LAYAN, Role.ORGANISER).isUnchanged()).isTrue();
		}

	}

	@Nested
	class Dismissing {

		@Test
		void ends_a_role() {
			var decision = draft().appoint(SAMI, Role.ORGANISER).state().dismiss(LAYAN, Role.ORGANISER);

			assertThat(decision.events()).containsExactly(new RoleRevoked(DOHA, LAYAN, Role.ORGANISER));
			assertThat(decision.state().roles().isOrganisedBy(LAYAN)).isFalse();
		}

		@Test
		void leaves_one_organiser_at_least() {
			assertRefused("meeting.last-organiser", () -> draft().dismiss(LAYAN, Role.ORGANISER));
		}

		@Test
		void of_who_has_no_role_changes_nothing() {
			assertThat(draft().dismiss(SAMI, Role.OBSERVER).isUnchanged()).isTrue();
		}

	}

}
