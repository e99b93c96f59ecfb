package org.multaqa.identity.accounts.application;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.identity.accounts.domain.Account;
import org.multaqa.identity.accounts.domain.ReservedIds;
import org.multaqa.identity.accounts.persistence.MemoryAddresses;
import org.multaqa.identity.accounts.persistence.MemoryErasures;
import org.multaqa.identity.api.NewAccount;
import org.multaqa.kit.application.ConcurrencyConflict;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.store.MemoryAggregates;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.testkit.Overtaken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AccountServiceTest {

	private static final Actor REGISTRATION = new Actor(new PersonId("registration"), Set.of(), Set.of("accounts"));

	private final MemoryAggregates<Account> documents = new MemoryAggregates<>();

	private final MemoryAddresses addresses = new MemoryAddresses();

	private final AccountService accounts = new AccountService(this.documents, this.addresses);

	private final AccountOpeningService opening = new AccountOpeningService(this.documents, this.addresses,
			new MemoryErasures(), new MemoryAggregates<>(), new ReservedIds(Set.of("registration")));

	@Test
	void a_founder_opens_an_account() {
		var opened = this.opening.open(RequestContext.by(Actor.of("layan", "*:founder")),
				request("noura", "noura@example.org"));

		assertThat(opened.fresh()).isTrue();
	}

	@Test
	void others_open_none_and_are_told_the_same_of_a_known_address_as_of_an_unknown_one() {
		this.opening.open(RequestContext.by(REGISTRATION), request("noura", "noura@example.org"));

		for (var actor : List.of(Actor.of("sami-raff", "doha-2025:organiser"),
				Actor.of("tui", "doha-2025:head:asia"))) {
			for (String email : List.of("noura@example.org", "yusuf@example.org", "no address")) {
				assertThatThrownBy(() -> this.opening.open(RequestContext.by(actor), request("yusuf", email)))
					.isInstanceOfSatisfying(RuleViolation.class,
							(no) -> assertThat(no.code()).isEqualTo("account.not-allowed"));
			}
		}
	}

	@Test
	void nobody_is_called_as_a_service_or_a_visitor() {
		for (String name : List.of("registration", "service-roadmap", "visitor")) {
			assertThatThrownBy(
					() -> this.opening.open(RequestContext.by(REGISTRATION), request(name, name + "@example.org")))
				.isInstanceOfSatisfying(RuleViolation.class,
						(no) -> assertThat(no.code()).isEqualTo("account.id-taken"));
		}
	}

	@Test
	void an_address_that_was_claimed_before_a_crash_gets_its_account_now() {
		this.addresses.claim("noura@example.org", new PersonId("noura-of-old"));

		var opened = this.opening.open(RequestContext.by(REGISTRATION), request("noura", "noura@example.org"));

		assertThat(opened.fresh()).isTrue();
		assertThat(opened.account().id()).isEqualTo("noura-of-old");
	}

	@Test
	void a_refused_account_leaves_its_address_free() {
		var tooLong = new NewAccount(null, LocalizedText.of("ar", "ن".repeat(201)), "noura@example.org", "ar");

		assertThatThrownBy(() -> this.opening.open(RequestContext.by(REGISTRATION), tooLong))
			.isInstanceOf(RuleViolation.class);

		assertThat(this.addresses.ownerOf("noura@example.org")).isEmpty();
	}

	@Test
	void an_edit_of_an_old_version_is_refused() {
		this.opening.open(RequestContext.by(REGISTRATION), request("noura", "noura@example.org"));
		var noura = Actor.of("noura");
		this.accounts.edit(ofVersion(noura, 1), new PersonId("noura"), null, "en");

		assertThatThrownBy(() -> this.accounts.edit(ofVersion(noura, 1), new PersonId("noura"), null, "fr"))
			.isInstanceOf(ConcurrencyConflict.class);
		assertThat(this.accounts.edit(ofVersion(noura, 2), new PersonId("noura"), null, "en").version()).isEqualTo(2);
	}

	@Test
	void an_edit_of_a_guessed_version_is_refused_even_if_somebody_else_makes_it_true() {
		this.opening.open(RequestContext.by(REGISTRATION), request("noura", "noura@example.org"));
		var contested = new AccountService(new Overtaken<>(this.documents), this.addresses);

		assertThatThrownBy(() -> contested.edit(ofVersion(Actor.of("noura"), 2), new PersonId("noura"), null, "en"))
			.isInstanceOf(ConcurrencyConflict.class);
		assertThat(this.accounts.find(new PersonId("noura")).orElseThrow().language()).isEqualTo("ar");
	}

	private static RequestContext ofVersion(Actor actor, @Nullable Long version) {
		return new RequestContext(actor, version, null, null, null);
	}

	private static RequestContext ofVersion(Actor actor, long version) {
		return ofVersion(actor, Long.valueOf(version));
	}

	private static NewAccount request(String person, String email) {
		return new NewAccount(new PersonId(person), LocalizedText.of("ar", "نورة"), email, "ar");
	}

}
