package org.multaqa.registration;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.identity.api.NewAccount;
import org.multaqa.kit.application.ConcurrencyConflict;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.store.Aggregates.IdempotencyConflict;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Role;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.DelegationEvent.DelegateCorrected;
import org.multaqa.model.events.DelegationEvent.Detail;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.registration.api.InvitationView.State;
import org.multaqa.registration.api.MemberState;
import org.multaqa.registration.delegation.domain.MemberStage;
import org.multaqa.registration.person.application.AccountRefused;
import org.multaqa.registration.person.application.AccountsUnavailable;
import org.multaqa.registration.person.application.Invitee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.multaqa.registration.DohaRegistration.DELEGATION;
import static org.multaqa.registration.DohaRegistration.DOHA;
import static org.multaqa.registration.DohaRegistration.HIND;
import static org.multaqa.registration.DohaRegistration.MENA;

/** Names and addresses are put right elsewhere; whatever is interrupted is told once. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CorrectingTest {

	private static final LocalizedText WRONG = LocalizedText.of("en", "Hend");

	private static final LocalizedText RIGHT = LocalizedText.of("en", "Hind");

	private static final Actor LAYAN = Actor.of("layan");

	private final KnownAccounts accounts = new KnownAccounts();

	private final DohaRegistration services = new DohaRegistration(MeetingStage.OPEN,
			Standing.of(new MemberStage.Nominated(null, null), MemberState.NOMINATED).members(), this.accounts);

	@BeforeEach
	void somebody_under_a_wrong_name_and_address() {
		this.accounts.names.put(HIND, WRONG);
		this.accounts.addresses.put(HIND, "hend@example.org");
	}

	@Test
	void of_another_version_than_was_seen_changes_nothing_anywhere() {
		var stale = new RequestContext(LAYAN, 99L, null, null, null);

		assertThatExceptionOfType(ConcurrencyConflict.class)
			.isThrownBy(() -> this.services.correction().correct(stale, DELEGATION, HIND, RIGHT, null));

		assertThat(this.accounts.names).containsEntry(HIND, WRONG);
		assertThat(this.services.told()).isEmpty();
	}

	@Test
	void nobody_is_given_an_account_for_a_version_that_was_not_seen() {
		var stale = new RequestContext(LAYAN, 99L, null, null, null);
		var stranger = new Invitee.ByAddress(new NewAccount(null, RIGHT, "vera@example.org", "en"));

		assertThatExceptionOfType(ConcurrencyConflict.class)
			.isThrownBy(() -> this.services.members().nominate(stale, DELEGATION, stranger, List.of(Role.DELEGATE)));
	}

	@Test
	void of_the_version_that_was_seen_is_told() {
		var seen = new RequestContext(LAYAN, 1L, null, null, null);

		this.services.correction().correct(seen, DELEGATION, HIND, RIGHT, null);

		assertThat(this.services.told()).containsExactly(told(Detail.NAME));
	}

	@Test
	void whose_answer_was_lost_is_told_by_who_asks_again() {
		this.accounts.losesAnswer = true;
		assertThatExceptionOfType(AccountsUnavailable.class).isThrownBy(() -> correct(RIGHT, "hind@example.org"));
		assertThat(this.services.told()).isEmpty();

		correct(RIGHT, "hind@example.org");

		assertThat(this.services.told()).containsExactly(told(Detail.NAME, Detail.ADDRESS));
		assertThat(this.services.delegation().get(HIND).endedLinks()).isEqualTo(1);
		assertThat(this.services.delegation().get(HIND).inCorrection()).isEmpty();
	}

	@Test
	void again_under_the_same_key_is_told_once() {
		var keyed = new RequestContext(LAYAN, null, "k-1", "print", null);

		this.services.correction().correct(keyed, DELEGATION, HIND, RIGHT, null);
		this.services.correction().correct(keyed, DELEGATION, HIND, RIGHT, null);

		assertThat(this.services.told()).hasSize(1);
	}

	@Test
	void whose_answer_was_lost_is_told_again_of_the_version_that_was_seen_under_the_same_key() {
		var keyed = new RequestContext(LAYAN, 1L, "k-1", "print", null);
		this.accounts.losesAnswer = true;
		assertThatExceptionOfType(AccountsUnavailable.class)
			.isThrownBy(() -> this.services.correction().correct(keyed, DELEGATION, HIND, RIGHT, null));

		var first = this.services.correction().correct(keyed, DELEGATION, HIND, RIGHT, null);
		var again = this.services.correction().correct(keyed, DELEGATION, HIND, RIGHT, null);

		assertThat(again.version()).isEqualTo(first.version());
		assertThat(this.services.told()).containsExactly(told(Detail.NAME));
	}

	@Test
	void that_is_refused_is_asked_anew_under_the_same_key() {
		var keyed = new RequestContext(LAYAN, 1L, "k-1", "print", null);
		this.accounts.refuses = true;
		assertThatExceptionOfType(AccountRefused.class)
			.isThrownBy(() -> this.services.correction().correct(keyed, DELEGATION, HIND, null, "hind@example.org"));
		this.accounts.refuses = true;
		assertThatExceptionOfType(AccountRefused.class)
			.isThrownBy(() -> this.services.correction().correct(keyed, DELEGATION, HIND, null, "hind@example.org"));

		this.services.correction().correct(keyed, DELEGATION, HIND, null, "hind@example.org");

		assertThat(this.services.told()).containsExactly(told(Detail.ADDRESS));
	}

	@Test
	void that_is_refused_leaves_its_key_to_what_is_asked_instead() {
		this.accounts.refuses = true;
		assertThatExceptionOfType(AccountRefused.class).isThrownBy(() -> this.services.correction()
			.correct(new RequestContext(LAYAN, null, "k-1", "taken", null), DELEGATION, HIND, null,
					"hind@example.org"));

		var instead = new RequestContext(LAYAN, null, "k-1", "free", null);
		var first = this.services.correction().correct(instead, DELEGATION, HIND, null, "hind.r@example.org");
		var again = this.services.correction().correct(instead, DELEGATION, HIND, null, "hind.r@example.org");

		assertThat(again.version()).isEqualTo(first.version());
		assertThatExceptionOfType(IdempotencyConflict.class).isThrownBy(() -> this.services.correction()
			.correct(new RequestContext(LAYAN, null, "k-1", "other", null), DELEGATION, HIND, RIGHT, null));
	}

	@Test
	void of_an_address_that_was_interrupted_lets_nobody_answer_by_the_link_that_was_sent_there() {
		String link = this.services.linkOf(HIND);
		this.accounts.losesAnswer = true;
		assertThatExceptionOfType(AccountsUnavailable.class).isThrownBy(() -> correct(null, "hind@example.org"));

		assertUnknown(() -> this.services.invitations().register(link));
		assertUnknown(() -> this.services.invitations().read(link));

		correct(null, "hind@example.org");
		assertUnknown(() -> this.services.invitations().register(link));
		this.services.invitations().register(this.services.linkOf(HIND));
	}

	@Test
	void that_is_refused_leaves_everything_as_it_was() {
		String link = this.services.linkOf(HIND);
		this.accounts.refuses = true;

		assertThatExceptionOfType(AccountRefused.class).isThrownBy(() -> correct(null, "taken@example.org"));

		assertThat(this.services.told()).isEmpty();
		assertThat(this.services.invitations().read(link).state()).isEqualTo(State.OPEN);
	}

	@Test
	void that_is_refused_after_one_that_was_interrupted_opens_the_old_link_to_nobody() {
		String link = this.services.linkOf(HIND);
		this.accounts.losesAnswer = true;
		assertThatExceptionOfType(AccountsUnavailable.class).isThrownBy(() -> correct(null, "hind@example.org"));
		this.accounts.refuses = true;

		assertThatExceptionOfType(AccountRefused.class).isThrownBy(() -> correct(null, "taken@example.org"));

		assertUnknown(() -> this.services.invitations().register(link));
	}

	@Test
	void of_an_address_in_the_moment_of_an_answer_by_the_link_sent_there_lets_that_answer_be_none() {
		String link = this.services.linkOf(HIND);
		this.services.disturbance.set(() -> correct(null, "hind@example.org"));

		assertUnknown(() -> this.services.invitations().register(link));

		assertThat(this.services.delegation().get(HIND).stage().state()).isEqualTo(MemberState.NOMINATED);
	}

	@Test
	void of_something_else_in_the_moment_of_an_answer_does_not_hinder_it() {
		String link = this.services.linkOf(HIND);
		this.services.disturbance.set(() -> correct(RIGHT, null));

		assertThat(this.services.invitations().register(link).state()).isEqualTo(State.ANSWERED);
	}

	private void correct(@Nullable LocalizedText name, @Nullable String email) {
		this.services.correction().correct(RequestContext.by(LAYAN), DELEGATION, HIND, name, email);
	}

	private static DelegateCorrected told(Detail... details) {
		return new DelegateCorrected(DELEGATION, DOHA, MENA, HIND, false, List.of(details));
	}

	private static void assertUnknown(Runnable answer) {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(answer::run)
			.satisfies((violation) -> assertThat(violation.code()).isEqualTo("invitation.link-unknown"));
	}

}
