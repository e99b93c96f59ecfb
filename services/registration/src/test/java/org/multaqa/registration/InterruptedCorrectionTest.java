package org.multaqa.registration;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.ModelJson;
import org.multaqa.model.access.Actor;
import org.multaqa.model.events.DelegationEvent.DelegateAmended;
import org.multaqa.model.events.DelegationEvent.DelegateCorrected;
import org.multaqa.model.events.DelegationEvent.Detail;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.registration.api.InvitationView.State;
import org.multaqa.registration.api.MemberState;
import org.multaqa.registration.delegation.domain.MemberStage;
import org.multaqa.registration.person.application.AccountsUnavailable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.multaqa.registration.DohaRegistration.DELEGATION;
import static org.multaqa.registration.DohaRegistration.DOHA;
import static org.multaqa.registration.DohaRegistration.HIND;
import static org.multaqa.registration.DohaRegistration.MENA;
import static org.multaqa.registration.DohaRegistration.NOW;

/** A correction that was interrupted anywhere is finished or undone by itself, once. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class InterruptedCorrectionTest {

	private static final LocalizedText WRONG = LocalizedText.of("en", "Hend");

	private static final LocalizedText RIGHT = LocalizedText.of("en", "Hind");

	private static final LocalizedText LATER = LocalizedText.of("en", "Hind Riwaq");

	private final KnownAccounts accounts = new KnownAccounts();

	private DohaRegistration services = with(new MemberStage.Nominated(null, null), MemberState.NOMINATED);

	private DohaRegistration with(MemberStage stage, MemberState state) {
		return new DohaRegistration(MeetingStage.OPEN, Standing.of(stage, state).members(), this.accounts);
	}

	@BeforeEach
	void somebody_under_a_wrong_name_and_address() {
		this.accounts.names.put(HIND, WRONG);
		this.accounts.addresses.put(HIND, "hend@example.org");
	}

	@Test
	void before_accounts_were_asked_is_finished_when_they_answer_again() {
		whileAccountsAreAway("layan", RIGHT, "hind@example.org");
		assertThatExceptionOfType(AccountsUnavailable.class).isThrownBy(this::finish);

		this.accounts.isAway = false;
		finish();
		finish();

		assertThat(this.accounts.names).containsEntry(HIND, RIGHT);
		assertThat(this.accounts.addresses).containsEntry(HIND, "hind@example.org");
		assertThat(this.services.told()).containsExactly(told(Detail.NAME, Detail.ADDRESS));
		assertThat(this.services.delegation().get(HIND).inCorrection()).isEmpty();
	}

	@Test
	void by_the_end_of_the_process_after_accounts_have_carried_it_out_is_told_once() {
		this.accounts.afterwards = () -> this.services.disturbance.set(() -> {
			throw new Killed();
		});
		assertThatExceptionOfType(Killed.class).isThrownBy(() -> correct("layan", RIGHT, "hind@example.org"));
		assertThat(this.services.told()).isEmpty();

		finish();
		finish();

		assertThat(this.accounts.carriedOut).hasSize(1);
		assertThat(this.services.told()).containsExactly(told(Detail.NAME, Detail.ADDRESS));
		assertThat(this.services.delegation().get(HIND).endedLinks()).isEqualTo(1);
	}

	@Test
	void that_is_refused_when_it_is_finished_leaves_all_as_it_was() {
		String link = this.services.linkOf(HIND);
		whileAccountsAreAway("layan", null, "taken@example.org");

		this.accounts.isAway = false;
		this.accounts.refuses = true;
		finish();
		finish();

		assertThat(this.services.told()).isEmpty();
		assertThat(this.accounts.addresses).containsEntry(HIND, "hend@example.org");
		assertThat(this.services.invitations().read(link).state()).isEqualTo(State.OPEN);
	}

	@Test
	void does_not_put_back_what_was_changed_since_it_was_carried_out() {
		this.accounts.losesAnswer = true;
		assertThatExceptionOfType(AccountsUnavailable.class).isThrownBy(() -> correct("layan", RIGHT, null));
		this.accounts.names.put(HIND, LATER);

		finish();

		assertThat(this.accounts.names).containsEntry(HIND, LATER);
		assertThat(this.services.told()).containsExactly(told(Detail.NAME));
	}

	@Test
	void is_finished_before_another_one_is_begun() {
		this.accounts.losesAnswer = true;
		assertThatExceptionOfType(AccountsUnavailable.class)
			.isThrownBy(() -> correct("layan", null, "hind@example.org"));

		correct("layan", null, "hind.r@example.org");
		finish();

		assertThat(this.accounts.addresses).containsEntry(HIND, "hind.r@example.org");
		assertThat(this.services.told()).containsExactly(told(Detail.ADDRESS), told(Detail.ADDRESS));
		assertThat(this.services.delegation().get(HIND).endedLinks()).isEqualTo(2);
	}

	@Test
	void and_finished_by_two_at_once_is_told_once() {
		whileAccountsAreAway("layan", RIGHT, null);
		this.accounts.isAway = false;
		this.services.disturbance.set(this::finish);

		finish();

		assertThat(this.services.told()).containsExactly(told(Detail.NAME));
	}

	@Test
	void and_finished_meanwhile_is_known_to_who_asks_again_under_the_same_key() {
		var keyed = new RequestContext(Actor.of("layan"), 1L, "k-1", "print", null);
		this.accounts.isAway = true;
		assertThatExceptionOfType(AccountsUnavailable.class)
			.isThrownBy(() -> this.services.correction().correct(keyed, DELEGATION, HIND, RIGHT, null));
		this.accounts.isAway = false;
		finish();
		this.accounts.names.put(HIND, LATER);

		this.services.correction().correct(keyed, DELEGATION, HIND, RIGHT, null);

		assertThat(this.accounts.names).containsEntry(HIND, LATER);
		assertThat(this.services.told()).containsExactly(told(Detail.NAME));
	}

	@Test
	void may_still_be_under_way_if_it_was_begun_just_now() {
		whileAccountsAreAway("layan", RIGHT, null);
		this.accounts.isAway = false;

		this.services.correction().finishBegunBefore(NOW);

		assertThat(this.services.told()).isEmpty();
	}

	@Test
	void by_oneself_is_approved_once_more_when_it_is_finished() {
		this.services = with(new MemberStage.Approved(), MemberState.APPROVED);
		whileAccountsAreAway("hind", RIGHT, null);

		this.accounts.isAway = false;
		finish();

		assertThat(this.services.delegation().get(HIND).stage().state()).isEqualTo(MemberState.AMENDED);
		assertThat(this.services.told()).containsExactly(told(Detail.NAME),
				new DelegateAmended(DELEGATION, DOHA, MENA, HIND));
	}

	@Test
	void of_who_is_erased_meanwhile_is_forgotten() {
		whileAccountsAreAway("layan", RIGHT, "hind@example.org");
		this.services.erasure().forget(Actor.service("registration"), HIND);
		int before = this.services.told().size();

		this.accounts.isAway = false;
		finish();

		assertThat(this.services.delegation().get(HIND).isPrivate()).isFalse();
		assertThat(this.accounts.carriedOut).isEmpty();
		assertThat(this.services.told()).hasSize(before);
	}

	@Test
	void is_kept_so_that_who_holds_the_store_reads_neither_name_nor_address() {
		whileAccountsAreAway("layan", RIGHT, "hind@example.org");

		assertThat(this.services.delegation().get(HIND).begun()).isNotNull();
		assertThat(ModelJson.mapper().writeValueAsString(this.services.delegation())).doesNotContain("Hind",
				"hind@example.org");
	}

	private void whileAccountsAreAway(String actor, @Nullable LocalizedText name, @Nullable String email) {
		this.accounts.isAway = true;
		assertThatExceptionOfType(AccountsUnavailable.class).isThrownBy(() -> correct(actor, name, email));
	}

	private void correct(String actor, @Nullable LocalizedText name, @Nullable String email) {
		this.services.correction().correct(RequestContext.by(Actor.of(actor)), DELEGATION, HIND, name, email);
	}

	private void finish() {
		this.services.correction().finishBegunBefore(NOW.plusMillis(1));
	}

	private static DelegateCorrected told(Detail... details) {
		return new DelegateCorrected(DELEGATION, DOHA, MENA, HIND, false, List.of(details));
	}

	/** The process ends here. */
	private static final class Killed extends RuntimeException {

		private static final long serialVersionUID = 1;

	}

}
