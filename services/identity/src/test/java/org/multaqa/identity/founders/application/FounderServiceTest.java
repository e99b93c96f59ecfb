package org.multaqa.identity.founders.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.identity.accounts.application.AccountOpeningService;
import org.multaqa.identity.accounts.application.AccountService;
import org.multaqa.identity.accounts.domain.Account;
import org.multaqa.identity.accounts.domain.ReservedIds;
import org.multaqa.identity.accounts.persistence.MemoryAddresses;
import org.multaqa.identity.accounts.persistence.MemoryErasures;
import org.multaqa.identity.api.FounderView;
import org.multaqa.identity.api.NewAccount;
import org.multaqa.identity.api.NewFounder;
import org.multaqa.identity.founders.domain.Founders;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.audit.SecurityLog;
import org.multaqa.kit.store.MemoryAggregates;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.RuleViolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FounderServiceTest {

	private static final Instant NOON = Instant.parse("2025-12-08T09:00:00Z");

	private static final PersonId LAYAN = new PersonId("layan");

	private static final Actor BY_LAYAN = Actor.of("layan", "*:founder");

	private final MemoryAggregates<Account> accounts = new MemoryAggregates<>();

	private final MemoryAddresses addresses = new MemoryAddresses();

	private final AccountOpeningService opening = new AccountOpeningService(this.accounts, this.addresses,
			new MemoryErasures(), new MemoryAggregates<>(), new ReservedIds(Set.of("registration")));

	private final List<String> mails = new ArrayList<>();

	private final FounderService founders = new FounderService(new MemoryAggregates<Founders>(),
			new AccountService(this.accounts, this.addresses), this.opening,
			(founder, by) -> this.mails.add(by.person() + " to " + founder.email()), (_) -> {
			}, () -> NOON, SecurityLog.none());

	@BeforeEach
	void layan_founds() {
		open("layan");
		this.founders.appointUnasked(LAYAN);
	}

	@Test
	void a_founder_appoints_somebody_unknown_who_has_an_account_then_and_hears_of_it() {
		var appointed = this.founders.appoint(RequestContext.by(BY_LAYAN), founder("hind@example.org"));

		assertThat(appointed.fresh()).isTrue();
		assertThat(appointed.founder().state().since()).isEqualTo(NOON);
		assertThat(this.accounts.find(appointed.founder().state().person().value())).isPresent();
		assertThat(this.mails).containsExactly("layan to hind@example.org");
	}

	@Test
	void somebody_known_keeps_account_and_name() {
		open("hind");

		var appointed = this.founders.appoint(RequestContext.by(BY_LAYAN), founder("Hind@example.org"));

		assertThat(appointed.founder().state())
			.isEqualTo(new FounderView(new PersonId("hind"), LocalizedText.of("en", "hind"), NOON));
	}

	@Test
	void again_is_no_error_and_no_second_mail() {
		this.founders.appoint(RequestContext.by(BY_LAYAN), founder("hind@example.org"));

		assertThat(this.founders.appoint(RequestContext.by(BY_LAYAN), founder("hind@example.org")).fresh()).isFalse();
		assertThat(this.mails).hasSize(1);
	}

	@Test
	void the_same_key_again_answers_the_same() {
		var keyed = new RequestContext(BY_LAYAN, null, "k-1", "f", null);
		var first = this.founders.appoint(keyed, founder("hind@example.org"));

		var again = this.founders.appoint(keyed, founder("hind@example.org"));

		assertThat(again.fresh()).isTrue();
		assertThat(again.founder().state()).isEqualTo(first.founder().state());
		assertThat(this.mails).hasSize(1);
	}

	@Test
	void others_neither_see_nor_appoint_nor_dismiss_and_open_no_account() {
		var former = Actor.of("hind", "*:founder");

		assertNotAllowed(() -> this.founders.list(former));
		assertNotAllowed(() -> this.founders.appoint(RequestContext.by(former), founder("new@example.org")));
		assertNotAllowed(() -> this.founders.dismiss(RequestContext.by(former), LAYAN));
		assertThat(this.addresses.ownerOf("new@example.org")).isEmpty();
		assertThat(this.mails).isEmpty();
	}

	@Test
	void whoever_was_dismissed_is_a_founder_no_more() {
		open("hind");
		this.founders.appoint(RequestContext.by(BY_LAYAN), founder("hind@example.org"));

		var left = this.founders.dismiss(RequestContext.by(BY_LAYAN), new PersonId("hind"));

		assertThat(left.state().founders()).extracting(FounderView::person).containsExactly(LAYAN);
		assertNotAllowed(() -> this.founders.list(Actor.of("hind", "*:founder")));
	}

	@Test
	void nobody_becomes_a_founder_without_an_account() {
		assertThatThrownBy(() -> this.founders.appointUnasked(new PersonId("nobody")))
			.isInstanceOfSatisfying(RuleViolation.class, (no) -> assertThat(no.code()).isEqualTo("account.unknown"));
	}

	private void open(String person) {
		this.opening.openAsked(RequestContext.by(Actor.service("test")),
				new NewAccount(new PersonId(person), LocalizedText.of("en", person), person + "@example.org", "en"));
	}

	private static NewFounder founder(String email) {
		return new NewFounder(LocalizedText.of("ar", "هند"), email, "ar");
	}

	private static void assertNotAllowed(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
		assertThatThrownBy(act).isInstanceOfSatisfying(RuleViolation.class,
				(no) -> assertThat(no.code()).isEqualTo("actor.needs-role"));
	}

}
