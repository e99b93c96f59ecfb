package org.multaqa.identity.grants.messaging;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.multaqa.identity.grants.domain.Entitlements;
import org.multaqa.identity.grants.domain.MeetingReplica;
import org.multaqa.identity.grants.domain.OfficeReplica;
import org.multaqa.kit.audit.SecurityEvent;
import org.multaqa.kit.audit.SecurityLog;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.store.Replicas;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.PasskeyUse;
import org.multaqa.model.PersonId;
import org.multaqa.model.events.DelegationEvent.DelegateAmended;
import org.multaqa.model.events.DelegationEvent.DelegateApproved;
import org.multaqa.model.events.DelegationEvent.DelegateCheckInReverted;
import org.multaqa.model.events.DelegationEvent.DelegateCheckedIn;
import org.multaqa.model.events.DelegationEvent.DelegateCorrected;
import org.multaqa.model.events.DelegationEvent.DelegateDeclined;
import org.multaqa.model.events.DelegationEvent.DelegateNominated;
import org.multaqa.model.events.DelegationEvent.DelegatePromoted;
import org.multaqa.model.events.DelegationEvent.DelegateRegistered;
import org.multaqa.model.events.DelegationEvent.DelegateReminded;
import org.multaqa.model.events.DelegationEvent.DelegateReplaced;
import org.multaqa.model.events.DelegationEvent.DelegateRolesChanged;
import org.multaqa.model.events.DelegationEvent.DelegateWithdrawn;
import org.multaqa.model.events.DelegationEvent.DelegationInvited;
import org.multaqa.model.events.DelegationEvent.OfSeatOffer;
import org.multaqa.model.events.MeetingEvent.DeadlinesSet;
import org.multaqa.model.events.MeetingEvent.OfPlan;
import org.multaqa.model.events.MeetingEvent.OfStage;
import org.multaqa.model.events.MeetingEvent.RoleGranted;
import org.multaqa.model.events.MeetingEvent.RoleRevoked;
import org.multaqa.model.events.RegistrationEvent;
import org.multaqa.model.events.RegistrationEvent.OfficeRegistered;

/**
 * Who may do what from now on.
 *
 * @param entitlements by person
 * @param offices by office
 * @param meetings by meeting
 * @param ended is told whose tokens say too much from now on
 * @param log is told of every role that is given or ends
 */
public record RegistrationEventListener(Replicas<Entitlements> entitlements, Replicas<OfficeReplica> offices,
		Replicas<MeetingReplica> meetings, Consumer<PersonId> ended,
		SecurityLog log) implements Consumer<EventEnvelope<DomainEvent>> {

	@Override
	public void accept(EventEnvelope<DomainEvent> envelope) {
		if (envelope.event() instanceof RegistrationEvent event) {
			apply(event, envelope);
		}
	}

	private void apply(RegistrationEvent event, EventEnvelope<?> envelope) {
		switch (event) {
			case RoleGranted granted ->
				change(envelope, granted.person(), (person) -> person.granted(granted.meeting(), granted.role()));
			case RoleRevoked revoked ->
				change(envelope, revoked.person(), (person) -> person.revoked(revoked.meeting(), revoked.role()));
			case DelegateApproved approved -> change(envelope, approved.person(), (person) -> person
				.approved(approved.delegation(), approved.meeting(), approved.office(), approved.roles()));
			case DelegateRolesChanged changed -> change(envelope, changed.person(), (person) -> person
				.changed(changed.delegation(), changed.meeting(), changed.office(), changed.roles()));
			case DelegateAmended amended ->
				change(envelope, amended.person(), (person) -> person.left(amended.delegation()));
			case DelegateWithdrawn withdrawn ->
				change(envelope, withdrawn.person(), (person) -> person.left(withdrawn.delegation()));
			case DelegateReplaced replaced ->
				change(envelope, replaced.person(), (person) -> person.left(replaced.delegation()));
			case DelegateDeclined declined ->
				change(envelope, declined.person(), (person) -> person.left(declined.delegation()));
			case OfficeRegistered office -> this.offices.apply(office.office().value(), envelope,
					(before) -> new OfficeReplica(office.office(), office.names()));
			case OfPlan plan -> this.meetings.apply(plan.meeting().value(), envelope,
					(before) -> new MeetingReplica(plan.meeting(), asked(plan)));
			case OfStage _, DeadlinesSet _, OfSeatOffer _, DelegationInvited _, DelegateNominated _, DelegatePromoted _,
					DelegateReminded _, DelegateRegistered _, DelegateCheckedIn _, DelegateCheckInReverted _,
					DelegateCorrected _ -> {
				// nobody may do more or less because of these
			}
		}
	}

	private static List<PasskeyUse> asked(OfPlan plan) {
		@Nullable List<PasskeyUse> asked = plan.passkeysFor();
		return (asked != null) ? asked : List.of();
	}

	private void change(EventEnvelope<?> envelope, PersonId person, UnaryOperator<Entitlements> change) {
		var before = this.entitlements.find(person.value()).orElseGet(() -> Entitlements.none(person));
		boolean fresh = this.entitlements.apply(person.value(), envelope,
				(known) -> change.apply((known != null) ? known : Entitlements.none(person)));
		var now = change.apply(before).grants();
		if (fresh) {
			tell(envelope, person, before.grants(), now);
		}
		// one that came before was perhaps cut off by a crash before this was told
		if ((fresh && !now.containsAll(before.grants())) || (!fresh && mayEndRole(envelope))) {
			this.ended.accept(person);
		}
	}

	private static boolean mayEndRole(EventEnvelope<?> envelope) {
		return switch (envelope.event()) {
			case RoleGranted _, DelegateApproved _ -> false;
			default -> true;
		};
	}

	private void tell(EventEnvelope<?> envelope, PersonId person, List<String> before, List<String> now) {
		String actor = envelope.actor().value();
		before.stream()
			.filter((grant) -> !now.contains(grant))
			.forEach((ended) -> this.log.done(SecurityEvent.ROLE_ENDED, actor, person.value(), ended));
		now.stream()
			.filter((grant) -> !before.contains(grant))
			.forEach((given) -> this.log.done(SecurityEvent.ROLE_GIVEN, actor, person.value(), given));
	}

}
