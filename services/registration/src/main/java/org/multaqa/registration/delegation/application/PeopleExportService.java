package org.multaqa.registration.delegation.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.model.DelegationId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.registration.api.DelegationActions;
import org.multaqa.registration.api.MeetingActions;
import org.multaqa.registration.delegation.domain.Delegation;
import org.multaqa.registration.delegation.domain.Member;
import org.multaqa.registration.meeting.application.MeetingService;
import org.multaqa.registration.office.application.OfficeService;
import org.multaqa.registration.person.application.PersonService;

/** The people of a meeting, to be handed out as a table. */
public class PeopleExportService {

	private final Aggregates<Delegation> delegations;

	private final DelegationAccess access;

	private final MeetingService meetings;

	private final OfficeService offices;

	private final PersonService people;

	public PeopleExportService(Aggregates<Delegation> delegations, DelegationAccess access, MeetingService meetings,
			OfficeService offices, PersonService people) {
		this.delegations = delegations;
		this.access = access;
		this.meetings = meetings;
		this.offices = offices;
		this.people = people;
	}

	/**
	 * The delegations to a meeting with their people, for organisers, or that of one
	 * office, for its head too.
	 * @param office whose people, or absent for all
	 * @throws RuleViolation {@code meeting.unknown}, and as {@link MeetingActions#read};
	 * for one office {@code delegation.unknown}, and as {@link DelegationActions#read}
	 */
	public Export export(Actor actor, MeetingId meeting, @Nullable OfficeId office) {
		if (office != null) {
			var id = new DelegationId(meeting + "-" + office);
			return of(List.of(this.access.read(actor, id, DelegationActions::read).state()));
		}
		this.meetings.actions(actor, meeting).read().orThrow();
		var all = new ArrayList<Delegation>();
		this.delegations.forEach(DelegationListing.to(meeting), (delegation) -> all.add(delegation.state()));
		return of(all);
	}

	private Export of(List<Delegation> delegations) {
		var names = this.people.namesOf(delegations.stream()
			.flatMap((delegation) -> delegation.members().stream())
			.map(Member::person)
			.toList());
		var offices = new HashMap<OfficeId, LocalizedText>();
		delegations.forEach((delegation) -> this.offices.find(delegation.office())
			.ifPresent((office) -> offices.put(office.id(), office.names())));
		return new Export(delegations, offices, names);
	}

	/**
	 * What is handed out.
	 *
	 * @param offices what their offices are called
	 * @param names what their people are called, as far as it is known
	 */
	public record Export(List<Delegation> delegations, Map<OfficeId, LocalizedText> offices,
			Map<PersonId, LocalizedText> names) {

	}

}
