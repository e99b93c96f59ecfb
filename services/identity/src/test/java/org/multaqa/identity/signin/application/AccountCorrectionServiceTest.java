package org.multaqa.identity.signin.application;

import java.time.Instant;
import java.util.Set;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.identity.accounts.domain.Account;
import org.multaqa.identity.accounts.persistence.MemoryAddresses;
import org.multaqa.identity.grants.application.GrantService;
import org.multaqa.identity.grants.domain.Entitlements;
import org.multaqa.identity.signin.domain.SignInLink;
import org.multaqa.identity.signin.persistence.MemoryLinks;
import org.multaqa.identity.signin.persistence.MemorySignIns;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.store.MemoryAggregates;
import org.multaqa.kit.store.MemoryReplicas;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Role;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.MeetingEvent.RoleGranted;
import org.multaqa.model.events.PersonEvent.PersonNamed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AccountCorrectionServiceTest {

	private static final Actor REGISTRATION = new Actor(new PersonId("registration"), Set.of(), Set.of("accounts"));

	private static final PersonId NOURA = new PersonId("noura");

	private static final PersonId LAYAN = new PersonId("layan");

	private static final LocalizedText WRONG = LocalizedText.of("en", "Nora");

	private static final LocalizedText RIGHT = LocalizedText.of("en", "Noura");

	private static final Instant NOON = Instant.parse("2025-12-08T09:00:00Z");

	private final MemoryAggregates<Account> accounts = new MemoryAggregates<>();

	private final MemoryAddresses addresses = new MemoryAddresses();

	private final MemoryReplicas<Entitlements> entitlements = new MemoryReplicas<>();

	private final MemorySignIns signIns = new MemorySignIns();

	private final MemoryLinks links = new MemoryLinks();

	private final AccountCorrectionService service = new AccountCorrectionService(this.accounts, this.addresses,
			new GrantService(this.entitlements, new MemoryReplicas<>(), (_) -> false, false), this.signIns, this.links);

	@BeforeEach
	void an_account() {
		this.accounts.insert(NOURA.value(), Account.open(NOURA, WRONG, "nora@example.org", "ar"),
				RequestContext.by(REGISTRATION));
		this.addresses.claim("nora@example.org", NOURA);
	}

	@Test
	void a_name_is_put_right_and_told_also_of_who_has_signed_in() {
		this.signIns.note(NOURA);

		assertThat(correct(RIGHT, null).state().name()).isEqualTo(RIGHT);
		assertThat(this.accounts.told()).last().isEqualTo(new PersonNamed(NOURA, RIGHT));
	}

	@Test
	void an_address_is_put_right_the_old_one_is_free_and_its_links_end() {
		this.links.keep(new SignInLink("f", NOURA, NOON.plusSeconds(60)));

		assertThat(correct(null, " Noura@Example.org").state().email()).isEqualTo("noura@example.org");
		assertThat(this.addresses.ownerOf("noura@example.org")).hasValue(NOURA);
		assertThat(this.addresses.ownerOf("nora@example.org")).isEmpty();
		assertThat(this.links.look("f", NOON)).isEmpty();
	}

	@Test
	void an_address_is_left_to_who_has_signed_in_or_may_do_anything() {
		this.signIns.note(NOURA);
		assertRefused("account.address-in-use", () -> correct(null, "noura@example.org"));

		var head = new PersonId("hind");
		this.accounts.insert(head.value(), Account.open(head, WRONG, "hind@example.org", "ar"),
				RequestContext.by(REGISTRATION));
		var granted = new RoleGranted(new MeetingId("doha-2025"), head, Role.ORGANISER);
		this.entitlements.apply(head.value(),
				new EventEnvelope<>(granted.subject(), 1, "t", NOON, NOURA, "c", null, granted),
				(_) -> Entitlements.none(head).granted(granted.meeting(), granted.role()));
		assertRefused("account.address-in-use",
				() -> this.service.correct(RequestContext.by(REGISTRATION), head, null, "other@example.org", LAYAN));
		assertThat(this.addresses.ownerOf("other@example.org")).isEmpty();
	}

	@Test
	void an_address_of_somebody_else_is_refused() {
		this.addresses.claim("noura@example.org", new PersonId("other"));

		assertRefused("account.address-taken", () -> correct(null, "noura@example.org"));
		assertRefused("account.bad-email", () -> correct(null, "no address"));
	}

	@Test
	void is_for_services_only() {
		assertRefused("account.not-yours",
				() -> this.service.correct(RequestContext.by(Actor.of("noura")), NOURA, RIGHT, null, LAYAN));
		assertRefused("account.unknown", () -> this.service.correct(RequestContext.by(REGISTRATION),
				new PersonId("nobody"), RIGHT, null, LAYAN));
	}

	@Test
	void again_changes_nothing() {
		correct(RIGHT, "noura@example.org");

		assertThat(correct(RIGHT, "noura@example.org").version()).isEqualTo(2);
	}

	@Test
	void that_was_carried_out_is_not_carried_out_again_under_its_key_whatever_came_after_it() {
		correct("k-1", RIGHT, "noura@example.org");
		correct("k-2", WRONG, "other@example.org");

		var again = correct("k-1", RIGHT, "noura@example.org");

		assertThat(again.version()).isEqualTo(3);
		assertThat(again.state().name()).isEqualTo(WRONG);
		assertThat(this.addresses.ownerOf("other@example.org")).hasValue(NOURA);
		assertThat(this.addresses.ownerOf("noura@example.org")).isEmpty();
	}

	@Test
	void whose_process_ended_before_the_old_address_was_free_frees_it_when_it_is_asked_again() {
		correct("k-1", null, "noura@example.org");
		this.addresses.claim("nora@example.org", NOURA);

		correct("k-1", null, "noura@example.org");

		assertThat(this.addresses.ownerOf("nora@example.org")).isEmpty();
		assertThat(this.addresses.ownerOf("noura@example.org")).hasValue(NOURA);
	}

	@Test
	void whose_process_ended_when_the_address_was_claimed_frees_it_where_it_is_refused_then() {
		this.addresses.claim("noura@example.org", NOURA);
		this.signIns.note(NOURA);

		assertRefused("account.address-in-use", () -> correct("k-1", null, "noura@example.org"));

		assertThat(this.addresses.ownerOf("noura@example.org")).isEmpty();
		assertThat(this.addresses.ownerOf("nora@example.org")).hasValue(NOURA);
	}

	private Versioned<Account> correct(String key, @Nullable LocalizedText name, @Nullable String email) {
		return this.service.correct(new RequestContext(REGISTRATION, null, key, "print", null), NOURA, name, email,
				LAYAN);
	}

	private Versioned<Account> correct(@Nullable LocalizedText name, @Nullable String email) {
		return this.service.correct(RequestContext.by(REGISTRATION), NOURA, name, email, LAYAN);
	}

	private static void assertRefused(String code, ThrowingCallable question) {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(question)
			.satisfies((violation) -> assertThat(violation.code()).isEqualTo(code));
	}

}
