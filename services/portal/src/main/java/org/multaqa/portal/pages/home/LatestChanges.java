package org.multaqa.portal.pages.home;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;
import org.multaqa.portal.pages.cards.ChangeLine;
import org.multaqa.portal.pages.cards.Changes;
import org.multaqa.portal.pages.shell.MeetingPresenter;
import org.multaqa.portal.projections.workshop.Output;
import org.multaqa.sessions.api.WorkshopStage;

/**
 * What happened last in a meeting, as far as the reader sees it. The latest changes
 * belong to no more things than those that changed last, so of each kind only so many are
 * looked at.
 *
 * @param presenter the rest of the meeting
 * @param lines draws what happened
 */
record LatestChanges(MeetingPresenter presenter, Changes lines) {

	/**
	 * The latest first.
	 * @param atMost how many
	 * @return fewer where not so much has happened
	 */
	List<ChangeLine> of(int atMost) {
		var happened = new ArrayList<Happened>();
		recommendations(atMost, happened);
		roadmaps(happened);
		outputs(atMost, happened);
		programme(happened);
		workshops(atMost, happened);
		var latest = happened.stream().sorted(Comparator.comparing(Happened::at).reversed()).limit(atMost).toList();
		this.presenter.models().needNames(latest.stream().map(Happened::by).toList());
		return latest.stream().map((each) -> each.line().get()).toList();
	}

	private void recommendations(int atMost, List<Happened> happened) {
		for (var each : this.presenter.lists()
			.latestRecommendations(this.presenter.visibility().readersOfRecommendations(), atMost)) {
			if (this.presenter.visibility().shows(each)) {
				each.timeline()
					.stream()
					.filter((happening) -> this.presenter.visibility().shows(each, happening))
					.forEach((happening) -> happened
						.add(new Happened(happening.at(), happening.by(), () -> this.lines.of(each, happening))));
			}
		}
	}

	private void roadmaps(List<Happened> happened) {
		for (var roadmap : this.presenter.models().roadmaps()) {
			roadmap.timeline()
				.stream()
				.filter((happening) -> this.presenter.visibility().shows(roadmap, happening))
				.forEach((happening) -> happened
					.add(new Happened(happening.at(), happening.by(), () -> this.lines.of(roadmap, happening))));
		}
	}

	private void outputs(int atMost, List<Happened> happened) {
		this.presenter.lists()
			.latestOutputs(atMost)
			.stream()
			.filter(this.presenter.visibility()::shows)
			.forEach((output) -> happened.add(new Happened(output.at(), output.by(), () -> of(output))));
	}

	private void programme(List<Happened> happened) {
		this.presenter.models()
			.programme()
			.ifPresent((programme) -> programme.releases()
				.forEach((release) -> happened.add(new Happened(release.at(), release.by(),
						() -> this.lines.line("programme-released", release.name(),
								this.presenter.addresses().programme(), release.at(), release.by(), null)))));
	}

	private void workshops(int atMost, List<Happened> happened) {
		if (this.presenter.visibility().showsWorkshops()) {
			this.presenter.lists()
				.latestWorkshops(WorkshopStage.ACCEPTED, atMost)
				.forEach((workshop) -> happened.add(new Happened(workshop.last().at(), workshop.last().by(),
						() -> this.lines.line("workshop-accepted", this.presenter.title(workshop.session()),
								this.presenter.addresses().workshop(workshop.session()), workshop.last().at(),
								workshop.last().by(), null))));
		}
	}

	private ChangeLine of(Output output) {
		return this.lines.line("output-recorded", LocalizedText.of(output.language(), output.latest().words()),
				this.presenter.addresses().output(output.session(), output.id()), output.at(), output.by(),
				output.office());
	}

	/**
	 * Something that may be shown; only the latest are drawn.
	 *
	 * @param at when
	 * @param by who brought it about
	 * @param line draws it
	 */
	private record Happened(Instant at, PersonId by, Supplier<ChangeLine> line) {

	}

}
