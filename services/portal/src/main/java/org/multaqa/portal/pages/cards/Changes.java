package org.multaqa.portal.pages.cards;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.Initiative;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.events.RoadmapEvent.PlanTexts;
import org.multaqa.portal.pages.cards.ChangeLine.Difference;
import org.multaqa.portal.pages.shell.LastSeen;
import org.multaqa.portal.pages.shell.MeetingContext;
import org.multaqa.portal.projections.recommendation.Recommendation;
import org.multaqa.portal.projections.roadmap.Roadmap;
import org.multaqa.portal.projections.subject.TimelineEntry;
import org.multaqa.portal.projections.subject.TimelineEntry.Said;

/**
 * What happened in a meeting, as far as the reader sees it.
 *
 * @param context the rest of the meeting
 * @param lastLook when the reader looked before, or absent: then nothing is marked as new
 */
public record Changes(MeetingContext context, @Nullable Instant lastLook) {

	private static final String REWORDED = "recommendation-reworded";

	private static final String POSITION_STATED = "recommendation-position-stated";

	private static final String COMMENT_MADE = "roadmap-comment-made";

	private static final String COMMENT_ANSWERED = "roadmap-comment-answered";

	/** Of a recommendation, the first thing first. */
	public List<ChangeLine> of(Recommendation recommendation) {
		needNames(recommendation.timeline());
		return recommendation.timeline()
			.stream()
			.filter((entry) -> this.context.visibility().shows(recommendation, entry))
			.map((entry) -> of(recommendation, entry))
			.toList();
	}

	/** One thing that happened to a recommendation. */
	public ChangeLine of(Recommendation recommendation, TimelineEntry entry) {
		return new ChangeLine(entry.kind(), recommendation.title(),
				this.context.addresses().recommendation(recommendation.id()), this.context.person(entry.by()),
				this.context.officeOrNone(entry.office()), entry.at(), isFresh(entry.at()),
				differences(recommendation, entry), before(recommendation.timeline(), entry), entry.said());
	}

	/** What an office had said before it took another position; what was answered. */
	private static @Nullable Said before(List<TimelineEntry> timeline, TimelineEntry entry) {
		return timeline.reversed()
			.stream()
			.filter((earlier) -> earlier.sequence() < entry.sequence() && isBefore(earlier, entry))
			.findFirst()
			.map(TimelineEntry::said)
			.orElse(null);
	}

	private static boolean isBefore(TimelineEntry earlier, TimelineEntry entry) {
		return switch (entry.kind()) {
			case POSITION_STATED ->
				earlier.kind().equals(POSITION_STATED) && Objects.equals(earlier.office(), entry.office());
			case COMMENT_ANSWERED ->
				earlier.kind().equals(COMMENT_MADE) && Objects.equals(earlier.about(), entry.about());
			default -> false;
		};
	}

	private List<Difference> differences(Recommendation recommendation, TimelineEntry entry) {
		if (!entry.kind().equals(REWORDED) || !this.context.visibility().shows(recommendation, entry)) {
			return List.of();
		}
		var wordings = recommendation.wordings();
		int next = (int) recommendation.timeline()
			.stream()
			.filter((each) -> each.kind().equals(REWORDED) && each.sequence() <= entry.sequence())
			.count();
		return (next < wordings.size())
				? new Differences(this.context).between(wordings.get(next - 1), wordings.get(next)) : List.of();
	}

	/** Of a roadmap, in the order given. */
	public List<ChangeLine> of(Roadmap roadmap, List<TimelineEntry> entries) {
		needNames(entries);
		return entries.stream().map((entry) -> of(roadmap, entry)).toList();
	}

	/** One thing that happened to a roadmap. */
	public ChangeLine of(Roadmap roadmap, TimelineEntry entry) {
		String href = this.context.addresses().roadmap(roadmap.id());
		Optional<Initiative> before = Optional.ofNullable(entry.before());
		Optional<Initiative> after = isAboutAnInitiative(entry) ? roadmap.after(entry) : Optional.empty();
		var subject = after.or(() -> before)
			.map(Initiative::title)
			.orElseGet(() -> this.context.roadmaps().plan(roadmap).title());
		@Nullable PlanTexts called = entry.called();
		var differences = (called != null) ? new Differences(this.context).between(called, roadmap.planAfter(entry))
				: before.flatMap((was) -> after.map((is) -> new Differences(this.context).between(roadmap, was, is)))
					.orElse(List.of());
		return new ChangeLine(entry.kind(), subject,
				after.map((it) -> this.context.addresses().initiative(roadmap.id(), it.id())).orElse(href),
				this.context.person(entry.by()), this.context.officeOrNone(entry.office()), entry.at(),
				isFresh(entry.at()), differences, before(roadmap.timeline(), entry), entry.said());
	}

	private static boolean isAboutAnInitiative(TimelineEntry entry) {
		return entry.kind().contains("initiative") || entry.kind().contains("milestone");
	}

	/** One thing that happened to anything else. */
	public ChangeLine line(String kind, LocalizedText subject, String href, Instant at, PersonId by,
			@Nullable OfficeId office) {
		return ChangeLine.of(kind, subject, href, this.context.person(by), this.context.officeOrNone(office), at,
				isFresh(at));
	}

	private void needNames(List<TimelineEntry> entries) {
		this.context.snapshot().needNames(entries.stream().map(TimelineEntry::by).toList());
	}

	private boolean isFresh(Instant at) {
		return LastSeen.isNew(at, this.lastLook);
	}

}
