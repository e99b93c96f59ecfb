package org.multaqa.portal.pages;

import java.util.List;

import org.multaqa.model.LocalizedText;
import org.multaqa.model.Severity;
import org.multaqa.portal.pages.shell.ActionState;
import org.multaqa.portal.pages.shell.SessionName;
import org.multaqa.portal.pages.timetable.ProposalPage;
import org.multaqa.sessions.api.ProposalView.Burden;
import org.multaqa.sessions.api.ProposalView.TrackBurden;

import static org.multaqa.portal.pages.SampleMeeting.get;

/** A proposed timetable, with all that its page can show. */
final class SampleProposal {

	private SampleProposal() {
	}

	static ProposalPage page() {
		return page(new ProposalPage.Progress("finished", false, 30, 30, 12, 11, 1, 240, 2), ActionState.hidden(),
				ActionState.yes());
	}

	static ProposalPage underWay() {
		return page(new ProposalPage.Progress("running", true, 12, 30, 12, 11, 0, 300, 2), ActionState.yes(),
				ActionState.no("proposal.under-way"));
	}

	private static ProposalPage page(ProposalPage.Progress progress, ActionState mayStop, ActionState mayEnd) {
		var session = get(SamplePages.MEETING.sessions, "languages-workshop");
		var other = get(SamplePages.MEETING.sessions, "next-generation-workshop");
		var room = SamplePages.MEETING.rooms.values().iterator().next();
		var noura = get(SamplePages.MEETING.people, "noura-makhtut");
		return new ProposalPage(progress, false,
				List.of(new ProposalPage.Change(session.id(), session.title(), place(room, "08:30"),
						place(room, "11:00"), false),
						new ProposalPage.Change(other.id(), other.title(), place(room, "14:00"), null, true)),
				List.of(new ProposalPage.Clash(session.id(), "At that time the room is taken.", Severity.BLOCK),
						new ProposalPage.Clash(other.id(), "Something else.", Severity.WARN)),
				List.of(new ProposalPage.ForPerson(noura, new Burden(1, 0, 1), new Burden(0, 2, 0))),
				List.of(new ProposalPage.ForOffice(get(SamplePages.MEETING.offices, "mena"), 3, 1)),
				List.of(new ProposalPage.ForTrack(SampleSetup.TRACK, new TrackBurden(1, 6), new TrackBurden(0, 7))),
				List.of(new SessionName(session.id(), session.title())), mayEnd, mayStop, mayEnd, mayEnd);
	}

	private static ProposalPage.Place place(LocalizedText room, String starts) {
		var at = SampleMeeting.at("2025-12-08T" + starts);
		return new ProposalPage.Place(room, at, at.plusSeconds(5_400));
	}

}
