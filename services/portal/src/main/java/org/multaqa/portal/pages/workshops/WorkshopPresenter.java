package org.multaqa.portal.pages.workshops;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.OfficeId;
import org.multaqa.model.SessionId;
import org.multaqa.model.access.Permission;
import org.multaqa.model.events.ProgrammeEvent.Contributor;
import org.multaqa.model.events.ProgrammeEvent.Part;
import org.multaqa.model.events.WorkshopEvent.OutputKind;
import org.multaqa.portal.pages.cards.OutputCardPresenter;
import org.multaqa.portal.pages.shell.ActionState;
import org.multaqa.portal.pages.shell.MeetingContext;
import org.multaqa.portal.pages.shell.Pager;
import org.multaqa.portal.pages.workshops.WorkshopPage.Attendance;
import org.multaqa.portal.pages.workshops.WorkshopPage.Group;
import org.multaqa.portal.pages.workshops.WorkshopPage.Late;
import org.multaqa.portal.pages.workshops.WorkshopPage.Reopened;
import org.multaqa.portal.projections.MeetingLists;
import org.multaqa.portal.projections.workshop.Workshop;
import org.multaqa.sessions.api.SessionActions;
import org.multaqa.sessions.api.WorkshopStage;

/** The room of a session. */
record WorkshopPresenter(MeetingContext context) {

	private static final String SERVICE = "sessions";

	WorkshopPage page(SessionId id) {
		var pageRequest = this.context.pageRequest();
		var session = this.context.planned(id).orElseThrow(pageRequest::unknown);
		var actions = this.context.actions(id).filter(SessionActions::isPlanShown).orElseThrow(pageRequest::unknown);
		pageRequest.require(actions.read());
		var workshop = this.context.workshop(id);
		boolean attends = pageRequest.actor()
			.flatMap((actor) -> workshop.filter((it) -> it.attends(actor.person())))
			.isPresent();
		var outputs = new OutputCardPresenter(this.context);
		var asked = OutputsPage.asked(pageRequest);
		var page = asked.of(id, this.context.lists());
		var newest = outputs.all(page.items());
		var groups = Arrays.stream(OutputKind.values())
			.map((kind) -> new Group(kind, newest.stream().filter((output) -> output.kind() == kind).toList()))
			.toList();
		var papers = workshop.map(Workshop::workingPapers).orElse(List.of());
		return new WorkshopPage(this.context.session(id),
				session.plan()
					.people()
					.stream()
					.filter((each) -> each.part() == Part.RAPPORTEUR)
					.map(Contributor::person)
					.map(this.context::person)
					.toList(),
				groups, asked.query(), Pager.of(this.context.addresses().workshop(id), page),
				outputs.all(this.context.lists().outputs(papers, MeetingLists.CARDS)),
				papers.size() > MeetingLists.CARDS, attendance(workshop), attends, reopened(workshop),
				late(id, actions), pageRequest.quietly(SERVICE, actions.handOver().isAllowed()),
				may(actions.join(), actions.facts().joining()), may(actions.write(), Permission.allowed()),
				may(actions.open(), actions.facts().opening()), may(actions.close(), actions.facts().closing()),
				pageRequest.quietly(SERVICE, actions.reopen().isAllowed()),
				may(actions.accept(), actions.facts().acceptance()));
	}

	/** Before it has opened nothing can be too late. */
	private @Nullable Late late(SessionId session, SessionActions actions) {
		if (actions.facts().workshop() == WorkshopStage.NOT_OPEN) {
			return null;
		}
		var lists = this.context.lists();
		boolean readsAll = actions.readsLateWords();
		int all = readsAll ? lists.countLateWords(session) : lists.countLateWords(session, actions.actor().person());
		return (all > 0) ? new Late(all, readsAll ? lists.countWaitingLateWords(List.of(session)) : 0) : null;
	}

	private @Nullable Reopened reopened(Optional<Workshop> workshop) {
		return workshop.flatMap((it) -> Optional.ofNullable(it.reopened()))
			.map((it) -> new Reopened(it.reason(), this.context.person(it.by()), it.at()))
			.orElse(null);
	}

	private ActionState may(Permission permission, Permission state) {
		return this.context.pageRequest().may(SERVICE, permission, state);
	}

	private List<Attendance> attendance(Optional<Workshop> workshop) {
		var people = new LinkedHashMap<OfficeId, Integer>();
		workshop.ifPresent((it) -> it.attendance().forEach((attendee) -> {
			if (attendee.office() != null) {
				people.merge(attendee.office(), 1, Integer::sum);
			}
		}));
		var lines = new ArrayList<Attendance>();
		people.forEach((office, number) -> lines.add(new Attendance(this.context.office(office), number)));
		return lines;
	}

}
