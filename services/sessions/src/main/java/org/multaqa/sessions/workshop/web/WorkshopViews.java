package org.multaqa.sessions.workshop.web;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.Versioned;
import org.multaqa.sessions.api.LateWordsView;
import org.multaqa.sessions.api.OutputView;
import org.multaqa.sessions.api.WorkshopView;
import org.multaqa.sessions.workshop.domain.LateWords;
import org.multaqa.sessions.workshop.domain.Output;
import org.multaqa.sessions.workshop.domain.Wording;
import org.multaqa.sessions.workshop.domain.Workshop;

/** Workshops, their outputs and what arrived late, as readers see them. */
final class WorkshopViews {

	private WorkshopViews() {
	}

	static WorkshopView of(Workshop workshop) {
		return new WorkshopView(workshop.session(), workshop.meeting(), workshop.reached(), workshop.stage().since(),
				workshop.workingPapers(),
				workshop.attendance()
					.stream()
					.map((person) -> new WorkshopView.Attendance(person.person(), person.office()))
					.toList());
	}

	static Versioned<OutputView> of(Versioned<Output> output) {
		return output.map((_) -> listed(output));
	}

	static OutputView listed(Versioned<Output> output) {
		return view(output.state(), output.version());
	}

	static OutputView.Wording of(Wording wording) {
		return new OutputView.Wording(wording.number(), wording.words(), wording.hash(), wording.by(), wording.at());
	}

	static LateWordsView of(LateWords late) {
		var said = late.words();
		return new LateWordsView(late.id(), late.session(), late.meeting(), late.kind(), late.language(), said.words(),
				said.hash(), late.by(), late.office(), said.at(), of(late.setAside()), of(late.takenUp()));
	}

	private static LateWordsView.@Nullable SetAside of(LateWords.@Nullable SetAside aside) {
		return (aside != null) ? new LateWordsView.SetAside(aside.reason(), aside.by(), aside.at()) : null;
	}

	private static LateWordsView.@Nullable TakenUp of(LateWords.@Nullable TakenUp up) {
		return (up != null) ? new LateWordsView.TakenUp(up.by(), up.at()) : null;
	}

	private static OutputView view(Output output, long version) {
		var current = output.current();
		return new OutputView(output.id(), version, output.session(), output.meeting(), output.kind(),
				output.language(), current.number(), current.words(), current.hash(), output.by(), output.office(),
				output.recordedAt(), output.carriedForward(), output.withdrawn(), output.arrivedLate(),
				output.wordings().stream().map(WorkshopViews::of).toList());
	}

}
