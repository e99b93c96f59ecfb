package org.multaqa.identity.guests.application;

import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.identity.accounts.domain.Account;
import org.multaqa.identity.accounts.domain.ReservedIds;
import org.multaqa.identity.accounts.persistence.MemoryAddresses;
import org.multaqa.identity.accounts.persistence.MemoryErasures;
import org.multaqa.identity.api.GuestsApi;
import org.multaqa.identity.api.NewGuests;
import org.multaqa.identity.api.NewGuests.NewGuest;
import org.multaqa.identity.erasure.application.ErasureTeller;
import org.multaqa.identity.erasure.application.PersonalData;
import org.multaqa.identity.founders.domain.Founders;
import org.multaqa.identity.guests.domain.Guest;
import org.multaqa.identity.passkeys.persistence.MemoryPasskeys;
import org.multaqa.identity.signin.persistence.MemoryLinks;
import org.multaqa.identity.signin.persistence.MemorySignIns;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.domain.Tombstone;
import org.multaqa.kit.store.MemoryAggregates;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.events.PersonEvent.PersonNamed;

import static org.assertj.core.api.Assertions.assertThat;

/** What is told of a guest's name follows from what is stored of it, in one order. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GuestServiceTest {

	private static final Actor SESSIONS = new Actor(new PersonId("sessions"), Set.of(), Set.of(GuestsApi.SCOPE));

	private static final MeetingId DOHA = new MeetingId("doha");

	private static final PersonId ADA = new PersonId("g-ada");

	private static final LocalizedText NAME = LocalizedText.of("en", "Ada");

	private static final PersonNamed NAMED = new PersonNamed(ADA, NAME, DOHA);

	private static final Tombstone TAKEN_OUT = new Tombstone("person/g-ada", PersonNamed.class);

	private final MemoryAggregates<Guest> guests = new MemoryAggregates<>();

	private final MemoryAggregates<Account> accounts = new MemoryAggregates<>();

	private final MemoryErasures erasures = new MemoryErasures();

	private final GuestService service = new GuestService(this.guests, this.accounts, this.erasures,
			new ReservedIds(Set.of()),
			new ErasureTeller(this.erasures, new PersonalData(new MemoryAggregates<Founders>(), this.accounts,
					new MemoryAddresses(), new MemoryLinks(), new MemorySignIns(), (_) -> {
					}, new MemoryPasskeys(), this.guests, (_) -> {
					}), (_) -> {
					}),
			InstantSource.system());

	@Test
	void a_name_that_is_taken_out_is_told_with_what_is_stored_and_once() {
		name();

		assertThat(remove().sequence()).isEqualTo(2);
		assertThat(remove().sequence()).as("again").isEqualTo(2);
		assertThat(this.guests.told()).containsExactly(NAMED, TAKEN_OUT);
	}

	@Test
	void a_guest_who_is_named_again_ends_as_named() {
		name();
		remove();
		name();

		assertThat(this.guests.told()).containsExactly(NAMED, TAKEN_OUT, NAMED);
		assertThat(this.guests.get(ADA.value(), "guest.unknown").sequence()).isEqualTo(3);
	}

	@Test
	void whoever_names_and_takes_out_at_the_same_moment_the_last_word_told_is_what_is_stored() throws Exception {
		for (int round = 0; round < 50; round++) {
			name();
			var start = new CountDownLatch(1);
			try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
				var acts = List.<Runnable>of(this::remove, this::name, this::remove, this::name);
				acts.forEach((act) -> threads.submit(() -> {
					start.await();
					act.run();
					return act;
				}));
				start.countDown();
			}

			boolean named = this.guests.get(ADA.value(), "guest.unknown").state().name() != null;
			assertThat(this.guests.told().getLast()).isEqualTo(named ? NAMED : TAKEN_OUT);
		}
	}

	private void name() {
		this.service.name(SESSIONS, new NewGuests(DOHA, List.of(new NewGuest(ADA, NAME))));
	}

	private Versioned<Guest> remove() {
		return this.service.remove(RequestContext.by(SESSIONS), ADA);
	}

}
