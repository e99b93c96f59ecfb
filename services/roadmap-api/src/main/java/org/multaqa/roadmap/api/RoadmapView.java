package org.multaqa.roadmap.api;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RoadmapId;
import org.multaqa.model.events.RoadmapEvent.ImpactArea;

/**
 * A roadmap as a reader sees it.
 *
 * @param version rises with every change; the ETag
 * @param year for which year
 * @param title what it is called
 * @param stage where it stands
 * @param since when that began, or absent in drafting
 * @param contentHash hash of the present content
 * @param gates who approves, in order, and who has
 * @param initiatives the present content, in the order of the ids
 * @param returned why it was sent back, until it is presented again
 * @param comments what was said in consultations
 * @param editions what was published, the first one first
 */
public record RoadmapView(RoadmapId id, long version, MeetingId meeting, int year, LocalizedText title,
		RoadmapStage stage, @Nullable Instant since, String contentHash, List<ImpactArea> impactAreas,
		List<GateView> gates, List<InitiativeView> initiatives, @Nullable Returned returned, List<Comment> comments,
		List<Publication> editions) {

	/**
	 * An edition, without its content.
	 *
	 * @param contentHash what was approved
	 * @param by who published it
	 */
	public record Publication(String number, String contentHash, PersonId by, Instant at) {

	}

	/**
	 * What somebody said in the consultation.
	 *
	 * @param id its id, unique in the roadmap
	 * @param initiative on which initiative, or absent for the whole
	 * @param office for whom, or absent
	 */
	public record Comment(String id, @Nullable InitiativeId initiative, String language, String words, PersonId by,
			@Nullable OfficeId office, Instant at) {

	}

	/**
	 * An approver has sent it back.
	 *
	 * @param gate at which gate
	 * @param contentHash the content that was sent back
	 */
	public record Returned(String gate, String contentHash, LocalizedText reason, PersonId by, Instant at) {

	}

}
