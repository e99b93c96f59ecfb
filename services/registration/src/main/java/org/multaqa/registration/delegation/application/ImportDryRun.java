package org.multaqa.registration.delegation.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.registration.delegation.application.NominationImportService.Line;
import org.multaqa.registration.delegation.domain.Delegation;
import org.multaqa.registration.delegation.domain.MemberStage.Waiting;

/**
 * Tries nominations, line by line, on the delegations as they are, without storing
 * anything.
 */
final class ImportDryRun {

	private final Map<OfficeId, Delegation> delegations = new HashMap<>();

	private final List<Line> lines = new ArrayList<>();

	private final List<ImportFault> faults = new ArrayList<>();

	ImportDryRun(List<Delegation> delegations) {
		delegations.forEach((delegation) -> this.delegations.put(delegation.office(), delegation));
	}

	void nominate(NominationRow row, PersonId person) {
		var delegation = this.delegations.get(row.office());
		if (delegation == null) {
			fault(row, "office", RuleViolation.unknown("import.no-delegation", row.office().value()));
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
			needsNoOtherDelegation(delegation, person);
			var decision = delegation.nominate(person, row.roles());
			this.delegations.put(row.office(), decision.state());
			boolean waits = decision.state().get(person).stage() instanceof Waiting;
			this.lines.add(new Line(row, !decision.isUnchanged(), waits));
		}
		catch (RuleViolation violation) {
			fault(row, fieldOf(row), violation);
		}
	}

	void fault(NominationRow row, String field, RuleViolation why) {
		this.faults.add(new ImportFault(row.line(), field, why));
	}

	List<Line> lines() {
		return List.copyOf(this.lines);
	}

	List<ImportFault> faults() {
		return List.copyOf(this.faults);
	}

	/** The column that says who. */
	static String fieldOf(NominationRow row) {
		return (row.invitee() instanceof Invitee.ByPerson) ? "person" : "email";
	}

	private void needsNoOtherDelegation(Delegation own, PersonId person) {
		Optional<Delegation> other = this.delegations.values()
			.stream()
			.filter((delegation) -> !delegation.id().equals(own.id()))
			.filter((delegation) -> delegation.find(person).filter((member) -> member.stage().isIn()).isPresent())
			.findFirst();
		if (other.isPresent()) {
			throw new RuleViolation("member.in-other-delegation", other.get().office().value());
		}
	}

}
