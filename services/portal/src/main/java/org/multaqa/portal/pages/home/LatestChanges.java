package org.multaqa.portal.pages.home;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;
import org.multaqa.portal.pages.cards.ChangeLine;
import org.multaqa.portal.pages.cards.Changes;
import org.multaqa.portal.pages.shell.MeetingContext;
import org.multaqa.portal.projections.subject.TimelineEntry;
import org.multaqa.portal.projections.workshop.Output;
import org.multaqa.sessions.api.WorkshopStage;

/**
 * What happened last in a meeting, as far as the reader sees it. The latest changes
 * belong to no more things than those that changed last, so of each kind only so many are
 * looked at.
 *
 * @param context the rest of the meeting
 * @param lines draws what happened
 */
record LatestChanges(MeetingContext context, Changes lines) {

	/**
	 * The latest first.
	 * @param things how many things of each kind are looked at
	 * @param atMost how many changes
	 * @return fewer where not so much has happened
	 */
	List<ChangeLine> of(int things, int atMost) {
		var candidates = new ArrayList<Candidate>();
		recommendations(things, atMost, candidates);
		roadmaps(atMost, candidates);
		outputs(things, candidates);
		programme(candidates);
		workshops(things, candidates);
		var latest = candidates.stream().sorted(Comparator.comparing(Candidate::at).reversed()).limit(atMost).toList();
		this.context.snapshot().needNames(latest.stream().map(Candidate::by).toList());
		return latest.stream().map((each) -> each.line().get()).toList();
	}

	private void recommendations(int things, int atMost, List<Candidate> candidates) {
		for (var each : this.context.lists()
			.latestRecommendations(this.context.visibility().readersOfRecommendations(), things)) {
			if (this.context.visibility().shows(each)) {
				latest(each.timeline(), atMost, (entry) -> this.context.visibility().shows(each, entry))
					.forEach((entry) -> candidates
						.add(new Candidate(entry.at(), entry.by(), () -> this.lines.of(each, entry))));
			}
		}
	}

	private void roadmaps(int atMost, List<Candidate> candidates) {
		for (var roadmap : this.context.snapshot().roadmaps()) {
			latest(roadmap.timeline(), atMost, (entry) -> this.context.visibility().shows(roadmap, entry))
				.forEach((entry) -> candidates
					.add(new Candidate(entry.at(), entry.by(), () -> this.lines.of(roadmap, entry))));
		}
	}

	/** Of a long history no more is looked at than could be among the latest changes. */
	private static List<TimelineEntry> latest(List<TimelineEntry> timeline, int atMost,
			Predicate<TimelineEntry> isShown) {
		return timeline.reversed().stream().filter(isShown).limit(atMost).toList().reversed();
	}

	private void outputs(int atMost, List<Candidate> candidates) {
		this.context.lists()
			.latestOutputs(atMost)
			.stream()
			.filter(this.context.visibility()::shows)
			.forEach((output) -> candidates.add(new Candidate(output.at(), output.by(), () -> of(output))));
	}

	private void programme(List<Candidate> candidates) {
		this.context.snapshot()
			.programme()
			.ifPresent((programme) -> programme.releases()
				.forEach((release) -> candidates
					.add(new Candidate(release.at(), release.by(), () -> this.lines.line("programme-released",
							release.name(), this.context.addresses().programme(), release.at(), release.by(), null)))));
	}

	private void workshops(int atMost, List<Candidate> candidates) {
		if (this.context.visibility().showsWorkshops()) {
			this.context.lists()
				.latestWorkshops(WorkshopStage.ACCEPTED, atMost)
				.forEach((workshop) -> candidates.add(new Candidate(workshop.last().at(), workshop.last().by(),
						() -> this.lines.line("workshop-accepted", this.context.title(workshop.session()),
								this.context.addresses().workshop(workshop.session()), workshop.last().at(),
								workshop.last().by(), null))));
		}
	}

	private ChangeLine of(Output output) {
		return this.lines.line("output-recorded", LocalizedText.of(output.language(), output.latest().words()),
				this.context.addresses().output(output.session(), output.id()), output.at(), output.by(),
				output.office());
	}

	/**
	 * Something that may be shown; only the latest are drawn.
	 *
	 * @param at when
	 * @param by who brought it about
	 * @param line draws it
	 */
	private record Candidate(Instant at, PersonId by, Supplier<ChangeLine> line) {

	}

}
