package org.multaqa.sessions.schedule.web;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.sessions.api.ScheduleImportView;
import org.multaqa.sessions.api.ScheduleImportView.Outcome;
import org.multaqa.sessions.api.ScheduleImportView.Shared;
import org.multaqa.sessions.programme.web.IssuePresenter;
import org.multaqa.sessions.schedule.application.Overlap;
import org.multaqa.sessions.schedule.application.ScheduleImport;
import org.multaqa.sessions.schedule.application.ScheduleImport.Line;

/**
 * What becomes of schedule files, as readers see it.
 *
 * @param issues says what speaks against a place
 */
record ScheduleImportViews(IssuePresenter issues) {

	ScheduleImportView of(ScheduleImport taken, boolean preview, boolean shifted) {
		var file = taken.file();
		return new ScheduleImportView(preview, taken.hash(), file.title(), file.from().orElse(null),
				file.to().orElse(null), shifted,
				taken.people()
					.stream()
					.map((speaker) -> new ScheduleImportView.Speaker(speaker.person(), speaker.name(), speaker.guest(),
							speaker.added(), speaker.alike()))
					.toList(),
				taken.rooms()
					.stream()
					.map((room) -> new ScheduleImportView.RoomLine(room.line(), room.room(), room.names(),
							room.capacity(), room.added()))
					.toList(),
				taken.tracks(), taken.lines().stream().map((line) -> line(line, taken)).toList(),
				taken.overlaps().stream().map(ScheduleImportViews::overlap).toList(),
				taken.warnings()
					.stream()
					.map((warning) -> new ScheduleImportView.Warning(warning.line(), warning.code(),
							this.issues.message(warning.code(), warning.arguments())))
					.toList());
	}

	private ScheduleImportView.Line line(Line line, ScheduleImport taken) {
		var session = line.session();
		@Nullable Placement place = session.placement();
		return new ScheduleImportView.Line(line.entry().line(), session.id(), session.plan().title(),
				outcome(line.outcome()), line.entry().room(), (place != null) ? place.starts() : null,
				(place != null) ? place.ends() : null,
				line.against()
					.stream()
					.map((clash) -> this.issues.message(clash.code(), taken.names().in(clash.arguments())))
					.toList());
	}

	private static ScheduleImportView.Overlap overlap(Overlap overlap) {
		return new ScheduleImportView.Overlap(switch (overlap.kind()) {
			case ROOM -> Shared.ROOM;
			case PERSON -> Shared.PERSON;
		}, overlap.name(), overlap.first().line(), overlap.first().title(), overlap.second().line(),
				overlap.second().title());
	}

	private static Outcome outcome(ScheduleImport.Outcome outcome) {
		return switch (outcome) {
			case PLACED -> Outcome.PLACED;
			case PLACED_ANYWAY -> Outcome.PLACED_ANYWAY;
			case WITHOUT_PLACE -> Outcome.WITHOUT_PLACE;
			case ALREADY_THERE -> Outcome.ALREADY_THERE;
		};
	}

}
