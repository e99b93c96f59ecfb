package org.multaqa.sessions.proposal.application;

import java.util.List;

import org.multaqa.model.MeetingId;
import org.multaqa.sessions.api.ProposalStage;
import org.multaqa.sessions.programme.application.Names;
import org.multaqa.sessions.programme.domain.Clash;
import org.multaqa.sessions.proposal.domain.Search;
import org.multaqa.sessions.proposal.domain.WhatIf;

/**
 * A proposal as organisers see it.
 *
 * @param stage how far it has come
 * @param whatIf what would be different in the working draft
 * @param clashes all that would speak against it then
 * @param names of the people in the clashes
 */
public record ShownProposal(MeetingId meeting, ProposalStage stage, Search search, WhatIf whatIf, List<Clash> clashes,
		Names names) {

	public ShownProposal {
		clashes = List.copyOf(clashes);
	}

}
