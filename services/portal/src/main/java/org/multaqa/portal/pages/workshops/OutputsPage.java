package org.multaqa.portal.pages.workshops;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.store.Cursor;
import org.multaqa.kit.store.Slice;
import org.multaqa.model.Id;
import org.multaqa.model.OutputId;
import org.multaqa.model.SessionId;
import org.multaqa.portal.pages.shell.PageAddresses;
import org.multaqa.portal.pages.shell.PageRequest;
import org.multaqa.portal.pages.shell.Pager;
import org.multaqa.portal.projections.MeetingLists;
import org.multaqa.portal.projections.workshop.Output;

/**
 * Which page of the outputs of a session is asked for: the one that has an output, the
 * one that begins at a place, or the first.
 *
 * @param output which output, or absent
 * @param from which place, or absent
 */
record OutputsPage(@Nullable OutputId output, @Nullable Cursor from) {

	static OutputsPage asked(PageRequest pageRequest) {
		return new OutputsPage(Optional.ofNullable(pageRequest.request().getParameter(PageAddresses.OUTPUT))
			.filter(Id.FORM.asMatchPredicate())
			.map(OutputId::new)
			.orElse(null), pageRequest.from());
	}

	/** What follows the address of the workshop for it. */
	String query() {
		return (this.output != null) ? "?" + PageAddresses.OUTPUT + "=" + this.output : Pager.query(this.from);
	}

	Slice<Output> of(SessionId session, MeetingLists lists) {
		return (this.output != null) ? lists.latestOutputs(session, this.output)
				: lists.latestOutputs(session, this.from);
	}

}
