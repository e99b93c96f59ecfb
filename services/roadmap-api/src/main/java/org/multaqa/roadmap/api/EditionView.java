package org.multaqa.roadmap.api;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.Initiative;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RoadmapId;
import org.multaqa.model.Stale;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.RoadmapEvent.Gate;
import org.multaqa.model.events.RoadmapEvent.Grounds;
import org.multaqa.model.events.RoadmapEvent.ImpactArea;

/**
 * An edition as a reader sees it: exactly what was hashed, so that a reader can take both
 * hashes again, as {@code docs/decisions/roadmap-content-hash.md} says. Nothing in it
 * changes after it was published, whatever is renamed, lifted or reached.
 *
 * @param contentHash SHA-256 of what was approved: in the first form of the initiatives,
 * in the second of initiatives and grounds, in the third of these and the plan
 * @param approvals who passed which gate, in order
 * @param by who published it
 * @param form 2 for the second form, 3 for the third; absent in the first, as is all that
 * follows
 * @param grounds what the initiatives rest on, as it stood when it was presented
 * @param plan of what year it is and what it, its areas and its gates are called
 * @param editionHash SHA-256 of all other members
 */
public record EditionView(RoadmapId roadmap, String number, String contentHash, List<Initiative> initiatives,
		List<Approval> approvals, PersonId by, Instant at, @Nullable Integer form, @Nullable Grounds grounds,
		@Nullable Plan plan, @Nullable String editionHash) {

	/** The form of editions whose hashes are by RFC 8785. */
	public static final int SECOND_FORM = 2;

	/** The form of editions whose approvers have signed the plan too. */
	public static final int THIRD_FORM = 3;

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
	 * The plan of the roadmap.
	 *
	 * @param meeting whose offices agreed on it
	 * @param year for which year
	 * @param title what it is called
	 * @param impactAreas its fields, in order
	 * @param gates who approves, in order; absent before the third form, as is all that
	 * follows
	 * @param authentic the language whose texts of title, areas and gates count; absent
	 * where it was never said
	 * @param stale names that are older than the authentic ones; absent where none is
	 */
	public record Plan(MeetingId meeting, int year, LocalizedText title, List<ImpactArea> impactAreas,
			@Nullable List<Gate> gates, @Nullable String authentic, @Nullable List<Stale> stale) {

	}

}
