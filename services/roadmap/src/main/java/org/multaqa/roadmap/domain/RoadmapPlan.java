package org.multaqa.roadmap.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.ModelJson;
import org.multaqa.model.Stale;
import org.multaqa.model.access.Role;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.RoadmapEvent.Gate;
import org.multaqa.model.events.RoadmapEvent.ImpactArea;
import org.multaqa.model.events.RoadmapEvent.PlanTexts;
import org.multaqa.model.text.Written;

/**
 * What is settled when a roadmap is opened: its year, which areas it has and who
 * approves. What all of this is called may be said anew.
 *
 * @param title what it is called
 * @param impactAreas its fields; at least one
 * @param gates who approves, in order; at least one of them is above headquarters, which
 * writes the roadmap and cannot approve it alone
 * @param authentic the language whose texts count; absent in roadmaps of before there was
 * one
 * @param stale names that are older than the authentic ones; absent where none is
 * @param opened what all of it was called when the roadmap was opened; absent as long as
 * it is called so
 */
public record RoadmapPlan(int year, LocalizedText title, List<ImpactArea> impactAreas, List<Gate> gates,
		@Nullable String authentic, @Nullable List<Stale> stale, @Nullable PlanTexts opened) {

	/** Longest title, in UTF-16 units of one language: two lines of a page. */
	public static final int LONGEST_TITLE = 200;

	private static final int FIRST_YEAR = 2000;

	private static final int LAST_YEAR = 2099;

	private static final Set<Role> ABOVE = Set.of(Role.PRESIDENT, Role.SECRETARY_GENERAL);

	public RoadmapPlan {
		impactAreas = List.copyOf(impactAreas);
		gates = List.copyOf(gates);
		stale = (stale != null) ? List.copyOf(stale) : null;
	}

	/** That of a year, as a roadmap is opened with it. */
	public static RoadmapPlan of(int year, PlanTexts texts) {
		return new RoadmapPlan(year, texts.title(), texts.impactAreas(), texts.gates(), texts.authentic(),
				texts.stale(), null);
	}

	/**
	 * A plan that somebody proposes; restoring one goes by the constructor.
	 * @throws RuleViolation {@code roadmap.bad-year}, {@code roadmap.no-impact-area},
	 * {@code roadmap.no-gate}, {@code roadmap.gate-role} naming a role that passes no
	 * gate, {@code roadmap.nobody-above} if headquarters would approve alone,
	 * {@code roadmap.key-twice}, {@code text.too-long}, {@code roadmap.authentic-missing}
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
		readable(texts());
		return this;
	}

	/**
	 * The same plan, with its parts called otherwise.
	 * @param texts what they are called from now on, those of the same keys
	 * @param stillCurrent languages whose texts say what the authentic ones say
	 * @throws RuleViolation {@code text.too-long}, {@code roadmap.authentic-missing}
	 */
	RoadmapPlan reworded(PlanTexts texts, List<String> stillCurrent) {
		readable(texts);
		var marked = texts.marked(StaleMarks.of(texts(), texts, stillCurrent));
		return new RoadmapPlan(this.year, marked.title(), marked.impactAreas(), marked.gates(), marked.authentic(),
				marked.stale(), asOpened());
	}

	/** What it and its parts are called. */
	public PlanTexts texts() {
		return new PlanTexts(this.title, this.impactAreas, this.gates, this.authentic, this.stale);
	}

	/** What it and its parts were called when the roadmap was opened. */
	PlanTexts asOpened() {
		return (this.opened != null) ? this.opened : texts();
	}

	boolean hasImpactArea(String key) {
		return this.impactAreas.stream().anyMatch((area) -> area.key().equals(key));
	}

	private static void readable(PlanTexts texts) {
		texts.texts().values().forEach((text) -> Written.atMost(LONGEST_TITLE, text));
		@Nullable String authentic = texts.authentic();
		if (authentic != null && !texts.texts().values().stream().allMatch((text) -> text.has(authentic))) {
			throw RuleViolation.badInput("roadmap.authentic-missing", Locale.forLanguageTag(authentic));
		}
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
