package org.multaqa.portal.pages.invitation;

import java.time.Instant;

import org.multaqa.portal.pages.shell.ActionState;
import org.multaqa.portal.pages.shell.MeetingContext;
import org.multaqa.portal.pages.shell.PageView;
import org.multaqa.portal.pages.shell.PersonName;
import org.multaqa.registration.api.OwnDataView;

/**
 * An invitation that is open by its personal link, and the steps of the registration. As
 * long as it is open all of it may be done, and nothing else.
 *
 * @param context the meeting
 * @param address where it is open, and below it the steps
 * @param until until when it is open
 * @param own what registration keeps of the invited person, with this one place
 */
record LinkPresenter(MeetingContext context, String address, Instant until, OwnDataView own) {

	PageView invitation() {
		var place = place();
		var invitation = new InvitationPage.Invitation(this.address, this.context.office(place.office()), place.roles(),
				place.status(), name(), InvitationPresenter.progress(place), null, false, ActionState.yes(),
				ActionState.yes(), ActionState.yes(), ActionState.hidden());
		return new PageView("invitation/invited", this.address, new InvitedPage(invitation, this.until));
	}

	PageView me() {
		return new PageView("invitation/me", step(Steps.ME),
				new MePage(at(Steps.ME), this.own.name(),
						InvitationPresenter.latin(this.own.name(), this.context.pageRequest().reader().language()),
						ActionState.yes(), false));
	}

	PageView needs() {
		return new PageView("invitation/needs", step(Steps.NEEDS),
				new NeedsPage(at(Steps.NEEDS), InvitationPresenter.said(place().needs(), this.own), ActionState.yes(),
						isAsked() ? ActionState.hidden() : ActionState.yes()));
	}

	PageView questions() {
		return new PageView("invitation/questions", step(Steps.QUESTIONS), new AnswersPage(at(Steps.QUESTIONS),
				place().questions(), place().answers(), ActionState.yes(), ActionState.yes(), false));
	}

	/** The page with the button that opens it. */
	PageView link(String link) {
		return new PageView("invitation/link", this.address + "?link=" + link, new LinkPage("open", this.until,
				new LinkPage.Asked(link, name(), this.context.office(place().office()), place().roles())));
	}

	private OwnDataView.Place place() {
		return this.own.places().getFirst();
	}

	private PersonName name() {
		return new PersonName(this.own.person(), this.own.name());
	}

	private boolean isAsked() {
		return !place().questions().isEmpty();
	}

	private Steps at(String step) {
		return new Steps(this.address, this.address, this.context.office(place().office()), step, Steps.all(isAsked()));
	}

	private String step(String step) {
		return this.address + "/" + step;
	}

}
