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
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.registration.person.application.AccountsUnavailable;
import org.multaqa.registration.person.application.Invitee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.multaqa.registration.DohaRegistration.DOHA;
import static org.multaqa.registration.DohaRegistration.NOW;

/** An erasure that was interrupted anywhere is finished or undone by itself, once. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class InterruptedErasureTest {

	private static final PersonId SAMI = new PersonId("sami");

	private final KnownAccounts accounts = new KnownAccounts();

	private final DohaRegistration services = new DohaRegistration(MeetingStage.OPEN, List.of(), this.accounts);

	@Test
	void while_accounts_are_away_is_finished_when_they_answer_again() {
		this.accounts.isAway = true;
		assertThatExceptionOfType(AccountsUnavailable.class).isThrownBy(() -> erase(SAMI));
		assertThat(organises(SAMI)).isFalse();
		assertThatExceptionOfType(AccountsUnavailable.class).isThrownBy(this::finishErasures);

		this.accounts.isAway = false;
		finishErasures();
		finishErasures();

		assertThat(this.accounts.erased).containsExactly("sami by sami");
		assertThat(this.services.unfinished()).isZero();
	}

	@Test
	void whose_answer_was_lost_is_asked_once_more_and_done_once() {
		this.accounts.losesAnswer = true;
		assertThatExceptionOfType(AccountsUnavailable.class).isThrownBy(() -> erase(SAMI));

		finishErasures();

		assertThat(this.accounts.erased).containsExactly("sami by sami");
		assertThat(organises(SAMI)).isFalse();
		assertThat(this.services.unfinished()).isZero();
	}

	@Test
	void that_is_refused_when_it_is_finished_gives_the_roles_back() {
		this.accounts.isAway = true;
		assertThatExceptionOfType(AccountsUnavailable.class).isThrownBy(() -> erase(SAMI));

		this.accounts.isAway = false;
		this.accounts.refuses = true;
		finishErasures();
		finishErasures();

		assertThat(this.accounts.erased).isEmpty();
		assertThat(organises(SAMI)).isTrue();
		assertThat(this.services.unfinished()).isZero();
	}

	@Test
	void that_is_heard_of_meanwhile_is_over() {
		this.accounts.losesAnswer = true;
		assertThatExceptionOfType(AccountsUnavailable.class).isThrownBy(() -> erase(SAMI));

		this.services.erasure().forget(Actor.service("registration"), SAMI);

		assertThat(this.services.unfinished()).isZero();
	}

	@BeforeEach
	void two_organisers() {
		this.services.meetings()
			.appoint(RequestContext.by(Actor.of("layan")), DOHA, new Invitee.ByPerson(SAMI), Role.ORGANISER);
	}

	private boolean organises(PersonId person) {
		return this.services.meeting().roles().isOrganisedBy(person);
	}

	private void erase(PersonId person) {
		this.services.erasure().erase(Actor.of(person.value()), person);
	}

	private void finishErasures() {
		this.services.departure().finishBegunBefore(NOW.plusMillis(1));
	}

}
