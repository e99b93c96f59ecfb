package org.multaqa.roadmap.domain;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.multaqa.model.PersonId;
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

	boolean has(String gate) {
		return this.passed.stream().anyMatch((approval) -> approval.gate().equals(gate));
	}

	/** Who passed which gate. */
	Map<String, PersonId> byGate() {
		return this.passed.stream().collect(Collectors.toUnmodifiableMap(Approval::gate, Approval::by));
	}

	/**
	 * One gate more.
	 * @param approval of which gate, by whom
	 * @return with it
	 */
	Approvals with(Approval approval) {
		return new Approvals(Stream.concat(this.passed.stream(), Stream.of(approval)).toList());
	}

	/**
	 * Without this gate and those after it, so that it is this gate's turn again.
	 * @param gate a gate that is passed, or whose turn it is
	 * @return those before it
	 */
	Approvals before(String gate) {
		return new Approvals(this.passed.stream().takeWhile((approval) -> !approval.gate().equals(gate)).toList());
	}

	/** Gates that are passed here and not there. */
	List<String> beyond(Approvals kept) {
		return this.passed.stream().map(Approval::gate).filter((gate) -> !kept.has(gate)).toList();
	}

	boolean hasAll(List<Gate> gates) {
		return gates.stream().allMatch((gate) -> has(gate.key()));
	}

}
