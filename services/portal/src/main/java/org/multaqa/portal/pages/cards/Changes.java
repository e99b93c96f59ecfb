package org.multaqa.portal.pages.cards;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.Initiative;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.portal.pages.cards.ChangeLine.Difference;
import org.multaqa.portal.pages.shell.MeetingPresenter;
import org.multaqa.portal.pages.shell.PageAddresses;
import org.multaqa.portal.projections.recommendation.Recommendation;
import org.multaqa.portal.projections.roadmap.Roadmap;
import org.multaqa.portal.projections.subject.TimelineEntry;

/**
 * What happened in a meeting, as far as the reader sees it.
 *
 * @param presenter the rest of the meeting
 * @param lastLook when the reader looked before, or absent: then nothing is marked as new
 */
public record Changes(MeetingPresenter presenter, @Nullable Instant lastLook) {

	private static final String REWORDED = "recommendation-reworded";

	/** Of a recommendation, the first thing first. */
	public List<ChangeLine> of(Recommendation recommendation) {
		needNames(recommendation.timeline());
		return recommendation.timeline()
			.stream()
			.filter((happening) -> this.presenter.visibility().shows(recommendation, happening))
			.map((happening) -> of(recommendation, happening))
			.toList();
	}

	/** One thing that happened to a recommendation. */
	public ChangeLine of(Recommendation recommendation, TimelineEntry happening) {
		return new ChangeLine(happening.kind(), recommendation.title(),
				this.presenter.addresses().recommendation(recommendation.id()), this.presenter.person(happening.by()),
				this.presenter.officeOrNone(happening.office()), happening.at(), isFresh(happening.at()),
				differences(recommendation, happening));
	}

	private List<Difference> differences(Recommendation recommendation, TimelineEntry happening) {
		var wordings = recommendation.wordings();
		int next = (int) recommendation.timeline()
			.stream()
			.filter((each) -> each.kind().equals(REWORDED) && each.sequence() <= happening.sequence())
			.count();
		boolean seen = happening.kind().equals(REWORDED) && next < wordings.size()
				&& this.presenter.visibility().shows(recommendation, happening);
		return seen ? new Differences(this.presenter).between(wordings.get(next - 1), wordings.get(next)) : List.of();
	}

	/** Of a roadmap, in the order given. */
	public List<ChangeLine> of(Roadmap roadmap, List<TimelineEntry> happenings) {
		needNames(happenings);
		return happenings.stream().map((happening) -> of(roadmap, happening)).toList();
	}

	/** One thing that happened to a roadmap. */
	public ChangeLine of(Roadmap roadmap, TimelineEntry happening) {
		String href = this.presenter.addresses().roadmap(roadmap.id());
		Optional<Initiative> before = Optional.ofNullable(happening.before());
		Optional<Initiative> after = isAboutAnInitiative(happening) ? roadmap.after(happening) : Optional.empty();
		var subject = after.or(() -> before).map(Initiative::title).orElse(roadmap.title());
		var differences = before
			.flatMap((was) -> after.map((is) -> new Differences(this.presenter).between(roadmap, was, is)))
			.orElse(List.of());
		return new ChangeLine(happening.kind(), subject,
				after.map((it) -> href + "#" + PageAddresses.anchor(it.id())).orElse(href),
				this.presenter.person(happening.by()), this.presenter.officeOrNone(happening.office()), happening.at(),
				isFresh(happening.at()), differences);
	}

	private static boolean isAboutAnInitiative(TimelineEntry happening) {
		return happening.kind().contains("initiative") || happening.kind().contains("milestone");
	}

	/** One thing that happened to anything else. */
	public ChangeLine line(String kind, LocalizedText subject, String href, Instant at, PersonId by,
			@Nullable OfficeId office) {
		return new ChangeLine(kind, subject, href, this.presenter.person(by), this.presenter.officeOrNone(office), at,
				isFresh(at), List.of());
	}

	private void needNames(List<TimelineEntry> happenings) {
		this.presenter.models().needNames(happenings.stream().map(TimelineEntry::by).toList());
	}

	private boolean isFresh(Instant at) {
		return this.lastLook != null && at.isAfter(this.lastLook);
	}

}
