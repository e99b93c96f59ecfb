package org.multaqa.sessions.proposal.web;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.sessions.api.ProposalView;
import org.multaqa.sessions.api.SessionView;
import org.multaqa.sessions.programme.web.IssuePresenter;
import org.multaqa.sessions.proposal.application.ShownProposal;
import org.multaqa.sessions.proposal.domain.Arrangement;
import org.multaqa.sessions.proposal.domain.Burdens;
import org.multaqa.sessions.proposal.domain.TrackBurden;
import org.multaqa.sessions.proposal.domain.WhatIf;

/** Proposals as callers see them, broken rules in the reader's language. */
record ProposalViews(IssuePresenter issues) {

	ProposalView of(ShownProposal shown) {
		var search = shown.search();
		var score = (search.best() != null) ? search.best().score() : new Arrangement.Score(0, search.toPlace(), 0);
		var whatIf = shown.whatIf();
		return new ProposalView(shown.meeting(), shown.stage(), search.asked(), search.lasted().toSeconds(),
				search.terms().seconds(), search.toPlace(), (int) Math.max(0, search.toPlace() - score.unplaced()),
				score.broken(), score.points(), whatIf.moves().stream().map(ProposalViews::of).toList(),
				this.issues.clashes(shown.clashes(), shown.whatIf().then(), shown.names()),
				whatIf.burdens()
					.people()
					.stream()
					.map((person) -> new ProposalView.ForPerson(person.who(), of(person.now()), of(person.then())))
					.toList(),
				whatIf.burdens()
					.offices()
					.stream()
					.filter((office) -> office.now().clashes() != office.then().clashes())
					.map((office) -> new ProposalView.ForOffice(office.who(), office.now().clashes(),
							office.then().clashes()))
					.toList(),
				whatIf.burdens()
					.tracks()
					.stream()
					.map((track) -> new ProposalView.ForTrack(track.track(), of(track.now()), of(track.then())))
					.toList());
	}

	private static ProposalView.Move of(WhatIf.Move move) {
		return new ProposalView.Move(move.plan().id(), move.plan().title(), place(move.now()), place(move.then()),
				move.overtaken());
	}

	private static SessionView.@Nullable Place place(@Nullable Placement placement) {
		return (placement != null) ? new SessionView.Place(placement.room(), placement.starts(), placement.ends(), null)
				: null;
	}

	private static ProposalView.TrackBurden of(TrackBurden burden) {
		return new ProposalView.TrackBurden(burden.clashes(), burden.apart());
	}

	private static ProposalView.Burden of(Burdens.Burden burden) {
		return new ProposalView.Burden(burden.clashes(), burden.rooms(), burden.withoutPlace());
	}

}
