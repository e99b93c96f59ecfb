package org.multaqa.roadmap.application;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.model.Initiative;
import org.multaqa.model.Initiative.Milestone;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.LanguagePreference;
import org.multaqa.model.MilestoneId;
import org.multaqa.roadmap.api.InitiativeRequest;
import org.multaqa.roadmap.domain.InitiativeProposal;

/** Makes of what somebody has written the initiative that is meant. */
record RequestedInitiative(InitiativeRequest request) {

	/**
	 * The initiative. A step without an id keeps that of the step before with the same
	 * words and day; otherwise it is a new one. The authentic language stays; where there
	 * is none yet it is as was asked, or that of the meeting's in which all texts are.
	 * @param name of the initiative
	 * @param unused begins the ids of new steps, see {@link RequestContext#newId}
	 * @param before the initiative so far, or absent for a new one
	 * @param preference the languages of the meeting
	 */
	InitiativeProposal proposal(InitiativeId name, String unused, @Nullable Initiative before,
			LanguagePreference preference) {
		@Nullable String authentic = (before != null) ? before.authentic() : null;
		@Nullable String known = (authentic != null) ? authentic : this.request.authentic();
		return new InitiativeProposal(
				new Initiative(name, this.request.title(), this.request.outcome(), this.request.impactArea(),
						orNone(this.request.quarters()).stream().distinct().sorted().toList(), this.request.lead(),
						orNone(this.request.partners()).stream().distinct().toList(), this.request.measure(),
						steps(unused, (before != null) ? before.milestones() : List.of()),
						orNone(this.request.sources()).stream().distinct().toList(),
						(known != null) ? known : commonLanguage(preference), null),
				orNone(this.request.stillCurrent()));
	}

	private String commonLanguage(LanguagePreference preference) {
		Initiative.@Nullable Measure measure = this.request.measure();
		var others = Stream
			.of(Stream.of(this.request.outcome()), Stream.ofNullable(measure).map(Initiative.Measure::what),
					orNone(this.request.milestones()).stream().map(InitiativeRequest.Step::title))
			.flatMap((texts) -> texts)
			.toList();
		return CommonLanguage.of(this.request.title(), others, preference)
			.orElseGet(() -> this.request.title().languageFor(preference));
	}

	private List<Milestone> steps(String unused, List<Milestone> before) {
		var written = orNone(this.request.milestones());
		var kept = new ArrayList<>(before);
		kept.removeIf((known) -> written.stream().anyMatch((step) -> known.id().equals(step.id())));
		var steps = new ArrayList<Milestone>();
		for (InitiativeRequest.Step step : written) {
			var same = kept.stream().filter((known) -> says(step, known)).findFirst();
			if (step.id() == null && same.isPresent()) {
				kept.remove(same.get());
				steps.add(same.get());
			}
			else {
				@Nullable MilestoneId id = step.id();
				steps.add(new Milestone((id != null) ? id : new MilestoneId(unused + "-" + (steps.size() + 1)),
						step.title(), step.due()));
			}
		}
		return steps;
	}

	private static boolean says(InitiativeRequest.Step step, Milestone known) {
		return step.title().equals(known.title()) && step.due().equals(known.due());
	}

	private static <T> List<T> orNone(@Nullable List<T> list) {
		return (list != null) ? list : List.of();
	}

}
