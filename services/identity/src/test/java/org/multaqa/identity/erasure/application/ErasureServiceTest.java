package org.multaqa.identity.erasure.application;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.identity.accounts.application.AccountOpeningService;
import org.multaqa.identity.accounts.application.Erasures;
import org.multaqa.identity.accounts.domain.Account;
import org.multaqa.identity.accounts.domain.ReservedIds;
import org.multaqa.identity.accounts.domain.Erasure;
import org.multaqa.identity.accounts.persistence.MemoryAddresses;
import org.multaqa.identity.accounts.persistence.MemoryErasures;
import org.multaqa.identity.api.NewAccount;
import org.multaqa.identity.founders.domain.Founders;
import org.multaqa.identity.passkeys.persistence.MemoryPasskeys;
import org.multaqa.identity.signin.domain.SignInLink;
import org.multaqa.identity.signin.persistence.MemoryLinks;
import org.multaqa.identity.signin.persistence.MemorySignIns;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.ListQuery;
import org.multaqa.kit.store.MemoryAggregates;
import org.multaqa.kit.store.Slice;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.RuleViolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ErasureServiceTest {

	private static final Actor REGISTRATION = new Actor(new PersonId("registration"), Set.of(), Set.of("accounts"));

	private static final PersonId NOURA = new PersonId("noura");

	private static final PersonId LAYAN = new PersonId("layan");

	private static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");

	private final MemoryAggregates<Account> accounts = new MemoryAggregates<>();

	private final MemoryAggregates<Founders> founders = new MemoryAggregates<>();

	private final MemoryAddresses addresses = new MemoryAddresses();

	private final MemoryErasures erasures = new MemoryErasures();

	private final MemoryLinks links = new MemoryLinks();

	private final MemorySignIns signIns = new MemorySignIns();

	private final MemoryPasskeys passkeys = new MemoryPasskeys();

	private final List<PersonId> revoked = new ArrayList<>();

	private final List<String> mailForgotten = new ArrayList<>();

	private final List<PersonId> told = new CopyOnWriteArrayList<>();

	private final PersonalData data = new PersonalData(this.founders, this.accounts, this.addresses, this.links,
			this.signIns, this.revoked::add, this.passkeys, new MemoryAggregates<>(), this.mailForgotten::add);

	private @Nullable PersonId stuck;

	private ErasureTeller teller = new ErasureTeller(this.erasures, this.data, this.told::add);

	private final AccountOpeningService opening = new AccountOpeningService(this.accounts, this.addresses,
			this.erasures, new MemoryAggregates<>(), new ReservedIds(Set.of("registration")));

	@BeforeEach
	void two_people() {
		open(NOURA, "noura@example.org");
		open(LAYAN, "layan@example.org");
		this.signIns.note(NOURA);
		this.links.keep(new SignInLink("f", NOURA, NOON.plusSeconds(60)));
	}

	@AfterEach
	void stop() {
		this.teller.stop();
	}

	@Test
	void nothing_is_kept_of_who_is_erased_but_the_id() {
		var erasure = erase(NOURA, NOURA);

		assertThat(erasure).isEqualTo(new Erasure(NOURA, NOURA, NOON));
		assertThat(this.accounts.find("noura")).isEmpty();
		assertThat(this.addresses.ownerOf("noura@example.org")).isEmpty();
		assertThat(this.links.look("f", NOON)).isEmpty();
		assertThat(this.signIns.has(NOURA)).isFalse();
		assertThat(this.revoked).contains(NOURA);
		assertThat(this.mailForgotten).containsExactly("noura@example.org");
		assertThat(this.accounts.find("layan")).isPresent();
		assertThat(this.addresses.ownerOf("layan@example.org")).hasValue(LAYAN);
	}

	@Test
	void again_finds_what_was_done() {
		var first = erase(NOURA, NOURA);

		assertThat(erase(NOURA, LAYAN)).isEqualTo(first);
	}

	@Test
	void the_address_is_free_and_the_id_is_nobody_for_ever() {
		erase(NOURA, NOURA);

		var anew = this.opening.openAsked(RequestContext.by(REGISTRATION),
				new NewAccount(null, LocalizedText.of("en", "Noura"), "noura@example.org", "en"));

		assertThat(anew.account().state().person()).isNotEqualTo(NOURA);
		assertRefused("account.id-taken", () -> open(NOURA, "other@example.org"));
	}

	@Test
	void is_refused_for_the_last_founder_and_nothing_is_touched() {
		found(LAYAN);

		assertRefused("founder.last", () -> erase(LAYAN, LAYAN));

		assertThat(this.accounts.find("layan")).isPresent();
		assertThat(this.erasures.find(LAYAN)).isEmpty();
	}

	@Test
	void a_founder_who_is_erased_is_none_any_more() {
		found(LAYAN);
		found(NOURA);

		erase(NOURA, LAYAN);

		assertThat(this.founders.get(Founders.ID, "none").state().has(NOURA)).isFalse();
		assertThat(service().latest(Actor.of("layan", "*:founder"))).containsExactly(new Erasure(NOURA, LAYAN, NOON));
		assertRefused("actor.needs-role", () -> service().latest(Actor.of("noura")));
	}

	@Test
	void a_founder_who_is_killed_before_it_is_written_down_stays_one() {
		found(LAYAN);
		found(NOURA);
		var killed = new ErasureService(this.accounts, this.founders, new KilledErasures(), this.data, this.teller,
				InstantSource.fixed(NOON));

		assertThatExceptionOfType(IllegalStateException.class)
			.isThrownBy(() -> killed.erase(RequestContext.by(REGISTRATION), NOURA, LAYAN));

		assertThat(this.founders.get(Founders.ID, "none").state().has(NOURA)).isTrue();
	}

	@Test
	void the_right_of_a_founder_ends_at_the_next_start_where_a_kill_has_left_it() {
		found(LAYAN);
		found(NOURA);
		this.erasures.keep(new Erasure(NOURA, NOURA, NOON));

		this.teller.start();

		await("the telling").untilAsserted(() -> assertThat(this.told).contains(NOURA));
		assertThat(this.founders.get(Founders.ID, "none").state().has(NOURA)).isFalse();
	}

	@Test
	void of_the_last_two_founders_at_once_one_stays() {
		found(LAYAN);
		found(NOURA);
		var overtaken = new PersonalData(new OvertakenFounders(), this.accounts, this.addresses, this.links,
				this.signIns, this.revoked::add, this.passkeys, new MemoryAggregates<>(), this.mailForgotten::add);
		var service = new ErasureService(this.accounts, this.founders, this.erasures, overtaken, this.teller,
				InstantSource.fixed(NOON));

		assertRefused("founder.last", () -> service.erase(RequestContext.by(REGISTRATION), LAYAN, LAYAN));

		assertThat(this.accounts.find("layan")).isPresent();
		assertThat(this.erasures.find(LAYAN)).isEmpty();
		assertThat(this.accounts.find("noura")).isEmpty();
	}

	@Test
	void one_that_cannot_be_told_holds_up_none_of_the_others() {
		this.erasures.keep(new Erasure(NOURA, NOURA, NOON));
		this.erasures.keep(new Erasure(LAYAN, LAYAN, NOON));
		this.teller = new ErasureTeller(this.erasures, this.data, (person) -> {
			this.told.add(person);
			if (this.told.size() == 1) {
				this.stuck = person;
			}
			if (person.equals(this.stuck)) {
				throw new IllegalStateException("this one cannot be told");
			}
		});

		this.teller.start();

		await("the other one").atMost(Duration.ofSeconds(20))
			.untilAsserted(() -> assertThat(this.told).contains(NOURA, LAYAN));
	}

	@Test
	void is_for_services_only() {
		assertRefused("account.not-yours", () -> service().erase(RequestContext.by(Actor.of("noura")), NOURA, NOURA));
		assertRefused("account.unknown", () -> erase(new PersonId("nobody"), LAYAN));
	}

	@Test
	void everybody_is_told_at_once_and_all_is_told_again_at_the_next_start() {
		this.teller.start();
		erase(NOURA, NOURA);
		await("the first telling").untilAsserted(() -> assertThat(this.told).contains(NOURA));
		this.teller.stop();
		this.told.clear();

		this.teller = new ErasureTeller(this.erasures, this.data, this.told::add);
		this.teller.start();

		await("the second telling").untilAsserted(() -> assertThat(this.told).containsExactly(NOURA));
	}

	@Test
	void what_a_kill_has_left_is_done_at_the_next_start() {
		this.erasures.keep(new Erasure(NOURA, NOURA, NOON));

		this.teller.start();

		await("the rest").untilAsserted(() -> assertThat(this.accounts.find("noura")).isEmpty());
		await("the telling").untilAsserted(() -> assertThat(this.told).contains(NOURA));
	}

	@Test
	void what_could_not_be_told_is_told_later() {
		var attempts = new ArrayList<PersonId>();
		this.teller = new ErasureTeller(this.erasures, this.data, (person) -> {
			attempts.add(person);
			if (attempts.size() == 1) {
				throw new IllegalStateException("Kafka is away");
			}
			this.told.add(person);
		});
		this.teller.start();

		erase(NOURA, NOURA);

		await("the second attempt").atMost(Duration.ofSeconds(20))
			.untilAsserted(() -> assertThat(this.told).contains(NOURA));
	}

	private void open(PersonId person, String email) {
		this.opening.openAsked(RequestContext.by(REGISTRATION),
				new NewAccount(person, new LocalizedText(Map.of("ar", "اسم", "en", "Name")), email, "ar"));
	}

	private void found(PersonId person) {
		this.founders.changeFrom(Founders.ID, Founders.none(), RequestContext.by(REGISTRATION),
				(all) -> all.with(person, NOON));
	}

	private Erasure erase(PersonId person, PersonId askedBy) {
		return service().erase(RequestContext.by(REGISTRATION), person, askedBy);
	}

	private ErasureService service() {
		return new ErasureService(this.accounts, this.founders, this.erasures, this.data, this.teller,
				InstantSource.fixed(NOON));
	}

	private static void assertRefused(String code, ThrowingCallable question) {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(question)
			.satisfies((violation) -> assertThat(violation.code()).isEqualTo(code));
	}

	/** Founders, of whom another one is erased right before somebody is. */
	private final class OvertakenFounders implements Aggregates<Founders> {

		private final MemoryAggregates<Founders> stored = ErasureServiceTest.this.founders;

		private boolean overtaken;

		@Override
		public Optional<Versioned<Founders>> find(String id) {
			if (!this.overtaken) {
				this.overtaken = true;
				erase(NOURA, NOURA);
			}
			return this.stored.find(id);
		}

		@Override
		public Slice<Versioned<Founders>> list(ListQuery query) {
			return this.stored.list(query);
		}

		@Override
		public Versioned<Founders> insert(String id, Decision<Founders> decision, RequestContext context) {
			return this.stored.insert(id, decision, context);
		}

		@Override
		public Versioned<Founders> update(Versioned<Founders> read, Decision<Founders> decision,
				RequestContext context) {
			return this.stored.update(read, decision, context);
		}

	}

	/** The process ends before an erasure is kept. */
	private final class KilledErasures implements Erasures {

		@Override
		public void keep(Erasure erasure) {
			throw new IllegalStateException("killed");
		}

		@Override
		public void takeBack(PersonId person) {
			ErasureServiceTest.this.erasures.takeBack(person);
		}

		@Override
		public Optional<Erasure> find(PersonId person) {
			return ErasureServiceTest.this.erasures.find(person);
		}

		@Override
		public Set<PersonId> among(Collection<PersonId> people) {
			return ErasureServiceTest.this.erasures.among(people);
		}

		@Override
		public List<Erasure> latest(int limit) {
			return ErasureServiceTest.this.erasures.latest(limit);
		}

		@Override
		public void forEach(Consumer<Erasure> action) {
			ErasureServiceTest.this.erasures.forEach(action);
		}

	}

}
