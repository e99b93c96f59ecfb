package org.multaqa.portal.pages.workshops;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

import org.multaqa.model.OfficeId;
import org.multaqa.model.SessionId;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.ProgrammeEvent.Contributor;
import org.multaqa.model.events.ProgrammeEvent.Part;
import org.multaqa.model.events.WorkshopEvent.OutputKind;
import org.multaqa.portal.pages.cards.OutputCardPresenter;
import org.multaqa.portal.pages.shell.MeetingPresenter;
import org.multaqa.portal.pages.shell.PageRequest;
import org.multaqa.portal.pages.workshops.WorkshopPage.Attendance;
import org.multaqa.portal.pages.workshops.WorkshopPage.Group;
import org.multaqa.portal.projections.workshop.Workshop;
import org.multaqa.portal.projections.workshop.WorkshopStage;

/**
 * The room of a session.
 *
 * @param presenter the meeting
 */
record WorkshopPresenter(MeetingPresenter presenter) {

	WorkshopPage page(SessionId id) {
		var pageRequest = this.presenter.pageRequest();
		pageRequest.needsToTakePart();
		var session = this.presenter.planned(id).orElseThrow(PageRequest::unknown);
		var workshop = this.presenter.models().workshop(id);
		var stage = this.presenter.stage(id);
		boolean runs = pageRequest.has(Role.ORGANISER) || this.presenter.isKeptBy(id, Part.RAPPORTEUR);
		boolean writes = pageRequest.has(Role.DELEGATE, Role.HEAD, Role.ORGANISER, Role.HEADQUARTERS)
				|| Arrays.stream(Part.values()).anyMatch((part) -> this.presenter.isKeptBy(id, part));
		boolean attends = pageRequest.actor()
			.flatMap((actor) -> workshop.filter((room) -> room.attends(actor.person())))
			.isPresent();
		var outputs = new OutputCardPresenter(this.presenter);
		var newest = this.presenter.models().outputs(id).reversed();
		var groups = Arrays.stream(OutputKind.values())
			.map((kind) -> new Group(kind,
					outputs.all(newest.stream().filter((output) -> output.kind() == kind).toList())))
			.toList();
		var papers = workshop.map(Workshop::workingPapers)
			.orElse(List.of())
			.stream()
			.flatMap((paper) -> this.presenter.models().output(paper).stream())
			.toList();
		return new WorkshopPage(this.presenter.session(id),
				session.plan()
					.people()
					.stream()
					.filter((each) -> each.part() == Part.RAPPORTEUR)
					.map(Contributor::person)
					.map(this.presenter::person)
					.toList(),
				groups, outputs.all(papers), attendance(workshop), attends,
				pageRequest.may("sessions", stage == WorkshopStage.OPEN || stage == WorkshopStage.CLOSING, true, ""),
				(stage == WorkshopStage.OPEN) ? pageRequest.may("sessions", true, writes, "part")
						: pageRequest.may("sessions", true, false, "not-open"),
				pageRequest.may("sessions", stage == WorkshopStage.NOT_OPEN && !session.cancelled(),
						runs || this.presenter.isKeptBy(id, Part.CHAIR), "rapporteur"),
				pageRequest.may("sessions", stage == WorkshopStage.OPEN, runs, "rapporteur"),
				pageRequest.may("sessions", stage == WorkshopStage.CLOSING, runs, "rapporteur"));
	}

	private List<Attendance> attendance(Optional<Workshop> workshop) {
		var people = new LinkedHashMap<OfficeId, Integer>();
		workshop.ifPresent((room) -> room.attendance().forEach((attendee) -> {
			if (attendee.office() != null) {
				people.merge(attendee.office(), 1, Integer::sum);
			}
		}));
		var lines = new ArrayList<Attendance>();
		people.forEach((office, number) -> lines.add(new Attendance(this.presenter.office(office), number)));
		return lines;
	}

}
