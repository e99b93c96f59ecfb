package org.multaqa.roadmap.api;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RoadmapId;
import org.multaqa.model.Stale;
import org.multaqa.model.events.RoadmapEvent.ImpactArea;

/**
 * A roadmap as a reader sees it, without what was said in consultations, which is a list
 * of its own.
 *
 * @param version rises with every change; the ETag
 * @param year for which year
 * @param title what it is called
 * @param stage where it stands, by the clock
 * @param since when that began, or absent in drafting
 * @param consultedUntil when the consultation ends, or ended by the clock; absent if it
 * has no end or somebody closed it
 * @param contentHash hash of the present content
 * @param gates who approves, in order, and who has
 * @param initiatives the present content, in the order of the ids
 * @param returned why it was sent back, until it is presented again
 * @param editions what was published, the first one first
 * @param authentic the language whose texts of title, areas and gates count; absent in
 * roadmaps of before there was one
 * @param stale names that are older than the authentic ones: {@code title}, or
 * {@code areas/} or {@code gates/} and a key; absent where none is
 */
public record RoadmapView(RoadmapId id, long version, MeetingId meeting, int year, LocalizedText title,
		RoadmapStage stage, @Nullable Instant since, @Nullable Instant consultedUntil, String contentHash,
		List<ImpactArea> impactAreas, List<GateView> gates, List<InitiativeView> initiatives,
		@Nullable Returned returned, List<Publication> editions, @Nullable String authentic,
		@Nullable List<Stale> stale) {

	/**
	 * An edition, without its content.
	 *
	 * @param contentHash what was approved
	 * @param by who published it
	 */
	public record Publication(String number, String contentHash, PersonId by, Instant at) {

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
