package org.multaqa.registration.delegation.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.domain.Hashes;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.model.DelegationId;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.registration.delegation.domain.Delegation;
import org.multaqa.registration.meeting.application.MeetingService;
import org.multaqa.registration.person.application.AccountRefused;
import org.multaqa.registration.person.application.PersonService;

import org.springframework.stereotype.Service;

/**
 * Nominations from a file, for organisers: all or nothing. Every line is tried before any
 * account is opened, and again with the people who were found. Each delegation is then
 * one write; should another change come between two of them, the same file again does
 * what is left, for who is nominated already stays so.
 */
@Service
public class NominationImport {

	/** The most lines of one file. */
	public static final int MOST_LINES = 1000;

	private final Aggregates<Delegation> delegations;

	private final MeetingService meetings;

	private final PersonService people;

	NominationImport(Aggregates<Delegation> delegations, MeetingService meetings, PersonService people) {
		this.delegations = delegations;
		this.meetings = meetings;
		this.people = people;
	}

	/**
	 * Insists on who may import, before anything is read.
	 * @param actor who asks
	 * @param meeting which meeting
	 * @throws RuleViolation {@code meeting.unknown}, {@code actor.needs-role},
	 * {@code meeting.not-open}
	 */
	public void requireOrganiser(Actor actor, MeetingId meeting) {
		this.meetings.organisedBy(actor, meeting).requireOpen();
	}

	/**
	 * Says what would become of each line; stores nothing and opens no account.
	 * @param actor who asks
	 * @param meeting which meeting
	 * @param rows the lines
	 * @return outcomes and faults
	 * @throws RuleViolation {@code meeting.unknown}, {@code actor.needs-role},
	 * {@code meeting.not-open}
	 */
	public Result preview(Actor actor, MeetingId meeting, List<NominationRow> rows) {
		requireOrganiser(actor, meeting);
		return Result.of(tried(actor, meeting, rows));
	}

	/**
	 * Nominates all of them.
	 * @param command how it was asked
	 * @param meeting which meeting
	 * @param rows the lines
	 * @return what became of them
	 * @throws ImportRefused if any line has a fault
	 * @throws RuleViolation as {@link #preview}
	 */
	public Result carryOut(RequestContext context, MeetingId meeting, List<NominationRow> rows) {
		requireOrganiser(context.actor(), meeting);
		requireNoFaults(tried(context.actor(), meeting, rows));
		var people = invited(context, rows);
		var trial = new ImportTrial(stored(meeting));
		rows.forEach((row) -> trial.nominate(row, Objects.requireNonNull(people.get(row))));
		requireNoFaults(trial);
		var byDelegation = new LinkedHashMap<DelegationId, List<NominationRow>>();
		for (var row : rows) {
			byDelegation.computeIfAbsent(new DelegationId(meeting + "-" + row.office()), (id) -> new ArrayList<>())
				.add(row);
		}
		byDelegation.forEach((id, own) -> this.delegations.change(id.value(), DelegationAccess.UNKNOWN, context,
				(delegation) -> nominated(delegation, own, people)));
		return Result.of(trial);
	}

	private ImportTrial tried(Actor actor, MeetingId meeting, List<NominationRow> rows) {
		var trial = new ImportTrial(stored(meeting));
		for (var row : rows) {
			switch (row.invitee()) {
				case Invitee.Known known -> {
					try {
						this.people.requireKnown(actor, known.person());
						trial.nominate(row, known.person());
					}
					catch (RuleViolation violation) {
						trial.fault(row, "person", violation);
					}
				}
				// who it is will be known when the account is; the same address is the
				// same person
				case Invitee.Stranger stranger -> trial.nominate(row,
						new PersonId("stranger-" + Hashes.sha256(stranger.account().email()).substring(0, 32)));
			}
		}
		return trial;
	}

	private Map<NominationRow, PersonId> invited(RequestContext context, List<NominationRow> rows) {
		var people = new HashMap<NominationRow, PersonId>();
		var refused = new ArrayList<ImportFault>();
		for (var row : rows) {
			switch (row.invitee()) {
				case Invitee.Known known -> people.put(row, known.person());
				case Invitee.Stranger stranger -> {
					try {
						people.put(row, this.people.invite(withoutKey(context), stranger.account()));
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

	private List<Delegation> stored(MeetingId meeting) {
		return this.delegations.findBy("meeting", meeting.value()).stream().map(Versioned::state).toList();
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

	private static void requireNoFaults(ImportTrial trial) {
		if (!trial.faults().isEmpty()) {
			throw new ImportRefused(trial.faults());
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

		static Result of(ImportTrial trial) {
			return new Result(trial.lines(), trial.faults());
		}

	}

	/**
	 * What becomes of a line.
	 *
	 * @param row the line
	 * @param fresh whether the person is nominated by it, and was not before
	 * @param waits whether the person waits for a seat
	 */
	public record Line(NominationRow row, boolean fresh, boolean waits) {

	}

}
