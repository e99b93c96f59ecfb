package org.multaqa.registration;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Role;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.registration.api.Appointment;
import org.multaqa.registration.api.MeetingActions;
import org.multaqa.registration.person.application.AccountRefused;
import org.multaqa.registration.person.application.Invitee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.multaqa.registration.DohaRegistration.DOHA;
import static org.multaqa.registration.DohaRegistration.LAYAN;
import static org.multaqa.registration.DohaRegistration.OLGA;

/** A meeting keeps an organiser, whoever is erased, and however many at once. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DepartingTest {

	private static final PersonId SAMI = new PersonId("sami");

	private static final Actor SERVICE = Actor.service("registration");

	private final KnownAccounts accounts = new KnownAccounts();

	private final DohaRegistration services = new DohaRegistration(MeetingStage.OPEN, List.of(), this.accounts);

	@BeforeEach
	void two_organisers() {
		this.services.meetings()
			.appoint(RequestContext.by(Actor.of("layan")), DOHA, new Invitee.ByPerson(SAMI), Role.ORGANISER);
	}

	@Test
	void one_organiser_after_the_other_before_either_is_told_of_is_refused_for_the_second() {
		erase(LAYAN);

		assertRefused("person.organises-alone", () -> erase(SAMI));

		assertThat(this.accounts.erased).containsExactly("layan by layan");
		assertThat(this.services.meeting().roles().isOrganisedBy(SAMI)).isTrue();
	}

	@Test
	void two_organisers_in_the_same_moment_leave_one() {
		this.services.disturbance.set(() -> erase(SAMI));

		assertRefused("meeting.last-organiser", () -> erase(LAYAN));

		assertThat(this.accounts.erased).containsExactly("sami by sami");
		assertThat(this.services.meeting().roles().isOrganisedBy(LAYAN)).isTrue();
	}

	@Test
	void whom_identity_refuses_to_erase_keeps_the_roles() {
		this.accounts.refuses = true;

		assertThatExceptionOfType(AccountRefused.class).isThrownBy(() -> erase(LAYAN));

		assertThat(this.services.meeting().roles().isOrganisedBy(LAYAN)).isTrue();
	}

	@Test
	void where_the_last_organiser_was_erased_all_the_same_a_founder_appoints_one() {
		var founder = RequestContext.by(Actor.of("faris", "*:founder"));
		assertRefused("actor.needs-role",
				() -> this.services.meetings().appoint(founder, DOHA, new Invitee.ByPerson(OLGA), Role.ORGANISER));

		this.services.meetings().forget(SERVICE, LAYAN);
		this.services.meetings().forget(SERVICE, SAMI);
		assertThat(this.services.meeting().appointments()).containsExactly(new Appointment(OLGA, Role.OBSERVER));

		assertRefused("actor.needs-role",
				() -> this.services.meetings().appoint(founder, DOHA, new Invitee.ByPerson(LAYAN), Role.OBSERVER));
		this.services.meetings().appoint(founder, DOHA, new Invitee.ByPerson(OLGA), Role.ORGANISER);
		assertRefused("actor.needs-role",
				() -> this.services.meetings().appoint(founder, DOHA, new Invitee.ByPerson(SAMI), Role.ORGANISER));
	}

	@Test
	void who_has_which_role_is_read_by_the_founder_who_is_to_appoint_the_first_organiser_and_by_no_other() {
		var founder = Actor.of("faris", "*:founder");
		assertThat(readBy(founder)).as("while it has organisers").isFalse();

		this.services.meetings().forget(SERVICE, LAYAN);
		this.services.meetings().forget(SERVICE, SAMI);

		assertThat(readBy(founder)).isTrue();
		assertThat(readBy(Actor.of("olga"))).as("an observer").isFalse();
		assertThat(readBy(Actor.of("bruno"))).as("an organiser of another").isFalse();
	}

	private boolean readBy(Actor actor) {
		return new MeetingActions(actor, this.services.meeting().roles()).readAppointments().isAllowed();
	}

	private void erase(PersonId person) {
		this.services.erasure().erase(Actor.of(person.value()), person);
	}

	private static void assertRefused(String code, Runnable act) {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(act::run)
			.satisfies((violation) -> assertThat(violation.code()).isEqualTo(code));
	}

}
