package org.multaqa.registration.office.application;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.Cursor;
import org.multaqa.kit.store.ListQuery;
import org.multaqa.kit.store.Slice;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.RegistrationEvent.OfficeKind;
import org.multaqa.registration.api.OfficeActions;
import org.multaqa.registration.delegation.domain.Delegation;
import org.multaqa.registration.meeting.application.MeetingService;
import org.multaqa.registration.office.domain.Office;

/**
 * What people do with offices: anybody signed in reads them, and keeps them as far as
 * {@link OfficeActions} allows it.
 */
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
	 * Registers an office, or puts right what is known of it.
	 * @param context names the version that was seen, if something would change
	 * @throws RuleViolation as {@link OfficeActions#register} and
	 * {@link OfficeActions#correct}, {@code text.too-long}
	 */
	public Versioned<Office> put(RequestContext context, OfficeId id, OfficeKind kind, LocalizedText names) {
		var actions = new OfficeActions(context.actor(), this.meetings.organisedBy(context.actor().person()));
		actions.register().orThrow();
		return this.offices.change(id.value(), context, () -> {
			if (context.expectedVersion() != null) {
				throw RuleViolation.unknown(UNKNOWN, id.value());
			}
			return Office.register(id, kind, names, context.actor().person());
		}, (office) -> {
			if (office.is(kind, names)) {
				return Decision.unchanged(office);
			}
			actions.correct(office.names(), meetingsOf(id), office.registeredBy()).orThrow();
			context.requireVersion();
			return office.correct(kind, names);
		});
	}

	private Set<MeetingId> meetingsOf(OfficeId office) {
		var meetings = new HashSet<MeetingId>();
		this.delegations.forEach(ListQuery.by("meeting").where("office", office),
				(delegation) -> meetings.add(delegation.state().meeting()));
		return meetings;
	}

	/**
	 * One page of all offices.
	 * @param from where it begins, or absent for the first
	 * @return in the order of their ids
	 */
	public Slice<Office> all(Actor actor, @Nullable Cursor from) {
		return this.offices.list(ListQuery.by("id").from(from)).map(Versioned::state);
	}

	public Versioned<Office> get(Actor actor, OfficeId id) {
		return this.offices.get(id.value(), UNKNOWN);
	}

	public Optional<Office> find(OfficeId id) {
		return this.offices.find(id.value()).map(Versioned::state);
	}

}
