package org.multaqa.portal.projections.subject;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.model.Initiative;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.Stance;
import org.multaqa.model.events.RoadmapEvent.PlanTexts;

/**
 * One line of a subject's history.
 *
 * @param sequence its number among the events of the subject
 * @param type the event's wire name
 * @param at when it happened
 * @param by who made it happen
 * @param office which office it concerns, or absent
 * @param about which part of the subject it concerns (an initiative, a gate, a comment),
 * or absent
 * @param before what the initiative was like before it was changed or removed, or absent
 * @param said what was said with it, or absent where nothing was
 * @param called what a roadmap, its areas and its gates were called before they were
 * called otherwise, or absent
 */
public record TimelineEntry(long sequence, String type, Instant at, PersonId by, @Nullable OfficeId office,
		@Nullable String about, @Nullable Initiative before, @Nullable Said said, @Nullable PlanTexts called) {

	/** A page may ask thousands of times; there are some hundred types. */
	private static final Map<String, String> KINDS = new ConcurrentHashMap<>();

	/**
	 * The wire name as pages have it.
	 * @return for instance {@code roadmap-gate-approved}
	 */
	public String kind() {
		return kindOf(this.type);
	}

	/**
	 * A wire name as pages have it.
	 * @param type for instance {@code org.multaqa.roadmap.gate-approved.v1}
	 * @return for instance {@code roadmap-gate-approved}
	 */
	public static String kindOf(String type) {
		return KINDS.computeIfAbsent(type,
				(name) -> name.replaceFirst("^org\\.multaqa\\.", "").replaceFirst("\\.v[0-9]+$", "").replace('.', '-'));
	}

	public static TimelineEntry of(EventEnvelope<?> envelope, @Nullable OfficeId office, @Nullable String about) {
		return of(envelope, office, about, null, null);
	}

	public static TimelineEntry of(EventEnvelope<?> envelope, @Nullable OfficeId office, @Nullable String about,
			@Nullable Initiative before, @Nullable Said said) {
		return new TimelineEntry(envelope.sequence(), envelope.type(), envelope.time(), envelope.actor(), office, about,
				before, said, null);
	}

	/** The same, with what a roadmap and its parts were called before. */
	public TimelineEntry calledBefore(@Nullable PlanTexts names) {
		return new TimelineEntry(this.sequence, this.type, this.at, this.by, this.office, this.about, this.before,
				this.said, names);
	}

	/**
	 * What somebody said.
	 *
	 * @param stance where an office stands, or absent unless it was that
	 * @param words in the speaker's words: a reason, a comment, an answer; or absent
	 */
	public record Said(@Nullable Stance stance, @Nullable LocalizedText words) {

	}

}
