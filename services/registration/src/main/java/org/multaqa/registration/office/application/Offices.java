package org.multaqa.registration.office.application;

import java.util.List;
import java.util.Optional;

import org.multaqa.kit.domain.Actor;
import org.multaqa.kit.domain.RuleViolation;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.Command;
import org.multaqa.kit.store.Versioned;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.OfficeId;
import org.multaqa.model.events.RegistrationEvent.OfficeKind;
import org.multaqa.registration.delegation.domain.Delegation;
import org.multaqa.registration.meeting.application.Meetings;
import org.multaqa.registration.office.domain.Office;

import org.springframework.stereotype.Service;

/** What may be done with offices: anybody signed in reads them, organisers keep them. */
@Service
public class Offices {

	private static final String UNKNOWN = "office.unknown";

	private final Aggregates<Office> offices;

	private final Aggregates<Delegation> delegations;

	private final Meetings meetings;

	public Offices(Aggregates<Office> offices, Aggregates<Delegation> delegations, Meetings meetings) {
		this.offices = offices;
		this.delegations = delegations;
		this.meetings = meetings;
	}

	/**
	 * Registers an office, or puts right what is known of it. Any organiser registers
	 * one; once it takes part in meetings, only their organisers and founders put it
	 * right.
	 * @param command how it was asked; needs the version that was seen when something
	 * would change
	 * @param id which
	 * @param kind what it is
	 * @param names what it is called
	 * @return the office
	 * @throws RuleViolation {@code actor.needs-role}, {@code office.not-yours},
	 * {@code text.too-long}
	 */
	public Versioned<Office> put(Command command, OfficeId id, OfficeKind kind, LocalizedText names) {
		if (!command.actor().isFounder() && !this.meetings.anyOrganisedBy(command.actor())) {
			throw RuleViolation.notAllowed("actor.needs-role", List.of("role.founder", "role.organiser"));
		}
		var known = this.offices.find(id.value());
		if (known.isEmpty() && command.expectedVersion() == null) {
			return this.offices.create(id.value(), command, "office.just-registered",
					() -> Office.register(id, kind, names));
		}
		if (known.isPresent() && command.expectedVersion() == null && known.get().state().is(kind, names)) {
			return known.get();
		}
		return this.offices.change(id.value(), UNKNOWN, command.onKnownVersion(), (office) -> {
			if (!office.is(kind, names)) {
				requireKeeper(command.actor(), office);
			}
			return office.correct(kind, names);
		});
	}

	private void requireKeeper(Actor actor, Office office) {
		var meetings = this.delegations.findBy("office", office.id().value())
			.stream()
			.map((delegation) -> delegation.state().meeting())
			.toList();
		if (!actor.isFounder() && !meetings.isEmpty()
				&& meetings.stream().noneMatch((meeting) -> this.meetings.isOrganisedBy(actor, meeting))) {
			throw RuleViolation.notAllowed("office.not-yours", office.names());
		}
	}

	public List<Versioned<Office>> all(Actor actor) {
		return this.offices.all();
	}

	public Versioned<Office> get(Actor actor, OfficeId id) {
		return this.offices.get(id.value(), UNKNOWN);
	}

	public Optional<Office> find(OfficeId id) {
		return this.offices.find(id.value()).map(Versioned::state);
	}

}
