package org.multaqa.registration.delegation.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.domain.Hashes;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.model.DelegationId;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.registration.api.DelegationActions;
import org.multaqa.registration.api.MeetingActions;
import org.multaqa.registration.delegation.domain.Delegation;
import org.multaqa.registration.meeting.application.MeetingService;
import org.multaqa.registration.person.application.AccountRefused;
import org.multaqa.registration.person.application.PersonService;

/**
 * Nominations from a file, for organisers: all or nothing. Every line is tried before any
 * account is opened, and again with the people who were found. Each delegation is then
 * one write; should another change come between two of them, the same file again does
 * what is left, for who is nominated already stays so.
 */
public class NominationImportService {

	/** The most lines of one file. */
	public static final int MOST_LINES = 1000;

	private final Aggregates<Delegation> delegations;

	private final DelegationAccess access;

	private final MeetingService meetings;

	private final PersonService people;

	public NominationImportService(Aggregates<Delegation> delegations, DelegationAccess access, MeetingService meetings,
			PersonService people) {
		this.delegations = delegations;
		this.access = access;
		this.meetings = meetings;
		this.people = people;
	}

	/**
	 * Insists on who may import, before anything is read.
	 * @throws RuleViolation {@code meeting.unknown}, and as
	 * {@link MeetingActions#importNominations}
	 */
	public void needsToBeAllowed(Actor actor, MeetingId meeting) {
		this.meetings.actions(actor, meeting).importNominations().insist();
	}

	/**
	 * Says what would become of each line; stores nothing and opens no account.
	 * @return outcomes and faults
	 * @throws RuleViolation as {@link #needsToBeAllowed}
	 */
	public Result preview(Actor actor, MeetingId meeting, List<NominationRow> rows) {
		needsToBeAllowed(actor, meeting);
		return Result.of(tried(stored(meeting), actor, rows));
	}

	/**
	 * Nominates all of them.
	 * @return what became of them
	 * @throws ImportRefused if any line has a fault
	 * @throws RuleViolation as {@link #preview}
	 */
	public Result carryOut(RequestContext context, MeetingId meeting, List<NominationRow> rows) {
		needsToBeAllowed(context.actor(), meeting);
		var stored = stored(meeting);
		refuseFaults(tried(stored, context.actor(), rows));
		var people = invited(context, rows);
		var dryRun = new ImportDryRun(stored);
		rows.forEach((row) -> dryRun.nominate(row, Objects.requireNonNull(people.get(row))));
		refuseFaults(dryRun);
		var byDelegation = new LinkedHashMap<DelegationId, List<NominationRow>>();
		for (var row : rows) {
			byDelegation.computeIfAbsent(new DelegationId(meeting + "-" + row.office()), (id) -> new ArrayList<>())
				.add(row);
		}
		byDelegation.forEach((id, own) -> this.access.change(context, id, DelegationActions::nominate,
				(delegation) -> nominated(delegation, own, people)));
		return Result.of(dryRun);
	}

	private ImportDryRun tried(List<Delegation> stored, Actor actor, List<NominationRow> rows) {
		var dryRun = new ImportDryRun(stored);
		for (var row : rows) {
			switch (row.invitee()) {
				case Invitee.ByPerson invitee -> {
					try {
						this.people.needsToBeKnown(actor, invitee.person());
						dryRun.nominate(row, invitee.person());
					}
					catch (RuleViolation violation) {
						dryRun.fault(row, "person", violation);
					}
				}
				// who it is will be known when the account is; the same address is the
				// same person
				case Invitee.ByAddress invitee -> dryRun.nominate(row,
						new PersonId("stranger-" + Hashes.sha256(invitee.account().email()).substring(0, 32)));
			}
		}
		return dryRun;
	}

	private Map<NominationRow, PersonId> invited(RequestContext context, List<NominationRow> rows) {
		var people = new HashMap<NominationRow, PersonId>();
		var refused = new ArrayList<ImportFault>();
		for (var row : rows) {
			switch (row.invitee()) {
				case Invitee.ByPerson invitee -> people.put(row, invitee.person());
				case Invitee.ByAddress invitee -> {
					try {
						people.put(row, this.people.invite(withoutKey(context), invitee.account()));
					}
					catch (AccountRefused ex) {
						refused.add(new ImportFault(row.line(), "email",
								RuleViolation.badInput("import.account-refused", ex.title())));
					}
				}
			}
		}
		if (!refused.isEmpty()) {
			throw new ImportRefused(refused);
		}
		return people;
	}

	/** All to the meeting: a file may name each of them, and nobody may be in two. */
	private List<Delegation> stored(MeetingId meeting) {
		var stored = new ArrayList<Delegation>();
		this.delegations.forEach(DelegationListing.to(meeting), (delegation) -> stored.add(delegation.state()));
		return stored;
	}

	private static Decision<Delegation> nominated(Delegation delegation, List<NominationRow> rows,
			Map<NominationRow, PersonId> people) {
		var next = delegation;
		var events = new ArrayList<DomainEvent>();
		for (var row : rows) {
			var decision = next.nominate(Objects.requireNonNull(people.get(row)), row.roles());
			next = decision.state();
			events.addAll(decision.events());
		}
		return new Decision<>(next, events);
	}

	private static void refuseFaults(ImportDryRun dryRun) {
		if (!dryRun.faults().isEmpty()) {
			throw new ImportRefused(dryRun.faults());
		}
	}

	/** One key cannot stand for many accounts; the address makes each of them one. */
	private static RequestContext withoutKey(RequestContext context) {
		return RequestContext.by(context.actor());
	}

	/**
	 * What becomes of a file.
	 *
	 * @param lines of each good line
	 * @param faults of the others
	 */
	public record Result(List<Line> lines, List<ImportFault> faults) {

		static Result of(ImportDryRun dryRun) {
			return new Result(dryRun.lines(), dryRun.faults());
		}

	}

	/**
	 * What becomes of a line.
	 *
	 * @param fresh whether the person is nominated by it, and was not before
	 * @param waits whether the person waits for a seat
	 */
	public record Line(NominationRow row, boolean fresh, boolean waits) {

	}

}
