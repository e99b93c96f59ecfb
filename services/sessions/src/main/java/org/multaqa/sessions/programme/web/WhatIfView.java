package org.multaqa.sessions.programme.web;

import java.util.List;

import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.SessionId;
import org.multaqa.sessions.programme.application.WhatIf;

/**
 * What a move would mean.
 *
 * @param possible whether nothing speaks against it
 * @param clashes all that does
 * @param people who would have to be told
 * @param offices for whom the session is; none means all
 * @param sessions which sessions build on it
 */
record WhatIfView(boolean possible, List<Remark> clashes, List<PersonId> people, List<OfficeId> offices,
		List<SessionId> sessions) {

	static WhatIfView of(WhatIf answer, Remarks remarks) {
		return new WhatIfView(answer.clashes().isEmpty(), answer.clashes().stream().map(remarks::of).toList(),
				answer.people(), answer.offices(), answer.sessions());
	}

}
