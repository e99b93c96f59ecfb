package org.multaqa.portal.projections;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.store.Listing;
import org.multaqa.kit.store.MemoryReplicas;
import org.multaqa.kit.store.Replicas;
import org.multaqa.model.DelegationId;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.DelegationEvent.DelegationInvited;
import org.multaqa.model.events.RegistrationEvent.OfficeKind;
import org.multaqa.model.events.RegistrationEvent.OfficeRegistered;
import org.multaqa.portal.Telling;
import org.multaqa.portal.projections.person.Office;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every page shows offices of its meeting; who is in their delegations it need not know.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OfficesOfMeetingTest {

	private static final MeetingId MEETING = new MeetingId("m");

	private static final OfficeId MENA = new OfficeId("mena");

	private static final OfficeId AFRICA = new OfficeId("africa");

	private final Telling telling = new Telling();

	private final List<String> asked = new ArrayList<>();

	private final ReadModels models = new ReadModels(new Listening());

	@BeforeEach
	void two_delegations_and_one_of_another_meeting() {
		for (var office : List.of(MENA, AFRICA, new OfficeId("europe"))) {
			tell(new OfficeRegistered(office, OfficeKind.REGIONAL_OFFICE, LocalizedText.of("en", office.value())));
		}
		invite(MENA, MEETING);
		invite(AFRICA, MEETING);
		invite(new OfficeId("europe"), new MeetingId("other"));
		this.asked.clear();
	}

	@Test
	void are_those_with_a_delegation_in_the_order_of_their_ids() {
		assertThat(new Snapshot(this.models, MEETING).offices()).containsExactly(AFRICA, MENA);
		assertThat(new Snapshot(this.models, new MeetingId("nowhere")).offices()).isEmpty();
	}

	@Test
	void are_found_without_reading_a_delegation() {
		var snapshot = new Snapshot(this.models, MEETING);

		assertThat(snapshot.office(MENA)).map(Office::id).contains(MENA);
		assertThat(snapshot.office(AFRICA)).isPresent();
		assertThat(this.asked).as("what delegations were asked for").containsExactly("keys");
	}

	private void invite(OfficeId office, MeetingId meeting) {
		tell(new DelegationInvited(new DelegationId(meeting + "-" + office), meeting, office, Map.of(Role.HEAD, 1),
				true));
	}

	private void tell(DomainEvent event) {
		this.models.bySubject().apply(this.telling.tell(event));
	}

	/** Stores in memory; what is asked of delegations is written down. */
	private final class Listening implements ProjectionStores {

		@Override
		@SuppressWarnings("unchecked")
		public <T> Replicas<T> of(String collection, Class<T> type, Listing<T> listing) {
			var kept = new MemoryReplicas<>(listing);
			return !collection.equals("delegations") ? kept
					: (Replicas<T>) Proxy.newProxyInstance(Listening.class.getClassLoader(),
							new Class<?>[] { Replicas.class }, (_, method, arguments) -> {
								OfficesOfMeetingTest.this.asked.add(method.getName());
								try {
									return method.invoke(kept, arguments);
								}
								catch (InvocationTargetException ex) {
									throw ex.getTargetException();
								}
							});
		}

	}

}
