package org.multaqa.registration.delegation.persistence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.multaqa.kit.application.ConcurrencyConflict;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.ListQuery;
import org.multaqa.model.DelegationId;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.DelegationEvent.Detail;
import org.multaqa.registration.api.SeatOffer;
import org.multaqa.registration.delegation.domain.Delegation;
import org.multaqa.registration.delegation.domain.Member;
import org.multaqa.registration.delegation.domain.MemberStage;
import org.multaqa.registration.delegation.domain.SealedCorrection;
import org.multaqa.registration.delegation.domain.SealedNeeds;
import org.multaqa.registration.delegation.domain.SeatTransfers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What any store of delegations must do. */
interface DelegationsContract {

	RequestContext SOMEBODY = RequestContext.by(Actor.of("layan"));

	Aggregates<Delegation> delegations();

	@Test
	default void a_delegation_comes_back_as_it_was_with_every_stage_and_sealed_needs() {
		var stored = inserted("m1");
		var full = new Delegation(stored.state().id(), stored.state().meeting(), stored.state().office(),
				stored.state().seats(), false,
				List.of(member("a", new MemberStage.Waiting(), null),
						member("b", new MemberStage.Nominated(Instant.EPOCH, Instant.EPOCH), null),
						member("c", new MemberStage.Registered(), new SealedNeeds("v1:abc")),
						member("d", new MemberStage.Approved(), null), member("e", new MemberStage.CheckedIn(), null),
						member("f", new MemberStage.Declined(), null),
						member("g", new MemberStage.Withdrawn(null), null),
						member("h", new MemberStage.Withdrawn(new PersonId("a")), null)),
				new SeatTransfers(
						List.of(new SeatOffer("o-1", new OfficeId("lac"), Role.DELEGATE, 1, SeatOffer.State.OPEN)),
						List.of("o-2")));
		delegations().update(stored, new Decision<>(full, List.of()), SOMEBODY);

		assertThat(delegations().find(stored.id())).hasValueSatisfying((found) -> {
			assertThat(found.state()).isEqualTo(full);
			assertThat(found.version()).isEqualTo(2);
			assertThat(found.sequence()).isEqualTo(1);
		});
	}

	@Test
	default void delegations_to_one_meeting_are_found_and_no_others() {
		String meeting = "m-" + UUID.randomUUID().toString().substring(0, 8);
		var one = inserted(meeting);
		inserted("m2");

		assertThat(found(ListQuery.by("office").where("meeting", meeting))).containsExactly(one.id());
	}

	@Test
	default void a_delegation_is_found_by_who_is_in_it_and_by_who_ever_was() {
		var hind = new PersonId("p-" + UUID.randomUUID());
		var invited = inserted("m4");
		var nominated = delegations().update(invited, invited.state().nominate(hind, List.of(Role.HEAD), Instant.EPOCH),
				SOMEBODY);
		var in = ListQuery.by("office").where("meeting", "m4").where("in", hind);
		var ever = ListQuery.by("meeting").where("people", hind);

		assertThat(found(in)).containsExactly(invited.id());
		assertThat(found(ever)).containsExactly(invited.id());

		delegations().update(nominated, nominated.state().place(hind).withdraw(Instant.EPOCH), SOMEBODY);

		assertThat(found(in)).isEmpty();
		assertThat(found(ever)).containsExactly(invited.id());
	}

	@Test
	default void an_erasure_meets_every_delegation_of_a_person_while_it_changes_them() {
		var hind = new PersonId("p-" + UUID.randomUUID());
		IntStream.range(0, 5).forEach((number) -> {
			var invited = inserted("m" + number);
			delegations().update(invited, invited.state().nominate(hind, List.of(Role.HEAD), Instant.EPOCH), SOMEBODY);
		});
		var met = new ArrayList<String>();
		delegations().forEach(ListQuery.by("meeting").where("people", hind).limit(2), (delegation) -> {
			met.add(delegation.state().meeting().value());
			delegations().update(delegation, new Decision<>(delegation.state().member(hind).forget(), List.of()),
					SOMEBODY);
		});

		assertThat(met).containsExactly("m0", "m1", "m2", "m3", "m4");
	}

	@Test
	default void a_delegation_is_found_while_it_stands_in_it_how_somebody_is_to_be_put_right() {
		var hind = new PersonId("p-" + UUID.randomUUID());
		var begun = new SealedCorrection("v2:abc", Instant.EPOCH);
		var invited = inserted("m-correcting");
		var nominated = delegations().update(invited, invited.state().nominate(hind, List.of(Role.HEAD), Instant.EPOCH),
				SOMEBODY);
		var correcting = delegations().update(nominated,
				nominated.state().member(hind).correcting(Set.of(Detail.NAME), begun), SOMEBODY);
		var query = ListQuery.by("meeting").where("correcting", true);

		assertThat(correcting.state().get(hind).begun()).isEqualTo(begun);
		assertThat(found(query)).contains(invited.id());

		delegations().update(correcting, correcting.state().member(hind).keepingAsWas(begun, Set.of(Detail.NAME)),
				SOMEBODY);

		assertThat(found(query)).doesNotContain(invited.id());
	}

	private List<String> found(ListQuery query) {
		return delegations().list(query).items().stream().map(Versioned::id).toList();
	}

	@Test
	default void the_second_of_two_concurrent_changes_is_refused() {
		var read = inserted("m3");
		delegations().update(read, read.state().nominate(new PersonId("a"), List.of(Role.HEAD), Instant.EPOCH),
				SOMEBODY);

		assertThatExceptionOfType(ConcurrencyConflict.class).isThrownBy(() -> delegations().update(read,
				read.state().nominate(new PersonId("b"), List.of(Role.HEAD), Instant.EPOCH), SOMEBODY));
	}

	private Versioned<Delegation> inserted(String meeting) {
		var id = new DelegationId("d-" + UUID.randomUUID());
		return delegations().insert(id.value(), Delegation.invite(id, new MeetingId(meeting), new OfficeId("o"),
				Map.of(Role.HEAD, 1, Role.SECRETARY_GENERAL, 2), true, true), SOMEBODY);
	}

	private static Member member(String person, MemberStage stage,
			@org.jspecify.annotations.Nullable SealedNeeds needs) {
		return new Member(new PersonId(person), List.of(Role.HEAD), stage, needs, null, null, null);
	}

}
