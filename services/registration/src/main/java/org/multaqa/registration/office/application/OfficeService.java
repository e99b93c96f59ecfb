package org.multaqa.registration.office.application;

import java.util.List;
import java.util.Optional;

import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.OfficeId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.RegistrationEvent.OfficeKind;
import org.multaqa.registration.delegation.domain.Delegation;
import org.multaqa.registration.meeting.application.MeetingService;
import org.multaqa.registration.office.domain.Office;

/** What may be done with offices: anybody signed in reads them, organisers keep them. */
public class OfficeService {

	private static final String UNKNOWN = "office.unknown";

	private final Aggregates<Office> offices;

	private final Aggregates<Delegation> delegations;

	private final MeetingService meetings;

	public OfficeService(Aggregates<Office> offices, Aggregates<Delegation> delegations, MeetingService meetings) {
		this.offices = offices;
		this.delegations = delegations;
		this.meetings = meetings;
	}

	/**
	 * Registers an office, or puts right what is known of it. Any organiser registers
	 * one; once it takes part in meetings, only their organisers and founders put it
	 * right.
	 * @param context names the version that was seen, if something would change
	 * @throws RuleViolation {@code actor.needs-role}, {@code office.not-yours},
	 * {@code text.too-long}
	 */
	public Versioned<Office> put(RequestContext context, OfficeId id, OfficeKind kind, LocalizedText names) {
		if (!context.actor().isFounder() && !this.meetings.anyOrganisedBy(context.actor())) {
			throw RuleViolation.notAllowed("actor.needs-role", List.of("role.founder", "role.organiser"));
		}
		var known = this.offices.find(id.value());
		if (known.isEmpty() && context.expectedVersion() == null) {
			return this.offices.create(id.value(), context, "office.just-registered",
					() -> Office.register(id, kind, names));
		}
		if (known.isPresent() && !known.get().state().is(kind, names)) {
			needsToOrganise(context.actor(), known.get().state());
		}
		else if (known.isPresent() && context.expectedVersion() == null) {
			return known.get();
		}
		return this.offices.change(id.value(), UNKNOWN, context.onKnownVersion(),
				(office) -> office.correct(kind, names));
	}

	private void needsToOrganise(Actor actor, Office office) {
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
