package org.multaqa.roadmap.domain;

import java.util.List;
import java.util.stream.Stream;

import org.multaqa.model.LocalizedText;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.RoadmapEvent.Gate;

/**
 * The gates passed for one content, in their order, each by another person.
 *
 * @param passed the first one first
 */
public record Approvals(List<Approval> passed) {

	static final Approvals NONE = new Approvals(List.of());

	public Approvals {
		passed = List.copyOf(passed);
	}

	public boolean has(String gate) {
		return this.passed.stream().anyMatch((approval) -> approval.gate().equals(gate));
	}

	/**
	 * One gate more.
	 * @param approval of which gate, by whom
	 * @param gates all gates in their order
	 * @return with it
	 * @throws RuleViolation {@code approval.not-your-turn} naming the gate whose turn it
	 * is, {@code approval.one-gate-each}
	 */
	Approvals with(Approval approval, List<Gate> gates) {
		needsTurnOf(approval.gate(), gates);
		if (this.passed.stream().anyMatch((earlier) -> earlier.by().equals(approval.by()))) {
			throw new RuleViolation("approval.one-gate-each");
		}
		return new Approvals(Stream.concat(this.passed.stream(), Stream.of(approval)).toList());
	}

	/**
	 * Without this gate and those after it, so that it is this gate's turn again.
	 * @param gate a gate that is passed, or whose turn it is
	 * @param gates all gates in their order
	 * @return those before it
	 * @throws RuleViolation {@code approval.not-your-turn} naming the gate whose turn it
	 * is
	 */
	Approvals before(String gate, List<Gate> gates) {
		if (!has(gate)) {
			needsTurnOf(gate, gates);
		}
		return new Approvals(this.passed.stream().takeWhile((approval) -> !approval.gate().equals(gate)).toList());
	}

	/** Gates that are passed here and not there. */
	List<String> beyond(Approvals kept) {
		return this.passed.stream().map(Approval::gate).filter((gate) -> !kept.has(gate)).toList();
	}

	List<LocalizedText> missing(List<Gate> gates) {
		return gates.stream().filter((gate) -> !has(gate.key())).map(Gate::names).toList();
	}

	private void needsTurnOf(String gate, List<Gate> gates) {
		var turn = gates.stream().filter((other) -> !has(other.key())).findFirst().orElseThrow();
		if (!turn.key().equals(gate)) {
			throw new RuleViolation("approval.not-your-turn", turn.names());
		}
	}

}
