package org.multaqa.portal.pages.timetable;

import java.util.List;
import java.util.stream.Stream;

import org.multaqa.model.TrackId;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.TrackEvent.TrackColour;
import org.multaqa.portal.pages.shell.MeetingContext;
import org.multaqa.portal.pages.shell.PageRequest;
import org.multaqa.portal.projections.programme.Programme;
import org.multaqa.portal.projections.programme.Programme.PlannedTrack;

/**
 * The tracks of a meeting's programme, for its organisers.
 *
 * @param timetable the working draft
 */
record TracksPresenter(TimetablePresenter timetable) {

	/**
	 * The tracks of the meeting that a page was asked of.
	 * @throws RuntimeException as {@link PageRequest#require}, for all but organisers
	 */
	static TracksPresenter of(PageRequest pageRequest) {
		return new TracksPresenter(TimetablePresenter.of(pageRequest));
	}

	TracksPage page() {
		var tracks = tracks();
		return new TracksPage(tracks.stream().map(this::line).toList(),
				TrackColour.after(tracks.stream().map((planned) -> planned.track().colour()).toList()),
				context().pageRequest().inMeeting().languages(), this.timetable.may(this.timetable.actions().plan()));
	}

	/**
	 * One track.
	 * @throws RuleViolation {@code request.unknown-address}
	 */
	TrackPage page(TrackId id) {
		var planned = tracks().stream()
			.filter((each) -> each.id().equals(id))
			.findFirst()
			.orElseThrow(context().pageRequest()::unknown);
		var actions = this.timetable.actions();
		return new TrackPage(line(planned), planned.changed().version(),
				context().languages(Stream.of(planned.track().names())), this.timetable.may(actions.reviseTrack(id)),
				this.timetable.may(actions.removeTrack(id)));
	}

	private TracksPage.Line line(PlannedTrack planned) {
		return new TracksPage.Line(planned.track(),
				this.timetable.draft().map((draft) -> draft.countIn(planned.id())).orElse(0));
	}

	private List<PlannedTrack> tracks() {
		return context().snapshot().programme().map(Programme::themes).orElse(List.of());
	}

	private MeetingContext context() {
		return this.timetable.context();
	}

}
