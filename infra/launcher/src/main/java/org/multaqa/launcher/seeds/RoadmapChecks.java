package org.multaqa.launcher.seeds;

import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.multaqa.launcher.seeds.RecommendationsFile.Decided;
import org.multaqa.launcher.seeds.RecommendationsFile.Outcome;
import org.multaqa.launcher.seeds.RoadmapFile.Consultation;
import org.multaqa.launcher.seeds.RoadmapFile.Drafted;
import org.multaqa.model.Initiative;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.ModelJson;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.access.Role;

/** No orphan, no unknown area, gate or milestone. */
final class RoadmapChecks {

	/** Headquarters writes the roadmap; these approve it. */
	private static final Set<Role> ABOVE = EnumSet.of(Role.PRESIDENT, Role.SECRETARY_GENERAL);

	private final RoadmapFile.Roadmap roadmap;

	private final Faults faults;

	private final Map<RecommendationId, @Nullable Decided> decided = new HashMap<>();

	RoadmapChecks(RecommendationsFile recommendations, RoadmapFile.Roadmap roadmap, Faults faults) {
		this.roadmap = roadmap;
		this.faults = faults;
		recommendations.recommendations()
			.forEach((recommendation) -> this.decided.put(recommendation.id(), recommendation.decided()));
	}

	void check() {
		boolean allGates = !this.faults.anyIn(this.roadmap, "gates");
		this.roadmap.gates()
			.stream()
			.filter((gate) -> gate.role() != Role.HEADQUARTERS && !ABOVE.contains(gate.role()))
			.forEach((gate) -> this.faults.add(gate, "role",
					"the role " + ModelJson.wireName(gate.role()) + " passes no gate"));
		if (allGates && this.roadmap.gates().stream().noneMatch((gate) -> ABOVE.contains(gate.role()))) {
			this.faults.add(this.roadmap, "gates", "headquarters cannot approve alone");
		}
		if (this.roadmap.consultation() != null) {
			check(this.roadmap.consultation());
		}
		var initiatives = new HashMap<InitiativeId, Initiative>();
		for (Drafted drafted : this.roadmap.initiatives()) {
			var versions = drafted.versions();
			check(drafted, versions.getFirst());
			for (int i = 0; i < drafted.revisions().size(); i++) {
				check(drafted.revisions().get(i), versions.get(i + 1));
			}
			sources(drafted);
			initiatives.put(drafted.id(), versions.getLast());
		}
		if (allGates) {
			gates();
		}
		this.roadmap.reached().forEach((reached) -> {
			@Nullable Initiative initiative = initiatives.get(reached.initiative());
			if (initiative != null && initiative.milestones()
				.stream()
				.noneMatch((milestone) -> milestone.id().equals(reached.milestone()))) {
				this.faults.add(reached, "milestone",
						"the initiative has no milestone “" + reached.milestone().value() + "”");
			}
		});
	}

	/** Somebody closes it, or its end does; nobody comments afterwards. */
	private void check(Consultation consultation) {
		@Nullable ZonedDateTime until = consultation.until();
		if (until == null && consultation.closed() == null) {
			this.faults.add(consultation, "closed", "nobody closes the consultation, and it has no end");
		}
		if (until != null && !until.isAfter(consultation.opened().at())) {
			this.faults.add(consultation, "until", "the consultation ends before it opens");
		}
		consultation.comments()
			.stream()
			.filter((comment) -> until != null && !comment.at().isBefore(until))
			.forEach((comment) -> this.faults.add(comment, "at", "the consultation is over by then"));
	}

	private void check(Object record, Initiative initiative) {
		if (!this.faults.anyIn(this.roadmap, "impactAreas") && this.roadmap.impactAreas()
			.stream()
			.noneMatch((area) -> area.key().equals(initiative.impactArea()))) {
			this.faults.addShared(record, "impactArea", "there is no impact area “" + initiative.impactArea() + "”");
		}
		if (initiative.quarters().isEmpty()) {
			this.faults.add(record, "quarters", "at least one quarter is needed");
		}
		initiative.quarters()
			.stream()
			.filter((quarter) -> !Initiative.QUARTER.matcher(quarter).matches())
			.forEach((quarter) -> this.faults.add(record, "quarters", "not a quarter (2026-Q1): " + quarter));
		var milestones = new HashSet<>();
		initiative.milestones()
			.stream()
			.filter((milestone) -> !milestones.add(milestone.id()))
			.forEach((milestone) -> this.faults.add(record, "milestones",
					"two milestones are called “" + milestone.id().value() + "”"));
	}

	private void sources(Drafted drafted) {
		if (drafted.sources().isEmpty()) {
			this.faults.add(drafted, "sources", "an initiative comes from at least one recommendation");
		}
		for (RecommendationId source : List.copyOf(drafted.sources())) {
			if (!this.decided.containsKey(source)) {
				continue;
			}
			@Nullable Decided decision = this.decided.get(source);
			if (decision == null || decision.outcome() != Outcome.AGREED) {
				this.faults.addShared(drafted, "sources", "“" + source.value() + "” was not agreed");
			}
			else if (decision.at().isAfter(drafted.drafted().at())) {
				this.faults.add(drafted, "drafted", "is earlier than the agreement on “" + source.value() + "”");
			}
		}
	}

	private void gates() {
		var gates = this.roadmap.gates().stream().map((gate) -> gate.key()).collect(Collectors.toSet());
		this.roadmap.approvals().forEach((approval) -> gate(approval, approval.gate(), gates));
		this.roadmap.returns().forEach((returned) -> gate(returned, returned.gate(), gates));
	}

	private void gate(Object record, String gate, Set<String> gates) {
		if (!gates.contains(gate)) {
			this.faults.addShared(record, "gate", "there is no gate “" + gate + "”");
		}
	}

}
