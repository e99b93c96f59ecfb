package org.multaqa.identity.grants.messaging;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.multaqa.identity.grants.domain.Entitlements;
import org.multaqa.identity.grants.domain.Office;
import org.multaqa.kit.events.Received;
import org.multaqa.kit.events.Subscriptions;
import org.multaqa.kit.store.Copies;
import org.multaqa.model.PersonId;
import org.multaqa.model.events.RegistrationEvent;
import org.multaqa.model.events.RegistrationEvent.DelegateApproved;
import org.multaqa.model.events.RegistrationEvent.DelegateCheckedIn;
import org.multaqa.model.events.RegistrationEvent.DelegateDeclined;
import org.multaqa.model.events.RegistrationEvent.DelegateNominated;
import org.multaqa.model.events.RegistrationEvent.DelegatePromoted;
import org.multaqa.model.events.RegistrationEvent.DelegateRegistered;
import org.multaqa.model.events.RegistrationEvent.DelegateReplaced;
import org.multaqa.model.events.RegistrationEvent.DelegateWithdrawn;
import org.multaqa.model.events.RegistrationEvent.DelegationInvited;
import org.multaqa.model.events.RegistrationEvent.MeetingPlanned;
import org.multaqa.model.events.RegistrationEvent.MeetingStageReached;
import org.multaqa.model.events.RegistrationEvent.OfficeRegistered;
import org.multaqa.model.events.RegistrationEvent.RoleGranted;
import org.multaqa.model.events.RegistrationEvent.RoleRevoked;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Who may do what from now on. */
@Configuration(proxyBeanMethods = false)
public class RegistrationListener {

	private final Copies<Entitlements> entitlements;

	private final Copies<Office> offices;

	public RegistrationListener(Copies<Entitlements> entitlements, Copies<Office> offices) {
		this.entitlements = entitlements;
		this.offices = offices;
	}

	@Bean
	Consumer<Message<byte[]>> events(Subscriptions subscriptions) {
		return subscriptions.to((received) -> {
			if (received.event() instanceof RegistrationEvent event) {
				apply(received, event);
			}
		});
	}

	void apply(Received<?> received, RegistrationEvent event) {
		switch (event) {
			case RoleGranted granted ->
				change(received, granted.person(), (person) -> person.granted(granted.meeting(), granted.role()));
			case RoleRevoked revoked ->
				change(received, revoked.person(), (person) -> person.revoked(revoked.meeting(), revoked.role()));
			case DelegateApproved approved -> change(received, approved.person(), (person) -> person
				.approved(approved.delegation(), approved.meeting(), approved.office(), approved.roles()));
			case DelegateWithdrawn withdrawn ->
				change(received, withdrawn.person(), (person) -> person.left(withdrawn.delegation()));
			case DelegateReplaced replaced ->
				change(received, replaced.person(), (person) -> person.left(replaced.delegation()));
			case DelegateDeclined declined ->
				change(received, declined.person(), (person) -> person.left(declined.delegation()));
			case OfficeRegistered office -> this.offices.apply(office.office().value(), received,
					(before) -> new Office(office.office(), office.names()));
			case MeetingPlanned _, MeetingStageReached _, DelegationInvited _, DelegateNominated _, DelegatePromoted _,
					DelegateRegistered _, DelegateCheckedIn _ -> {
				// nobody may do more or less because of these
			}
		}
	}

	private void change(Received<?> received, PersonId person, UnaryOperator<Entitlements> change) {
		this.entitlements.apply(person.value(), received,
				(before) -> change.apply((before != null) ? before : Entitlements.none(person)));
	}

}
