package org.multaqa.portal.projections;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.DelegationId;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.DelegationEvent.DelegateNominated;
import org.multaqa.model.events.DelegationEvent.DelegationInvited;
import org.multaqa.model.events.DelegationEvent.SeatsOffered;
import org.multaqa.portal.Telling;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SeatOffersOfDelegationTest {

	private static final MeetingId MEETING = new MeetingId("doha");

	private static final OfficeId EAST = new OfficeId("east");

	private static final DelegationId DELEGATION = new DelegationId("doha-east");

	private final ReadModels models = new ReadModels(ProjectionStores.inMemory());

	private final Telling telling = new Telling();

	@Test
	void an_offer_stands_since_it_was_made_whatever_becomes_of_the_delegation() {
		tell(new DelegationInvited(DELEGATION, MEETING, EAST, Map.of(Role.DELEGATE, 4), true));
		tell(new SeatsOffered(DELEGATION, MEETING, EAST, "o-1", new OfficeId("west"), Role.DELEGATE, 2));
		tell(new DelegateNominated(DELEGATION, MEETING, EAST, new PersonId("hind"), List.of(Role.DELEGATE), false));

		assertThat(this.models.delegation(DELEGATION).orElseThrow().offered())
			.containsOnly(Map.entry("o-1", Telling.BEGIN.plusSeconds(60)));
	}

	private void tell(DomainEvent event) {
		this.models.bySubject().apply(this.telling.tell(event));
	}

}
