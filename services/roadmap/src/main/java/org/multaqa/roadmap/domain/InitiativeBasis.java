package org.multaqa.roadmap.domain;

import java.util.List;
import java.util.Set;

import org.multaqa.model.Initiative;
import org.multaqa.model.OfficeId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.access.RuleViolation;

/**
 * What initiatives are based on: the offices that were invited to the meeting and the
 * recommendations that they agreed on.
 *
 * @param offices the invited offices
 * @param sources the recommendations that an initiative names, as far as they are known
 */
public record InitiativeBasis(Set<OfficeId> offices, List<Source> sources) {

	public InitiativeBasis {
		offices = Set.copyOf(offices);
		sources = List.copyOf(sources);
	}

	/**
	 * Insists that an initiative has this basis: agreed sources, invited offices.
	 * @throws RuleViolation {@code initiative.source-unknown},
	 * {@code initiative.source-not-agreed}, {@code initiative.office-not-invited}
	 */
	void needsToHold(Initiative initiative) {
		initiative.sources().forEach(this::needsAgreed);
		needsInvited(initiative.lead());
		initiative.partners().forEach(this::needsInvited);
	}

	private void needsAgreed(RecommendationId id) {
		var source = this.sources.stream()
			.filter((known) -> known.recommendation().equals(id))
			.findFirst()
			.orElseThrow(() -> new RuleViolation("initiative.source-unknown", id.value()));
		if (!source.agreed()) {
			throw new RuleViolation("initiative.source-not-agreed", id.value());
		}
	}

	private void needsInvited(OfficeId office) {
		if (!this.offices.contains(office)) {
			throw new RuleViolation("initiative.office-not-invited", office.value());
		}
	}

}
