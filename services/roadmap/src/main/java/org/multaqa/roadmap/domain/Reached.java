package org.multaqa.roadmap.domain;

import java.time.Instant;
import java.time.LocalDate;

import org.multaqa.model.InitiativeId;
import org.multaqa.model.MilestoneId;
import org.multaqa.model.PersonId;

/**
 * A milestone that was reached; the latest word counts.
 *
 * @param milestone which milestone of it
 * @param at when that was said
 */
public record Reached(InitiativeId initiative, MilestoneId milestone, LocalDate on, PersonId by, Instant at) {

	boolean concernsSameAs(Reached other) {
		return this.initiative.equals(other.initiative) && this.milestone.equals(other.milestone);
	}

}
