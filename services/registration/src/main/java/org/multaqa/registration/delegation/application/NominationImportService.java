package org.multaqa.registration.delegation.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.domain.Hashes;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.model.DelegationId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.registration.api.MeetingActions;
import org.multaqa.registration.delegation.domain.Delegation;
import org.multaqa.registration.delegation.domain.ImportRun.Nomination;
import org.multaqa.registration.delegation.domain.ImportRun.Nominations;
import org.multaqa.registration.meeting.application.MeetingService;
import org.multaqa.registration.office.application.OfficeService;
import org.multaqa.registration.person.application.AccountRefused;
import org.multaqa.registration.person.application.AccountsUnavailable;
import org.multaqa.registration.person.application.Invitee;
import org.multaqa.registration.person.application.PersonService;

/**
 * Nominations from a table, for organisers: all or nothing. What becomes of each line is
 * planned before any account is opened, whether it is only looked at or then done, and
 * once more with the people who were found. Each delegation is then one write; should
 * another change come between two of them, the same table again does what is left, for
 * who is nominated already stays so.
 */
public class NominationImportService {

	private final Aggregates<Delegation> delegations;

	private final DelegationAccess access;

	private final MeetingService meetings;

	private final OfficeService offices;

	private final PersonService people;

	private final ImportRunService runs;

	public NominationImportService(Aggregates<Delegation> delegations, DelegationAccess access, MeetingService meetings,
			OfficeService offices, PersonService people, ImportRunService runs) {
		this.delegations = delegations;
		this.access = access;
		this.meetings = meetings;
		this.offices = offices;
		this.people = people;
		this.runs = runs;
	}

	/**
	 * The offices that a table may name, before anything of it is read.
	 * @return those invited to the meeting, with their names
	 * @throws RuleViolation {@code meeting.unknown}, and as
	 * {@link MeetingActions#importNominations}
	 */
	public Map<OfficeId, LocalizedText> invited(Actor actor, MeetingId meeting) {
		needsToBeAllowed(actor, meeting);
		var invited = new LinkedHashMap<OfficeId, LocalizedText>();
		stored(meeting).forEach((delegation) -> this.offices.find(delegation.office())
			.ifPresent((office) -> invited.put(office.id(), office.names())));
		return invited;
	}

	/**
	 * Says what would become of each line; stores nothing and opens no account.
	 * @throws RuleViolation {@code meeting.unknown}, and as
	 * {@link MeetingActions#importNominations}
	 * @throws AccountsUnavailable if identity does not answer
	 */
	public ImportPlan plan(Actor actor, MeetingId meeting, List<NominationRow> rows) {
		needsToBeAllowed(actor, meeting);
		return plan(actor, stored(meeting), rows);
	}

	/**
	 * Nominates all of them.
	 * @param shown the hash of the plan that was looked at, or absent
	 * @return what became of them
	 * @throws ImportRefused if any line has a fault
	 * @throws RuleViolation as {@link #plan}, {@code import.changed} if the plan is
	 * another by now
	 * @throws AccountRefused if identity refuses one of the accounts
	 * @throws AccountsUnavailable if identity does not answer
	 */
	public ImportPlan carryOut(RequestContext context, MeetingId meeting, List<NominationRow> rows,
			@Nullable String shown) {
		needsToBeAllowed(context.actor(), meeting);
		var stored = stored(meeting);
		var plan = withoutFaults(plan(context.actor(), stored, rows));
		if (shown != null && !shown.equals(plan.hash())) {
			throw new RuleViolation("import.changed");
		}
		open(plan);
		var found = withoutFaults(plan(context.actor(), stored, rows));
		var nominations = nominations(meeting, found);
		var now = this.access.now();
		stored.stream()
			.filter((delegation) -> nominations.containsKey(delegation.id()))
			.forEach(
					(delegation) -> this.access.needs(context.actor(), delegation, (actions) -> actions.nominate(now)));
		this.runs.carryOut(context,
				nominations.entrySet().stream().map((own) -> new Nominations(own.getKey(), own.getValue())).toList());
		return found;
	}

	private static Map<DelegationId, List<Nomination>> nominations(MeetingId meeting, ImportPlan plan) {
		var nominations = new LinkedHashMap<DelegationId, List<Nomination>>();
		for (var line : plan.lines()) {
			nominations.computeIfAbsent(new DelegationId(meeting + "-" + line.row().office()), (_) -> new ArrayList<>())
				.add(new Nomination(line.person(), line.row().roles()));
		}
		return nominations;
	}

	private ImportPlan plan(Actor actor, List<Delegation> stored, List<NominationRow> rows) {
		var addresses = new LinkedHashSet<String>();
		var ids = new LinkedHashSet<PersonId>();
		for (var row : rows) {
			switch (row.invitee()) {
				case Invitee.ByPerson invitee -> ids.add(invitee.person());
				case Invitee.ByAddress invitee -> addresses.add(invitee.account().email());
			}
		}
		var owners = this.people.owners(addresses);
		ids.addAll(owners.values());
		var names = this.people.namesOf(ids);
		var planner = new ImportPlanner(stored, this.access::nameOf, this.access.now());
		for (var row : rows) {
			try {
				var person = switch (row.invitee()) {
					case Invitee.ByPerson invitee -> known(actor, invitee.person(), names);
					case Invitee.ByAddress invitee ->
						owners.getOrDefault(invitee.account().email(), stranger(invitee.account().email()));
				};
				planner.nominate(row, person, names.get(person));
			}
			catch (RuleViolation violation) {
				planner.fault(row, ImportPlanner.fieldOf(row), violation);
			}
		}
		return planner.plan();
	}

	private PersonId known(Actor actor, PersonId person, Map<PersonId, LocalizedText> names) {
		if (!names.containsKey(person)) {
			this.people.needsToBeKnown(actor, person);
		}
		return person;
	}

	/** Stands for an address that is nobody's yet. */
	private static PersonId stranger(String address) {
		return new PersonId("stranger-" + Hashes.sha256(address).substring(0, 32));
	}

	/** Those who have an account keep it: an address has one. */
	private void open(ImportPlan plan) {
		var accounts = new HashMap<String, Invitee.ByAddress>();
		for (var line : plan.lines()) {
			if (line.row().invitee() instanceof Invitee.ByAddress invitee
					&& line.person().equals(stranger(invitee.account().email()))) {
				accounts.putIfAbsent(invitee.account().email(), invitee);
			}
		}
		this.people.inviteAll(accounts.values().stream().map(Invitee.ByAddress::account).toList());
	}

	private void needsToBeAllowed(Actor actor, MeetingId meeting) {
		this.meetings.actions(actor, meeting).importNominations().orThrow();
	}

	/** All to the meeting: a file may name each of them, and nobody may be in two. */
	private List<Delegation> stored(MeetingId meeting) {
		var stored = new ArrayList<Delegation>();
		this.delegations.forEach(DelegationListing.to(meeting), (delegation) -> stored.add(delegation.state()));
		return stored;
	}

	private static ImportPlan withoutFaults(ImportPlan plan) {
		if (!plan.faults().isEmpty()) {
			throw new ImportRefused(plan.faults());
		}
		return plan;
	}

}
