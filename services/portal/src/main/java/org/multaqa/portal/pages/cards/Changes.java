package org.multaqa.portal.pages.cards;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

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

	/**
	 * Of the whole meeting, the latest first. The latest changes belong to no more things
	 * than those that changed last, so of each kind only so many are looked at.
	 * @param atMost how many
	 * @return fewer where not so much has happened
	 */
	public List<ChangeLine> latest(int atMost) {
		var happened = new ArrayList<Happened>();
		recommendations(atMost, happened);
		roadmaps(happened);
		outputs(atMost, happened);
		programme(happened);
		workshops(atMost, happened);
		return happened.stream()
			.sorted(Comparator.comparing(Happened::at).reversed())
			.limit(atMost)
			.map((each) -> each.line().get())
			.toList();
	}

	private void recommendations(int atMost, List<Happened> happened) {
		for (var each : this.presenter.lists()
			.latestRecommendations(this.presenter.visibility().readersOfRecommendations(), atMost)) {
			if (this.presenter.visibility().sees(each)) {
				each.timeline()
					.stream()
					.filter((happening) -> this.presenter.visibility().sees(each, happening))
					.forEach((happening) -> happened.add(new Happened(happening.at(), () -> of(each, happening))));
			}
		}
	}

	private void roadmaps(List<Happened> happened) {
		for (var roadmap : this.presenter.models().roadmaps()) {
			roadmap.timeline()
				.stream()
				.filter((happening) -> this.presenter.visibility().sees(roadmap, happening))
				.forEach((happening) -> happened.add(new Happened(happening.at(), () -> of(roadmap, happening))));
		}
	}

	private void outputs(int atMost, List<Happened> happened) {
		this.presenter.lists()
			.latestOutputs(atMost)
			.stream()
			.filter(this.presenter.visibility()::sees)
			.forEach((output) -> happened.add(new Happened(output.at(), () -> of(output))));
	}

	private void programme(List<Happened> happened) {
		this.presenter.models()
			.programme()
			.ifPresent((programme) -> programme.releases()
				.forEach((release) -> happened.add(new Happened(release.at(), () -> line("programme-released",
						release.name(), this.presenter.base() + "/programme", release.at(), release.by(), null)))));
	}

	private void workshops(int atMost, List<Happened> happened) {
		if (this.presenter.visibility().seesWorkshops()) {
			this.presenter.lists()
				.latestWorkshops(WorkshopStage.ACCEPTED, atMost)
				.forEach((workshop) -> happened.add(new Happened(workshop.last().at(),
						() -> line("workshop-accepted", this.presenter.title(workshop.session()),
								this.presenter.base() + "/workshops/" + workshop.session(), workshop.last().at(),
								workshop.last().by(), null))));
		}
	}

	/** Of a recommendation, the first thing first. */
	public List<ChangeLine> of(Recommendation recommendation) {
		return recommendation.timeline()
			.stream()
			.filter((happening) -> this.presenter.visibility().sees(recommendation, happening))
			.map((happening) -> of(recommendation, happening))
			.toList();
	}

	private ChangeLine of(Recommendation recommendation, TimelineEntry happening) {
		return new ChangeLine(happening.kind(), recommendation.title(),
				this.presenter.base() + "/recommendations/" + recommendation.id(),
				this.presenter.person(happening.by()), this.presenter.officeOrNone(happening.office()), happening.at(),
				isFresh(happening.at()), differences(recommendation, happening));
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

	/**
	 * Something that may be shown; only the latest are drawn.
	 *
	 * @param at when
	 * @param line draws it
	 */
	private record Happened(Instant at, Supplier<ChangeLine> line) {

	}

}
