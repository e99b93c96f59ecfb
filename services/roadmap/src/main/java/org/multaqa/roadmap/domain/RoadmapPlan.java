package org.multaqa.roadmap.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.ModelJson;
import org.multaqa.model.access.Role;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.RoadmapEvent.Gate;
import org.multaqa.model.events.RoadmapEvent.ImpactArea;
import org.multaqa.model.text.Written;

/**
 * What is settled when a roadmap is opened.
 *
 * @param title what it is called
 * @param impactAreas its fields; at least one
 * @param gates who approves, in order; at least one of them is above headquarters, which
 * writes the roadmap and cannot approve it alone
 */
public record RoadmapPlan(int year, LocalizedText title, List<ImpactArea> impactAreas, List<Gate> gates) {

	/** Longest title, in UTF-16 units of one language: two lines of a page. */
	public static final int LONGEST_TITLE = 200;

	private static final int FIRST_YEAR = 2000;

	private static final int LAST_YEAR = 2099;

	private static final Set<Role> ABOVE = Set.of(Role.PRESIDENT, Role.SECRETARY_GENERAL);

	public RoadmapPlan {
		impactAreas = List.copyOf(impactAreas);
		gates = List.copyOf(gates);
	}

	/**
	 * A plan that somebody proposes; restoring one goes by the constructor.
	 * @throws RuleViolation {@code roadmap.bad-year}, {@code roadmap.no-impact-area},
	 * {@code roadmap.no-gate}, {@code roadmap.gate-role} naming a role that passes no
	 * gate, {@code roadmap.nobody-above} if headquarters would approve alone,
	 * {@code roadmap.key-twice}, {@code text.too-long}
	 */
	RoadmapPlan checked() {
		if (this.year < FIRST_YEAR || this.year > LAST_YEAR) {
			throw RuleViolation.badInput("roadmap.bad-year", Integer.toString(this.year));
		}
		if (this.impactAreas.isEmpty()) {
			throw RuleViolation.badInput("roadmap.no-impact-area");
		}
		if (this.gates.isEmpty()) {
			throw RuleViolation.badInput("roadmap.no-gate");
		}
		this.gates.forEach((gate) -> approves(gate.role()));
		if (this.gates.stream().noneMatch((gate) -> ABOVE.contains(gate.role()))) {
			throw RuleViolation.badInput("roadmap.nobody-above");
		}
		once(this.impactAreas.stream().map(ImpactArea::key));
		once(this.gates.stream().map(Gate::key));
		Written.atMost(LONGEST_TITLE, this.title);
		this.impactAreas.forEach((area) -> Written.atMost(LONGEST_TITLE, area.names()));
		this.gates.forEach((gate) -> Written.atMost(LONGEST_TITLE, gate.names()));
		return this;
	}

	@Nullable Gate gate(String key) {
		return this.gates.stream().filter((gate) -> gate.key().equals(key)).findFirst().orElse(null);
	}

	boolean hasImpactArea(String key) {
		return this.impactAreas.stream().anyMatch((area) -> area.key().equals(key));
	}

	private static void approves(Role role) {
		if (role != Role.HEADQUARTERS && !ABOVE.contains(role)) {
			throw RuleViolation.badInput("roadmap.gate-role", "role." + ModelJson.wireName(role));
		}
	}

	private static void once(Stream<String> keys) {
		var seen = new HashSet<String>();
		keys.filter((key) -> !seen.add(key)).findFirst().ifPresent((key) -> {
			throw RuleViolation.badInput("roadmap.key-twice", key);
		});
	}

}
