package org.multaqa.identity.founders.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.identity.accounts.application.AccountOpeningService;
import org.multaqa.identity.accounts.domain.Account;
import org.multaqa.identity.accounts.domain.ReservedIds;
import org.multaqa.identity.accounts.persistence.MemoryAddresses;
import org.multaqa.identity.accounts.persistence.MemoryErasures;
import org.multaqa.identity.api.NewAccount;
import org.multaqa.identity.founders.domain.FirstRunCode;
import org.multaqa.identity.founders.domain.Founders;
import org.multaqa.kit.application.ConcurrencyConflict;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.audit.SecurityLog;
import org.multaqa.kit.store.MemoryAggregates;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.RuleViolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Several instances of one installation: they share the store and nothing else. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FirstRunServiceTest {

	private Instant now = Instant.parse("2025-12-08T09:00:00Z");

	private final MemoryAggregates<Founders> founders = new MemoryAggregates<>();

	private final MemoryAggregates<Account> accounts = new MemoryAggregates<>();

	private final MemoryAddresses addresses = new MemoryAddresses();

	private final AccountOpeningService opening = new AccountOpeningService(this.accounts, this.addresses,
			new MemoryErasures(), new MemoryAggregates<>(), new ReservedIds(Set.of("registration")));

	private final List<String> told = new ArrayList<>();

	private final FirstRunService firstRun = instance(false);

	@Test
	void a_start_tells_a_code_and_stores_nothing_but_its_fingerprint() {
		this.firstRun.begin();

		assertThat(this.told).hasSize(1);
		assertThat(this.founders.all().toString()).doesNotContain(this.told.getFirst().substring(0, 4));
	}

	@Test
	void the_code_makes_the_first_founder_and_closes_the_way() {
		this.firstRun.begin();

		var person = this.firstRun.found(this.told.getFirst(), account("amal@example.org"));

		assertThat(stored().has(person)).isTrue();
		assertThat(this.firstRun.isOpen()).isFalse();
		assertUnknown(() -> this.firstRun.found(this.told.getFirst(), account("amal@example.org")));
		assertUnknown(() -> this.firstRun.found("anything", account("amal@example.org")));
	}

	@Test
	void nothing_is_told_where_there_is_a_founder() {
		this.firstRun.begin();
		this.firstRun.found(this.told.getFirst(), account("amal@example.org"));

		instance(false).begin();
		this.now = this.now.plus(FirstRunCode.LIFETIME);
		this.firstRun.renew();

		assertThat(this.told).hasSize(1);
	}

	@Test
	void the_next_start_tells_another_code_which_alone_works() {
		this.firstRun.begin();
		instance(false).begin();

		assertThat(this.told).hasSize(2);
		assertRefused("first-run.wrong-code",
				() -> this.firstRun.found(this.told.getFirst(), account("a@example.org")));
		assertThat(this.firstRun.found(this.told.getLast(), account("a@example.org"))).isNotNull();
	}

	@Test
	void a_code_that_can_still_be_read_stays_until_it_works_no_more() {
		var mailing = instance(true);
		mailing.begin();
		instance(true).begin();
		assertThat(this.told).hasSize(1);

		for (int i = 0; i < FirstRunCode.ATTEMPTS; i++) {
			assertRefused("first-run.wrong-code", () -> mailing.found("wrong", account("a@example.org")));
		}
		instance(true).begin();
		assertThat(this.told).hasSize(2);

		this.now = this.now.plus(FirstRunCode.LIFETIME);
		instance(true).begin();
		assertThat(this.told).hasSize(3);
	}

	@Test
	void the_page_renews_a_code_once_after_its_hour() {
		this.firstRun.begin();
		this.firstRun.renew();
		assertThat(this.told).hasSize(1);

		this.now = this.now.plus(FirstRunCode.LIFETIME);
		assertRefused("first-run.lapsed", () -> this.firstRun.found(this.told.getFirst(), account("a@example.org")));
		this.firstRun.renew();
		instance(false).renew();

		assertThat(this.told).hasSize(2);
		assertThat(this.firstRun.found(this.told.getLast(), account("a@example.org"))).isNotNull();
	}

	@Test
	void five_wrong_codes_are_enough_even_for_the_right_one() {
		this.firstRun.begin();
		for (int left = FirstRunCode.ATTEMPTS - 1; left >= 0; left--) {
			int still = left;
			assertThatThrownBy(() -> this.firstRun.found("wrong", account("a@example.org")))
				.isInstanceOfSatisfying(RuleViolation.class, (no) -> {
					assertThat(no.code()).isEqualTo("first-run.wrong-code");
					assertThat(no.arguments()).containsExactly(still);
				});
		}

		assertRefused("first-run.lapsed", () -> this.firstRun.found(this.told.getFirst(), account("a@example.org")));
		assertThat(this.accounts.all()).isEmpty();
	}

	@Test
	void of_many_guesses_at_once_five_are_looked_at() throws Exception {
		this.firstRun.begin();

		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			var guesses = IntStream.range(0, 100).mapToObj((i) -> threads.submit(() -> refusal("guess " + i))).toList();
			int looked = 0;
			for (var guess : guesses) {
				looked += guess.get().equals("first-run.wrong-code") ? 1 : 0;
			}
			assertThat(looked).isEqualTo(FirstRunCode.ATTEMPTS);
		}
	}

	@Test
	void an_address_or_a_name_that_is_none_costs_no_attempt() {
		this.firstRun.begin();

		assertRefused("account.bad-email", () -> this.firstRun.found("wrong", account("no address")));
		assertRefused("text.too-long", () -> this.firstRun.found("wrong",
				new NewAccount(null, LocalizedText.of("ar", "ن".repeat(201)), "a@example.org", "ar")));

		assertThat(stored().code()).extracting(FirstRunCode::attempts).isEqualTo(FirstRunCode.ATTEMPTS);
	}

	@Test
	void whoever_was_killed_after_the_account_was_opened_tries_again_with_the_same_code() {
		this.firstRun.begin();
		var killed = new FirstRunService(new Killed(this.founders), this.opening, new Told(false), "p", () -> this.now,
				SecurityLog.none());
		assertThatThrownBy(() -> killed.found(this.told.getFirst(), account("amal@example.org")))
			.isInstanceOf(IllegalStateException.class);
		assertThat(this.accounts.all()).hasSize(1);
		assertThat(this.firstRun.isOpen()).isTrue();

		var person = this.firstRun.found(this.told.getFirst(), account("amal@example.org"));

		assertThat(this.accounts.all()).singleElement()
			.satisfies((account) -> assertThat(account.id()).isEqualTo(person.value()));
		assertThat(stored().has(person)).isTrue();
	}

	@Test
	void an_account_that_was_there_before_is_the_founders() {
		this.opening.openAsked(RequestContext.by(Actor.service("test")),
				new NewAccount(new PersonId("amal"), LocalizedText.of("ar", "أمل"), "amal@example.org", "ar"));
		this.firstRun.begin();

		assertThat(this.firstRun.found(this.told.getFirst(), account("Amal@example.org")))
			.isEqualTo(new PersonId("amal"));
	}

	@Test
	void of_many_with_the_code_at_once_one_is_the_first_founder() throws Exception {
		this.firstRun.begin();

		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			var tries = IntStream.range(0, FirstRunCode.ATTEMPTS).mapToObj((i) -> threads.submit(() -> {
				try {
					instance(false).found(this.told.getFirst(), account("person-" + i + "@example.org"));
					return 1;
				}
				catch (RuleViolation | ConcurrencyConflict ex) {
					return 0;
				}
			})).toList();
			int founders = 0;
			for (var one : tries) {
				founders += one.get();
			}
			assertThat(founders).isEqualTo(1);
		}
		assertThat(stored().all()).hasSize(1);
	}

	private String refusal(String guess) {
		try {
			this.firstRun.found(guess, account("a@example.org"));
			return "";
		}
		catch (RuleViolation ex) {
			return ex.code();
		}
	}

	private Founders stored() {
		return this.founders.get(Founders.ID, "unknown").state();
	}

	private FirstRunService instance(boolean outlives) {
		return new FirstRunService(this.founders, this.opening, new Told(outlives), "http://identity.test/first-run",
				() -> this.now, SecurityLog.none());
	}

	private static NewAccount account(String email) {
		return new NewAccount(null, LocalizedText.of("ar", "أمل"), email, "ar");
	}

	private static void assertUnknown(ThrowingCallable act) {
		assertRefused("request.unknown-address", act);
	}

	private static void assertRefused(String code, ThrowingCallable act) {
		assertThatThrownBy(act).isInstanceOfSatisfying(RuleViolation.class,
				(no) -> assertThat(no.code()).isEqualTo(code));
	}

	private final class Told implements FirstRunNotice {

		private final boolean outlives;

		Told(boolean outlives) {
			this.outlives = outlives;
		}

		@Override
		public synchronized void tell(String code, String page) {
			FirstRunServiceTest.this.told.add(code);
		}

		@Override
		public boolean outlivesRestart() {
			return this.outlives;
		}

	}

}
