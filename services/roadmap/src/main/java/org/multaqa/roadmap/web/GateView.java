package org.multaqa.roadmap.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Role;
import org.multaqa.roadmap.domain.Approval;
import org.multaqa.roadmap.domain.Roadmap;

/**
 * A gate as a reader sees it.
 *
 * @param key its short name
 * @param names what it is called
 * @param role who passes it
 * @param state how it stands
 * @param by who passed it, or absent
 * @param at when, or absent
 */
record GateView(String key, LocalizedText names, Role role, State state, @Nullable PersonId by, @Nullable Instant at) {

	/** How a gate stands. */
	enum State {

		/** Not its turn. */
		WAITING,

		/** Its turn. */
		OPEN,

		/** Passed for the present content. */
		PASSED

	}

	static List<GateView> of(Roadmap roadmap) {
		var views = new ArrayList<GateView>();
		var facts = roadmap.facts();
		for (var gate : roadmap.plan().gates()) {
			var approval = roadmap.approvals()
				.passed()
				.stream()
				.filter((given) -> given.gate().equals(gate.key()))
				.findFirst();
			State state = approval.isPresent() ? State.PASSED : facts.isTurnOf(gate.key()) ? State.OPEN : State.WAITING;
			views.add(new GateView(gate.key(), gate.names(), gate.role(), state,
					approval.map(Approval::by).orElse(null), approval.map(Approval::at).orElse(null)));
		}
		return views;
	}

}
