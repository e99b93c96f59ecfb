package org.multaqa.registration.delegation.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.application.ConcurrencyConflict;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.store.MemoryAggregates;
import org.multaqa.kit.store.MemoryReplicas;
import org.multaqa.model.ConsentRule;
import org.multaqa.model.DelegationId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.registration.EverybodyKnown;
import org.multaqa.registration.delegation.domain.Delegation;
import org.multaqa.registration.delegation.domain.Needs;
import org.multaqa.registration.meeting.application.MeetingService;
import org.multaqa.registration.meeting.domain.Meeting;
import org.multaqa.registration.meeting.domain.MeetingPlan;
import org.multaqa.registration.office.application.OfficeService;
import org.multaqa.registration.person.application.PersonService;
import org.multaqa.testkit.Overtaken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NeedsServiceTest {

	private static final MeetingId DOHA = new MeetingId("doha-2025");

	private static final DelegationId MENA = new DelegationId("doha-2025-mena");

	private static final PersonId HIND = new PersonId("hind");

	private static final Needs VISA = new Needs(List.of(), List.of(), true, null);

	private final MemoryAggregates<Delegation> stored = new MemoryAggregates<>(DelegationListing.LISTING);

	private final NeedsService needs = needs();

	@Test
	void needs_are_not_kept_under_a_version_that_was_guessed() {
		long afterTheRead = this.stored.get(MENA.value(), "unknown").version() + 1;
		var context = new RequestContext(Actor.of("hind"), afterTheRead, null, null, null);

		assertThatExceptionOfType(ConcurrencyConflict.class)
			.isThrownBy(() -> this.needs.change(context, MENA, HIND, VISA));
		assertThat(this.stored.get(MENA.value(), "unknown").state().get(HIND).needs()).isNull();
	}

	private NeedsService needs() {
		var inviting = RequestContext.by(Actor.of("layan"));
		var meetings = new MemoryAggregates<Meeting>();
		var plan = new MeetingPlan(LocalizedText.of("ar", "الملتقى"), LocalDate.of(2025, 12, 7),
				LocalDate.of(2025, 12, 9), "Asia/Qatar", LocalizedText.of("ar", "الدوحة"), List.of("ar"),
				new ConsentRule.NoBlock(), true, null, null);
		meetings.insert(DOHA.value(), Decision.of(new Meeting(DOHA, plan, MeetingStage.OPEN, List.of(), null)),
				inviting);
		this.stored.insert(MENA.value(),
				Delegation.invite(MENA, DOHA, new OfficeId("mena"), Map.of(Role.DELEGATE, 1), false, true), inviting);
		this.stored.change(MENA.value(), "unknown", inviting,
				(delegation) -> delegation.nominate(HIND, List.of(Role.DELEGATE), Instant.EPOCH));
		this.stored.change(MENA.value(), "unknown", inviting, (delegation) -> delegation.member(HIND).register(null));

		var delegations = new Overtaken<>(this.stored);
		var known = new MeetingService(meetings, delegations,
				new PersonService(new MemoryReplicas<>(), new EverybodyKnown()), Clock.systemUTC());
		return new NeedsService(delegations,
				new DelegationAccess(delegations, known,
						new OfficeService(new MemoryAggregates<>(), delegations, known), Clock.systemUTC()),
				new NeedsCipher(new byte[NeedsCipher.KEY_BYTES]));
	}

}
