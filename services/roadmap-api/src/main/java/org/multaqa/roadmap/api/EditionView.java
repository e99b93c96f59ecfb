package org.multaqa.roadmap.api;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.Initiative;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RoadmapId;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.RoadmapEvent.Grounds;
import org.multaqa.model.events.RoadmapEvent.ImpactArea;

/**
 * An edition as a reader sees it: exactly what was hashed, so that a reader can take both
 * hashes again, as {@code docs/decisions/roadmap-content-hash.md} says. Nothing in it
 * changes after it was published, whatever is renamed, lifted or reached.
 *
 * @param contentHash SHA-256 of what was approved: in the first form of the initiatives,
 * in the second of initiatives and grounds
 * @param approvals who passed which gate, in order
 * @param by who published it
 * @param form 2 for the second form; absent in the first, as is all that follows
 * @param grounds what the initiatives rest on, as it stood when it was presented
 * @param plan what was settled when the roadmap was opened
 * @param editionHash SHA-256 of all other members
 */
public record EditionView(RoadmapId roadmap, String number, String contentHash, List<Initiative> initiatives,
		List<Approval> approvals, PersonId by, Instant at, @Nullable Integer form, @Nullable Grounds grounds,
		@Nullable Plan plan, @Nullable String editionHash) {

	/** The form of editions whose hashes are by RFC 8785. */
	public static final int SECOND_FORM = 2;

	/** The same edition, with the hash of all other members. */
	public EditionView sealed(String hash) {
		return new EditionView(this.roadmap, this.number, this.contentHash, this.initiatives, this.approvals, this.by,
				this.at, this.form, this.grounds, this.plan, hash);
	}

	/**
	 * A gate that was passed, for one exact content.
	 *
	 * @param contentHash for which content
	 * @param by who passed it
	 * @param names what the gate is called; absent in the first form
	 * @param role as whom; absent in the first form
	 */
	public record Approval(String gate, String contentHash, PersonId by, Instant at, @Nullable LocalizedText names,
			@Nullable Role role) {

	}

	/**
	 * What was settled when the roadmap was opened.
	 *
	 * @param meeting whose offices agreed on it
	 * @param year for which year
	 * @param title what it is called
	 * @param impactAreas its fields, in order
	 */
	public record Plan(MeetingId meeting, int year, LocalizedText title, List<ImpactArea> impactAreas) {

	}

}
