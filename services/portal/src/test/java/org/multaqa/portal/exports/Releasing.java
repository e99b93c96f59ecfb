package org.multaqa.portal.exports;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamException;

import org.multaqa.model.ConsentRule;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.LanguagePreference;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RoomId;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.MeetingEvent.MeetingPlanned;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.model.events.MeetingEvent.MeetingStageReached;
import org.multaqa.model.events.PersonEvent.PersonNamed;
import org.multaqa.model.events.PlanningEvent.SessionPlaced;
import org.multaqa.model.events.PlanningEvent.SessionPlanned;
import org.multaqa.model.events.PlanningEvent.SessionRevised;
import org.multaqa.model.events.PlanningEvent.SessionUnplaced;
import org.multaqa.model.events.ProgrammeEvent.Contributor;
import org.multaqa.model.events.ProgrammeEvent.Part;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.model.events.ProgrammeEvent.SessionKind;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;
import org.multaqa.model.events.ReleaseEvent.ProgrammeReleased;
import org.multaqa.model.events.RoomEvent.RoomAdded;
import org.multaqa.portal.Telling;
import org.multaqa.portal.access.Audiences;
import org.multaqa.portal.pages.shell.Reader;
import org.multaqa.portal.projections.ProjectionStores;
import org.multaqa.portal.projections.ReadModels;

/** A meeting in some time zone, as its events tell it, and the files of its programme. */
final class Releasing {

	static final MeetingId MEETING = new MeetingId("doha-2025");

	static final RoomId HALL = new RoomId("hall");

	static final PersonId NOURA = new PersonId("p-noura");

	static final String PORTAL = "https://multaqa.example";

	private final ReadModels models = new ReadModels(ProjectionStores.inMemory());

	private final Telling telling = new Telling();

	private int releases;

	/** An open meeting with one room. */
	Releasing(String zone, LocalDate from, LocalDate to) {
		this(new LocalizedText(Map.of("ar", "الملتقى الأول", "en", "First meeting")), zone, from, to);
	}

	Releasing(LocalizedText name, String zone, LocalDate from, LocalDate to) {
		tell(new MeetingPlanned(MEETING, name, from, to, zone, text("Doha"), List.of("ar", "en"),
				new ConsentRule.NoBlock(), true, null, null), new MeetingStageReached(MEETING, MeetingStage.OPEN),
				new RoomAdded(MEETING, HALL, text("Hall; the large one"), 100));
	}

	/** The three days in Doha. */
	static Releasing inDoha() {
		return new Releasing("Asia/Qatar", LocalDate.of(2025, 12, 7), LocalDate.of(2025, 12, 9));
	}

	void tell(DomainEvent... events) {
		for (DomainEvent event : events) {
			this.models.bySubject().apply(this.telling.tell(event));
		}
	}

	void erase(PersonId person) {
		this.models.bySubject().erase("person/" + person);
	}

	void name(String name) {
		tell(new PersonNamed(NOURA, text(name)));
	}

	/** Plans a session and finds a place for it. */
	Releasing with(String id, String title, String starts, String ends) {
		return with(plan(id, text(title)), Instant.parse(starts), Instant.parse(ends));
	}

	Releasing with(SessionPlan plan, Instant starts, Instant ends) {
		tell(new SessionPlanned(MEETING, plan));
		place(plan.id().value(), starts, ends);
		return this;
	}

	void revise(SessionPlan plan) {
		tell(new SessionRevised(MEETING, plan));
	}

	/** Gives a session another place; says nothing of it before the next release. */
	void place(String id, Instant starts, Instant ends) {
		tell(new SessionPlaced(MEETING, new Placement(new SessionId(id), HALL, starts, ends)));
	}

	void unplace(String id) {
		tell(new SessionUnplaced(MEETING, new SessionId(id)));
	}

	Releasing release() {
		this.releases++;
		tell(new ProgrammeReleased(MEETING, this.releases, text("Release"), "hash", 1, 1));
		return this;
	}

	ReleasedProgramme programme() {
		return exports().programme(MEETING);
	}

	Exports exports() {
		return new Exports(this.models, new Audiences(this.models));
	}

	String calendar(String language) {
		var programme = programme();
		return new CalendarFile(programme, reader(programme, language), PORTAL, false).write();
	}

	String xml(String language) {
		var programme = programme();
		try {
			return new ScheduleXml(programme, reader(programme, language), PORTAL).write();
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException(ex);
		}
	}

	String json(String language) {
		var programme = programme();
		return new ScheduleJson(programme, reader(programme, language), PORTAL).write();
	}

	/** Noura leads it. */
	static SessionPlan plan(String id, LocalizedText title) {
		return new SessionPlan(new SessionId(id), SessionKind.WORKSHOP, title, text("What it is about."),
				List.of(new Contributor(NOURA, Part.CHAIR)), List.of(), List.of("ar", "en"), null, List.of());
	}

	static LocalizedText text(String words) {
		return LocalizedText.of("en", words);
	}

	private static Reader reader(ReleasedProgramme programme, String language) {
		return new Reader(LanguagePreference.of(language).then(List.of("ar", "en")),
				ZoneId.of(programme.meeting().timeZone()), null);
	}

}
