package org.multaqa.registration.delegation.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.registration.api.ImportView.Outcome;
import org.multaqa.registration.delegation.domain.Delegation;
import org.multaqa.registration.delegation.domain.MemberStage.Waiting;
import org.multaqa.registration.person.application.Invitee;

/**
 * Tries nominations, line by line, on the delegations as they are, without storing
 * anything.
 */
final class ImportPlanner {

	private final Map<OfficeId, Delegation> delegations = new HashMap<>();

	/** In which delegation somebody is. */
	private final Map<PersonId, OfficeId> placed = new HashMap<>();

	/** Which line named somebody first. */
	private final Map<PersonId, NominationRow> named = new HashMap<>();

	private final List<ImportPlan.Line> lines = new ArrayList<>();

	private final List<ImportFault> faults = new ArrayList<>();

	private final Function<OfficeId, Object> nameOf;

	private final Instant now;

	/**
	 * Begins with the delegations as they are stored.
	 * @param nameOf what to call an office in a refusal
	 */
	ImportPlanner(List<Delegation> stored, Function<OfficeId, Object> nameOf, Instant now) {
		this.nameOf = nameOf;
		this.now = now;
		for (var delegation : stored) {
			this.delegations.put(delegation.office(), delegation);
			delegation.members()
				.stream()
				.filter((member) -> member.stage().isIn())
				.forEach((member) -> this.placed.put(member.person(), delegation.office()));
		}
	}

	/**
	 * Tries a line.
	 * @param person who is meant; the same address is the same person
	 * @param knownAs what the person is called, or absent
	 */
	void nominate(NominationRow row, PersonId person, @Nullable LocalizedText knownAs) {
		var delegation = this.delegations.get(row.office());
		if (delegation == null) {
			fault(row, "office", RuleViolation.unknown("import.no-delegation", row.office().value(),
					this.delegations.keySet().stream().sorted().map(this.nameOf).toList()));
			return;
		}
		try {
			delegation.rolesAmongSeats(row.roles());
		}
		catch (RuleViolation violation) {
			fault(row, "roles", violation);
			return;
		}
		try {
			@Nullable NominationRow before = this.named.putIfAbsent(person, row);
			if (before != null) {
				repeat(row, person, knownAs, before);
				return;
			}
			needsNoOtherDelegation(delegation, person);
			var decision = delegation.nominate(person, row.roles(), this.now);
			this.delegations.put(row.office(), decision.state());
			this.placed.put(person, row.office());
			boolean waits = decision.state().get(person).stage() instanceof Waiting;
			var outcome = waits ? Outcome.WAITING : Outcome.NOMINATED;
			this.lines.add(new ImportPlan.Line(row, person, knownAs,
					decision.isUnchanged() ? Outcome.ALREADY_IN : outcome, 0));
		}
		catch (RuleViolation violation) {
			fault(row, fieldOf(row), violation);
		}
	}

	void fault(NominationRow row, String field, RuleViolation why) {
		this.faults.add(new ImportFault(row.line(), field, why));
	}

	ImportPlan plan() {
		return new ImportPlan(this.lines, this.faults);
	}

	/** The column that says who. */
	static String fieldOf(NominationRow row) {
		return (row.invitee() instanceof Invitee.ByPerson) ? "person" : "email";
	}

	/** A line twice is a slip; a person twice as something else is a question. */
	private void repeat(NominationRow row, PersonId person, @Nullable LocalizedText knownAs, NominationRow before) {
		if (!before.office().equals(row.office()) || !before.roles().equals(row.roles())) {
			throw RuleViolation.badInput("import.person-twice", before.line());
		}
		this.lines.add(new ImportPlan.Line(row, person, knownAs, Outcome.REPEATED, before.line()));
	}

	private void needsNoOtherDelegation(Delegation own, PersonId person) {
		@Nullable OfficeId other = this.placed.get(person);
		if (other != null && !other.equals(own.office())) {
			throw new RuleViolation("member.in-other-delegation", this.nameOf.apply(other));
		}
	}

}
