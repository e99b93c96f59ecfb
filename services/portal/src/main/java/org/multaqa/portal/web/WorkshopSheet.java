package org.multaqa.portal.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

import org.multaqa.model.OfficeId;
import org.multaqa.model.Role;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.ProgrammeEvent.Contributor;
import org.multaqa.model.events.ProgrammeEvent.Part;
import org.multaqa.model.events.WorkshopEvent.OutputKind;
import org.multaqa.portal.pages.WorkshopPage;
import org.multaqa.portal.pages.WorkshopPage.Attendance;
import org.multaqa.portal.pages.WorkshopPage.Group;
import org.multaqa.portal.pages.WorkshopStage;
import org.multaqa.portal.readmodels.Workshop;

/**
 * The room of a session.
 *
 * @param cards the meeting
 */
record WorkshopSheet(Cards cards) {

	WorkshopPage page(SessionId id) {
		var visit = this.cards.visit();
		visit.needsToTakePart();
		var session = this.cards.planned(id).orElseThrow(SessionSheet::unknown);
		var workshop = this.cards.models().workshop(id);
		var stage = this.cards.stage(id);
		boolean runs = visit.has(Role.ORGANISER) || this.cards.isKeptBy(id, Part.RAPPORTEUR);
		boolean writes = visit.has(Role.DELEGATE, Role.HEAD, Role.ORGANISER, Role.HEADQUARTERS)
				|| Arrays.stream(Part.values()).anyMatch((part) -> this.cards.isKeptBy(id, part));
		boolean attends = visit.actor()
			.flatMap((actor) -> workshop.filter((room) -> room.attends(actor.person())))
			.isPresent();
		var outputs = new OutputCards(this.cards);
		var newest = this.cards.models().outputs(id).reversed();
		var groups = Arrays.stream(OutputKind.values())
			.map((kind) -> new Group(kind,
					outputs.all(newest.stream().filter((output) -> output.kind() == kind).toList())))
			.toList();
		var papers = workshop.map(Workshop::workingPapers)
			.orElse(List.of())
			.stream()
			.flatMap((paper) -> this.cards.models().output(paper).stream())
			.toList();
		return new WorkshopPage(this.cards.session(id),
				session.plan()
					.people()
					.stream()
					.filter((each) -> each.part() == Part.RAPPORTEUR)
					.map(Contributor::person)
					.map(this.cards::person)
					.toList(),
				groups, outputs.all(papers), attendance(workshop), attends,
				visit.may("sessions", stage == WorkshopStage.OPEN || stage == WorkshopStage.CLOSING, true, ""),
				(stage == WorkshopStage.OPEN) ? visit.may("sessions", true, writes, "part")
						: visit.may("sessions", true, false, "not-open"),
				visit.may("sessions", stage == WorkshopStage.NOT_OPEN && !session.cancelled(),
						runs || this.cards.isKeptBy(id, Part.CHAIR), "rapporteur"),
				visit.may("sessions", stage == WorkshopStage.OPEN, runs, "rapporteur"),
				visit.may("sessions", stage == WorkshopStage.CLOSING, runs, "rapporteur"));
	}

	private List<Attendance> attendance(Optional<Workshop> workshop) {
		var people = new LinkedHashMap<OfficeId, Integer>();
		workshop.ifPresent((room) -> room.attendance().forEach((attendee) -> {
			if (attendee.office() != null) {
				people.merge(attendee.office(), 1, Integer::sum);
			}
		}));
		var lines = new ArrayList<Attendance>();
		people.forEach((office, number) -> lines.add(new Attendance(this.cards.office(office), number)));
		return lines;
	}

}
