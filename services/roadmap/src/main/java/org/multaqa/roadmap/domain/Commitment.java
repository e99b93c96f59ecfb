package org.multaqa.roadmap.domain;

import java.util.List;

import org.multaqa.model.Initiative;
import org.multaqa.model.Initiative.Milestone;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.MilestoneId;
import org.multaqa.model.OfficeId;

/**
 * What an office has committed itself to in the latest edition.
 *
 * @param initiative the line of the edition
 * @param lead the office that answers for it
 * @param milestones the steps that it will be measured by
 */
public record Commitment(InitiativeId initiative, OfficeId lead, List<MilestoneId> milestones) {

	public Commitment {
		milestones = List.copyOf(milestones);
	}

	static Commitment of(Initiative initiative) {
		return new Commitment(initiative.id(), initiative.lead(),
				initiative.milestones().stream().map(Milestone::id).toList());
	}

}
