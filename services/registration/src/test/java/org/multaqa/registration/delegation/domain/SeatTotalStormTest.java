package org.multaqa.registration.delegation.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.RepeatedTest;
import org.multaqa.kit.domain.Decision;
import org.multaqa.model.DelegationId;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Role;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.DelegationEvent.SeatsGiven;
import org.multaqa.registration.api.SeatOffer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.registration.delegation.domain.Fixtures.NOON;

/**
 * Whatever offices offer each other, in whatever order it is answered, and however late
 * and often what is told of it is heard: the seats of the meeting stay as many as they
 * were. What a delegation tells is kept, as in a topic; somebody hears any of it at any
 * moment, again or for the first time, as after a stop and a start.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SeatTotalStormTest {

	private static final MeetingId MEETING = new MeetingId("m");

	private static final List<OfficeId> OFFICES = List.of(new OfficeId("a"), new OfficeId("b"), new OfficeId("c"),
			new OfficeId("d"));

	private static final List<Role> ROLES = List.of(Role.HEAD, Role.DELEGATE);

	private final Map<OfficeId, Delegation> stored = new HashMap<>();

	private final List<SeatsGiven> told = new ArrayList<>();

	private int offers;

	@RepeatedTest(20)
	void no_seat_is_lost_and_none_is_there_twice() {
		long seed = System.nanoTime();
		var random = new Random(seed);
		for (var office : OFFICES) {
			this.stored.put(office,
					Delegation
						.invite(new DelegationId("m-" + office), MEETING, office,
								Map.of(Role.HEAD, 2, Role.DELEGATE, 5), false, true)
						.state());
		}

		for (int step = 0; step < 600; step++) {
			try {
				act(random);
			}
			catch (RuleViolation ex) {
				// a refusal changes nothing
			}
			assertTotals("seed " + seed + ", step " + step);
		}

		this.told.forEach(this::hear);
		assertThat(total(Role.HEAD)).as("heads in the end, seed " + seed).isEqualTo(8);
		assertThat(total(Role.DELEGATE)).as("delegates in the end, seed " + seed).isEqualTo(20);
	}

	private void act(Random random) {
		var office = OFFICES.get(random.nextInt(4));
		var delegation = this.stored.get(office);
		var person = new PersonId(office + "-" + random.nextInt(9));
		switch (random.nextInt(8)) {
			case 0, 1 -> store(office,
					delegation.exchange()
						.offer("o-" + this.offers++, OFFICES.get(random.nextInt(4)), ROLES.get(random.nextInt(2)),
								1 + random.nextInt(3)));
			case 2, 3 -> answer(random, office, delegation);
			case 4 -> store(office, delegation.nominate(person, List.of(ROLES.get(random.nextInt(2))), NOON));
			case 5 -> store(office, delegation.place(person).withdraw(NOON));
			default -> {
				if (!this.told.isEmpty()) {
					hear(this.told.get(random.nextInt(this.told.size())));
				}
			}
		}
	}

	/** Accepted, declined or taken back, perhaps when it has long been answered. */
	private void answer(Random random, OfficeId office, Delegation delegation) {
		var made = delegation.exchanged().offers();
		if (!made.isEmpty()) {
			String offer = made.get(random.nextInt(made.size())).id();
			store(office, switch (random.nextInt(4)) {
				case 0 -> delegation.exchange().withdraw(offer, NOON);
				case 1 -> delegation.exchange().decline(offer, NOON);
				default -> delegation.exchange().give(offer);
			});
		}
	}

	private void store(OfficeId office, Decision<Delegation> decision) {
		this.stored.put(office, decision.state());
		decision.events().forEach((event) -> {
			if (event instanceof SeatsGiven given) {
				this.told.add(given);
			}
		});
	}

	private void hear(SeatsGiven given) {
		store(given.to(), this.stored.get(given.to()).exchange().receive(given, NOON));
	}

	private void assertTotals(String when) {
		for (var role : ROLES) {
			int onTheWay = this.told.stream()
				.filter((given) -> given.role() == role)
				.filter((given) -> !this.stored.get(given.to()).exchanged().received().contains(given.offer()))
				.mapToInt(SeatsGiven::seats)
				.sum();
			assertThat(total(role) + onTheWay).as("%s of the meeting, %s", role, when)
				.isEqualTo((role == Role.HEAD) ? 8 : 20);
		}
		for (var delegation : this.stored.values()) {
			for (var role : ROLES) {
				assertThat(delegation.taken(role) + delegation.offered(role))
					.as("%s of %s, %s", role, delegation.office(), when)
					.isLessThanOrEqualTo(delegation.seats().getOrDefault(role, 0));
			}
			assertThat(delegation.exchanged().offers().stream().map(SeatOffer::id)).as(when).doesNotHaveDuplicates();
		}
	}

	private int total(Role role) {
		return this.stored.values().stream().mapToInt((each) -> each.seats().getOrDefault(role, 0)).sum();
	}

}
