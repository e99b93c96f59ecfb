package org.multaqa.registration.delegation.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
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
import org.multaqa.registration.delegation.domain.Member;
import org.multaqa.registration.delegation.domain.MemberStage;
import org.multaqa.registration.delegation.domain.SealedNeeds;
import org.multaqa.registration.meeting.application.MeetingListing;
import org.multaqa.registration.meeting.application.MeetingService;
import org.multaqa.registration.meeting.domain.Meeting;
import org.multaqa.registration.meeting.domain.MeetingPlan;
import org.multaqa.registration.office.application.OfficeService;
import org.multaqa.registration.person.application.PersonService;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** The meeting ends on 9 December in Doha, three hours before UTC. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NeedsRetentionTest {

	private static final MeetingId DOHA = new MeetingId("doha-2025");

	private static final DelegationId MENA = new DelegationId("doha-2025-mena");

	private static final PersonId HIND = new PersonId("hind");

	private static final Actor SERVICE = Actor.service("registration");

	private final MemoryAggregates<Delegation> delegations = new MemoryAggregates<>(DelegationListing.LISTING);

	private final MemoryAggregates<Meeting> meetings = new MemoryAggregates<>(MeetingListing.LISTING);

	NeedsRetentionTest() {
		var by = RequestContext.by(SERVICE);
		var plan = new MeetingPlan(LocalizedText.of("ar", "الملتقى"), LocalDate.of(2025, 12, 7),
				LocalDate.of(2025, 12, 9), "Asia/Qatar", LocalizedText.of("ar", "الدوحة"), List.of("ar"),
				new ConsentRule.NoBlock(), true, null, null);
		this.meetings.insert(DOHA.value(),
				Decision.unchanged(new Meeting(DOHA, plan, MeetingStage.CLOSED, List.of(), null)), by);
		var hind = new Member(HIND, List.of(Role.DELEGATE), new MemberStage.CheckedIn(), new SealedNeeds("v1:x"), null,
				null, null);
		this.delegations.insert(MENA.value(), Decision.unchanged(
				new Delegation(MENA, DOHA, new OfficeId("mena"), Map.of(Role.DELEGATE, 1), true, List.of(hind), null)),
				by);
	}

	@Test
	void ends_with_the_last_day_in_the_time_zone_of_the_meeting() {
		at("2026-01-08T20:59:59Z").eraseDue(SERVICE);
		assertThat(needs()).isNotNull();

		at("2026-01-08T21:00:00Z").eraseDue(SERVICE);
		assertThat(needs()).isNull();
	}

	@Test
	void writes_nothing_where_nothing_is_left_to_erase() {
		at("2026-02-01T00:00:00Z").eraseDue(SERVICE);
		long version = this.delegations.get(MENA.value(), "unknown").version();

		at("2026-02-02T00:00:00Z").eraseDue(SERVICE);
		assertThat(this.delegations.get(MENA.value(), "unknown").version()).isEqualTo(version);
	}

	@Test
	void never_ends_before_the_meeting() {
		assertThatIllegalArgumentException().isThrownBy(() -> after(Period.ofDays(-1), "2025-12-01T00:00:00Z"));
	}

	private @Nullable SealedNeeds needs() {
		return this.delegations.get(MENA.value(), "unknown").state().get(HIND).needs();
	}

	private NeedsRetention at(String now) {
		return after(Period.ofDays(30), now);
	}

	private NeedsRetention after(Period after, String now) {
		var clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
		var known = new MeetingService(this.meetings, this.delegations,
				new PersonService(new MemoryReplicas<>(), new EverybodyKnown()), clock);
		var access = new DelegationAccess(this.delegations, known,
				new OfficeService(new MemoryAggregates<>(), this.delegations, known), clock);
		var needs = new NeedsService(this.delegations, access, new NeedsCipher(new byte[NeedsCipher.KEY_BYTES]));
		return new NeedsRetention(this.delegations, known, needs, after, clock);
	}

}
