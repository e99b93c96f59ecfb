package org.multaqa.registration.delegation.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.domain.Actor;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.store.Command;
import org.multaqa.kit.store.MemoryAggregates;
import org.multaqa.kit.store.MemoryCopies;
import org.multaqa.kit.store.StaleState;
import org.multaqa.model.ConsentRule;
import org.multaqa.model.DelegationId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.Role;
import org.multaqa.model.events.RegistrationEvent.MeetingStage;
import org.multaqa.registration.delegation.domain.Delegation;
import org.multaqa.registration.delegation.domain.Needs;
import org.multaqa.registration.meeting.application.Meetings;
import org.multaqa.registration.meeting.domain.Meeting;
import org.multaqa.registration.meeting.domain.MeetingPlan;
import org.multaqa.registration.office.application.Offices;
import org.multaqa.registration.person.application.Accounts;
import org.multaqa.registration.person.application.People;
import org.multaqa.registration.person.domain.NewAccount;
import org.multaqa.testkit.Overtaken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OwnRegistrationTest {

	private static final MeetingId DOHA = new MeetingId("doha-2025");

	private static final DelegationId MENA = new DelegationId("doha-2025-mena");

	private static final PersonId HIND = new PersonId("hind");

	private static final Needs VISA = new Needs(List.of(), List.of(), true, null);

	private final MemoryAggregates<Delegation> stored = new MemoryAggregates<>();

	private final OwnRegistration registration = registration();

	@Test
	void needs_are_not_kept_under_a_version_that_was_guessed() {
		long afterTwoReads = this.stored.get(MENA.value(), "unknown").version() + 2;
		var command = new Command(Actor.of("hind"), afterTwoReads, null, null, null);

		assertThatExceptionOfType(StaleState.class).isThrownBy(() -> this.registration.keep(command, MENA, HIND, VISA));
		assertThat(this.stored.get(MENA.value(), "unknown").state().get(HIND).needs()).isNull();
	}

	private OwnRegistration registration() {
		var inviting = Command.by(Actor.of("layan"));
		var meetings = new MemoryAggregates<Meeting>();
		var plan = new MeetingPlan(LocalizedText.of("ar", "الملتقى"), LocalDate.of(2025, 12, 7),
				LocalDate.of(2025, 12, 9), "Asia/Qatar", LocalizedText.of("ar", "الدوحة"), List.of("ar"),
				new ConsentRule.NoBlock(), true);
		meetings.insert(DOHA.value(), Decision.of(new Meeting(DOHA, plan, MeetingStage.OPEN, List.of())), inviting);
		this.stored.insert(MENA.value(),
				Delegation.invite(MENA, DOHA, new OfficeId("mena"), Map.of(Role.DELEGATE, 1), false, true), inviting);
		this.stored.change(MENA.value(), "unknown", inviting,
				(delegation) -> delegation.nominate(HIND, List.of(Role.DELEGATE)));
		this.stored.change(MENA.value(), "unknown", inviting, (delegation) -> delegation.register(HIND, null));

		var delegations = new Overtaken<>(this.stored);
		var known = new Meetings(meetings, new People(new MemoryCopies<>(), new NoAccounts()));
		return new OwnRegistration(delegations,
				new DelegationAccess(delegations, known, new Offices(new MemoryAggregates<>(), delegations, known)),
				known, new NeedsVault(new byte[NeedsVault.KEY_BYTES]));
	}

	/** Nobody is asked for. */
	private static final class NoAccounts implements Accounts {

		@Override
		public PersonId open(NewAccount account, @Nullable String key) {
			throw new UnsupportedOperationException();
		}

		@Override
		public boolean exist(PersonId person) {
			return false;
		}

	}

}
