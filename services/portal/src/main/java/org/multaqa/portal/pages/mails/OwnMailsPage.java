package org.multaqa.portal.pages.mails;

import java.util.List;

import org.multaqa.notifications.api.NoticeKind;
import org.multaqa.notifications.api.Pace;

/**
 * Which mails the reader wants.
 *
 * @param choices the kinds of which one may choose
 * @param paces what there is to choose
 * @param fixed the kinds that always come at once
 */
public record OwnMailsPage(List<Choice> choices, List<Pace> paces, List<NoticeKind> fixed) {

	public OwnMailsPage {
		choices = List.copyOf(choices);
		paces = List.copyOf(paces);
		fixed = List.copyOf(fixed);
	}

	/** How a kind comes now. */
	public record Choice(NoticeKind kind, Pace pace) {

	}

}
