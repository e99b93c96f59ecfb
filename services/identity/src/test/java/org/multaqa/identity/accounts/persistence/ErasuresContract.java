package org.multaqa.identity.accounts.persistence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.multaqa.identity.accounts.application.Erasures;
import org.multaqa.identity.accounts.domain.Erasure;
import org.multaqa.model.PersonId;

import static org.assertj.core.api.Assertions.assertThat;

/** What every store of erasures must do. */
interface ErasuresContract {

	PersonId SARA = new PersonId("sara");

	PersonId OMAR = new PersonId("omar");

	Instant NOON = Instant.parse("2026-11-27T12:00:00Z");

	/** An empty one for each test. */
	Erasures erasures();

	@Test
	default void the_first_of_a_person_stays() {
		erasures().keep(new Erasure(SARA, SARA, NOON));
		erasures().keep(new Erasure(SARA, OMAR, NOON.plusSeconds(1)));

		assertThat(erasures().find(SARA)).hasValue(new Erasure(SARA, SARA, NOON));
		assertThat(erasures().find(OMAR)).isEmpty();
		assertThat(erasures().among(List.of(OMAR, SARA, SARA))).containsExactly(SARA);
	}

	@Test
	default void one_that_is_taken_back_is_none() {
		erasures().keep(new Erasure(SARA, SARA, NOON));

		erasures().takeBack(SARA);
		erasures().takeBack(SARA);

		assertThat(erasures().find(SARA)).isEmpty();
		assertThat(erasures().latest(10)).isEmpty();
	}

	@Test
	default void the_latest_come_first() {
		erasures().keep(new Erasure(SARA, OMAR, NOON));
		erasures().keep(new Erasure(OMAR, OMAR, NOON.plusSeconds(1)));

		assertThat(erasures().latest(10)).extracting(Erasure::person).containsExactly(OMAR, SARA);
		assertThat(erasures().latest(1)).extracting(Erasure::person).containsExactly(OMAR);
	}

	@Test
	default void all_are_gone_through() {
		erasures().keep(new Erasure(SARA, OMAR, NOON));
		erasures().keep(new Erasure(OMAR, OMAR, NOON.plusSeconds(1)));
		var all = new ArrayList<PersonId>();

		erasures().forEach((erasure) -> all.add(erasure.person()));

		assertThat(all).containsExactlyInAnyOrder(SARA, OMAR);
	}

}
