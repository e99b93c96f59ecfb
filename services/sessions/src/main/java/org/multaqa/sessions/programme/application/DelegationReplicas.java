package org.multaqa.sessions.programme.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.store.Replicas;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.events.DelegationEvent.DelegateNominated;
import org.multaqa.model.events.DelegationEvent.DelegateReplaced;
import org.multaqa.model.events.DelegationEvent.OfMember;

/** The delegations of meetings, as registration has told of them. */
public class DelegationReplicas {

	private final Replicas<DelegationReplica> replicas;

	public DelegationReplicas(Replicas<DelegationReplica> replicas) {
		this.replicas = replicas;
	}

	/** Of offices for which one person comes to a meeting, who that is. */
	Map<OfficeId, PersonId> alone(MeetingId meeting, Collection<OfficeId> offices) {
		return this.replicas.findAll(offices.stream().map((office) -> idOf(meeting, office)).toList())
			.stream()
			.filter((delegation) -> delegation.alone().isPresent())
			.collect(Collectors.toMap(DelegationReplica::office, (delegation) -> delegation.alone().orElseThrow()));
	}

	/** Somebody holds a seat, or waits for one. */
	public void nominate(DelegateNominated nominated, EventEnvelope<?> envelope) {
		change(nominated, envelope,
				(delegation) -> nominated.waiting() ? delegation : delegation.with(nominated.person()));
	}

	/** Somebody who waited has a seat. */
	public void seat(OfMember promoted, EventEnvelope<?> envelope) {
		change(promoted, envelope, (delegation) -> delegation.with(promoted.person()));
	}

	/** Somebody has left, or waits no more. */
	public void leave(OfMember gone, EventEnvelope<?> envelope) {
		change(gone, envelope, (delegation) -> delegation.without(gone.person()));
	}

	/** The seat of somebody is that of another now. */
	public void replace(DelegateReplaced replaced, EventEnvelope<?> envelope) {
		change(replaced, envelope, (delegation) -> delegation.without(replaced.person()).with(replaced.successor()));
	}

	private void change(OfMember event, EventEnvelope<?> envelope, UnaryOperator<DelegationReplica> change) {
		this.replicas.apply(idOf(event.meeting(), event.office()), envelope, (known) -> change
			.apply((known != null) ? known : new DelegationReplica(event.meeting(), event.office(), List.of())));
	}

	private static String idOf(MeetingId meeting, OfficeId office) {
		return meeting + "/" + office;
	}

}
