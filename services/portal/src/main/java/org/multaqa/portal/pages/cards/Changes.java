package org.multaqa.portal.pages.cards;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.Initiative;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.portal.pages.cards.ChangeLine.Difference;
import org.multaqa.portal.pages.shell.MeetingPresenter;
import org.multaqa.portal.projections.recommendation.Recommendation;
import org.multaqa.portal.projections.roadmap.Roadmap;
import org.multaqa.portal.projections.subject.TimelineEntry;
import org.multaqa.portal.projections.workshop.Output;
import org.multaqa.sessions.api.WorkshopStage;

/**
 * What happened in a meeting, as far as the reader sees it.
 *
 * @param presenter the rest of the meeting
 * @param lastLook when the reader looked before, or absent: then nothing is marked as new
 */
public record Changes(MeetingPresenter presenter, @Nullable Instant lastLook) {

	private static final String REWORDED = "recommendation-reworded";

	/** Of the whole meeting, the latest first. */
	public List<ChangeLine> latest(int atMost) {
		var lines = new ArrayList<ChangeLine>();
		var models = this.presenter.models();
		var visibility = this.presenter.visibility();
		models.recommendations().stream().filter(visibility::sees).forEach((each) -> lines.addAll(of(each)));
		models.roadmaps()
			.forEach((roadmap) -> lines.addAll(of(roadmap,
					roadmap.timeline().stream().filter((happening) -> visibility.sees(roadmap, happening)).toList())));
		models.outputs().stream().filter(visibility::sees).forEach((output) -> lines.add(of(output)));
		models.programme()
			.ifPresent((programme) -> programme.releases()
				.forEach((release) -> lines.add(line("programme-released", release.name(),
						this.presenter.base() + "/programme", release.at(), release.by(), null))));
		if (visibility.seesWorkshops()) {
			models.workshops()
				.stream()
				.filter((workshop) -> workshop.stage() == WorkshopStage.ACCEPTED)
				.forEach((workshop) -> lines
					.add(line("workshop-accepted", this.presenter.session(workshop.session()).title(),
							this.presenter.base() + "/workshops/" + workshop.session(), workshop.last().at(),
							workshop.last().by(), null)));
		}
		return lines.stream().sorted(Comparator.comparing(ChangeLine::at).reversed()).limit(atMost).toList();
	}

	/** Of a recommendation, the first thing first. */
	public List<ChangeLine> of(Recommendation recommendation) {
		String href = this.presenter.base() + "/recommendations/" + recommendation.id();
		return recommendation.timeline()
			.stream()
			.filter((happening) -> this.presenter.visibility().sees(recommendation, happening))
			.map((happening) -> new ChangeLine(happening.kind(), recommendation.title(), href,
					this.presenter.person(happening.by()), this.presenter.officeOrNone(happening.office()),
					happening.at(), isFresh(happening.at()), differences(recommendation, happening)))
			.toList();
	}

	private List<Difference> differences(Recommendation recommendation, TimelineEntry happening) {
		var wordings = recommendation.wordings();
		int next = (int) recommendation.timeline()
			.stream()
			.filter((each) -> each.kind().equals(REWORDED) && each.sequence() <= happening.sequence())
			.count();
		boolean seen = happening.kind().equals(REWORDED) && next < wordings.size()
				&& this.presenter.visibility().sees(recommendation, happening);
		return seen ? new Differences(this.presenter).between(wordings.get(next - 1), wordings.get(next)) : List.of();
	}

	/** Of a roadmap, in the order given. */
	public List<ChangeLine> of(Roadmap roadmap, List<TimelineEntry> happenings) {
		return happenings.stream().map((happening) -> of(roadmap, happening)).toList();
	}

	private ChangeLine of(Roadmap roadmap, TimelineEntry happening) {
		String href = this.presenter.base() + "/roadmaps/" + roadmap.id();
		Optional<Initiative> before = Optional.ofNullable(happening.before());
		Optional<Initiative> after = isAboutAnInitiative(happening) ? roadmap.after(happening) : Optional.empty();
		var subject = after.or(() -> before).map(Initiative::title).orElse(roadmap.title());
		var differences = before
			.flatMap((was) -> after.map((is) -> new Differences(this.presenter).between(roadmap, was, is)))
			.orElse(List.of());
		return new ChangeLine(happening.kind(), subject, after.map((it) -> href + "#i-" + it.id()).orElse(href),
				this.presenter.person(happening.by()), this.presenter.officeOrNone(happening.office()), happening.at(),
				isFresh(happening.at()), differences);
	}

	private static boolean isAboutAnInitiative(TimelineEntry happening) {
		return happening.kind().contains("initiative") || happening.kind().contains("milestone");
	}

	private ChangeLine of(Output output) {
		String href = this.presenter.base() + "/workshops/" + output.session() + "#o-" + output.id();
		return line("output-recorded", LocalizedText.of(output.language(), output.latest().words()), href, output.at(),
				output.by(), output.office());
	}

	private ChangeLine line(String kind, LocalizedText subject, String href, Instant at, PersonId by,
			@Nullable OfficeId office) {
		return new ChangeLine(kind, subject, href, this.presenter.person(by), this.presenter.officeOrNone(office), at,
				isFresh(at), List.of());
	}

	private boolean isFresh(Instant at) {
		return this.lastLook != null && at.isAfter(this.lastLook);
	}

}
