package org.multaqa.registration.delegation.domain;

import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.model.DelegationId;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Role;
import org.multaqa.model.access.RuleViolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.registration.delegation.domain.Fixtures.NOON;

/** Whatever happens in whatever order, seats and waiting list agree. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SeatingStormTest {

	private static final List<List<Role>> ROLES = List.of(List.of(Role.DELEGATE), List.of(Role.HEAD),
			List.of(Role.HEAD, Role.DELEGATE));

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void no_seat_is_taken_twice_and_none_stays_empty_while_somebody_could_have_it(long seed) {
		var random = new Random(seed);
		var delegation = Delegation
			.invite(new DelegationId("m-o"), new MeetingId("m"), new OfficeId("o"),
					Map.of(Role.HEAD, 2, Role.DELEGATE, 5), false, true)
			.state();
		for (int step = 0; step < 400; step++) {
			try {
				delegation = something(random, delegation);
			}
			catch (RuleViolation ex) {
				continue; // a refusal changes nothing
			}
			assertAgreement(delegation, seed, step);
		}
	}

	private static Delegation something(Random random, Delegation delegation) {
		var person = new PersonId("p" + random.nextInt(12));
		return switch (random.nextInt(8)) {
			case 0, 1, 2 -> delegation.nominate(person, ROLES.get(random.nextInt(3)), NOON).state();
			case 3 -> delegation.member(person).register(null).state();
			case 4 -> delegation.place(person).decline(NOON).state();
			case 5 -> delegation.place(person).withdraw(NOON).state();
			case 6 -> delegation.place(person).replace(new PersonId("p" + random.nextInt(12)), NOON).state();
			default -> delegation
				.seat(Map.of(Role.HEAD, 1 + random.nextInt(3), Role.DELEGATE, 3 + random.nextInt(4)), false, NOON)
				.state();
		};
	}

	private static void assertAgreement(Delegation delegation, long seed, int step) {
		String when = "seed " + seed + ", step " + step;
		for (Role role : delegation.seats().keySet()) {
			assertThat(delegation.taken(role)).as(when).isLessThanOrEqualTo(delegation.seats().get(role));
		}
		assertThat(delegation.members().stream().map(Member::person).distinct().count()).as(when)
			.isEqualTo(delegation.members().size());
		for (PersonId waiting : delegation.waiting()) {
			assertThat(delegation.get(waiting).roles()).as(when)
				.anyMatch((role) -> delegation.taken(role) >= delegation.seats().getOrDefault(role, 0));
		}
	}

}
