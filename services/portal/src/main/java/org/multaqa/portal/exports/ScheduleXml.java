package org.multaqa.portal.exports;

import java.util.List;

import javax.xml.stream.XMLStreamException;

import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.portal.exports.ReleasedSession.Participant;
import org.multaqa.portal.pages.shell.PageAddresses;
import org.multaqa.portal.pages.shell.Reader;
import org.multaqa.portal.projections.workshop.Materials.Material;

/**
 * A released programme as schedule.xml, the format that conference apps read (pentabarf,
 * frab, pretalx). A session keeps its guid and its number for ever; a new version is read
 * by the apps when {@code version} changes.
 */
final class ScheduleXml {

	private final ReleasedProgramme programme;

	private final MeetingId meeting;

	private final Reader reader;

	private final String portal;

	private final XmlText xml = new XmlText();

	/**
	 * A file for a reader.
	 * @param reader in whose languages
	 * @param portal address of the portal, without a slash at its end
	 */
	ScheduleXml(ReleasedProgramme programme, Reader reader, String portal) throws XMLStreamException {
		this.programme = programme;
		this.meeting = programme.meeting().id();
		this.reader = reader;
		this.portal = portal;
	}

	String write() throws XMLStreamException {
		var days = ScheduleDay.of(this.programme);
		this.xml.begin("schedule");
		this.xml.empty("generator");
		this.xml.attribute("name", "multaqa");
		this.xml.element("version", this.programme.release().number() + " " + line(this.programme.release().name()));
		conference(days);
		for (ScheduleDay day : days) {
			day(day);
		}
		this.xml.end();
		return this.xml.finish();
	}

	private void conference(List<ScheduleDay> days) throws XMLStreamException {
		var about = this.programme.meeting();
		this.xml.begin("conference");
		this.xml.element("title", line(about.names()));
		this.xml.element("acronym", Acronym.of(this.meeting));
		this.xml.element("start", days.getFirst().date().toString());
		this.xml.element("end", days.getLast().date().toString());
		this.xml.element("days", Integer.toString(days.size()));
		this.xml.element("base_url", this.portal + new PageAddresses(this.meeting).home() + "/");
		this.xml.element("time_zone_name", about.timeZone());
		this.xml.end();
	}

	private void day(ScheduleDay day) throws XMLStreamException {
		this.xml.begin("day");
		this.xml.attribute("index", Integer.toString(day.index()));
		this.xml.attribute("date", day.date().toString());
		this.xml.attribute("start", day.begin());
		this.xml.attribute("end", day.end());
		for (List<ScheduleSlot> room : day.byRoom()) {
			var place = room.getFirst().session().publication();
			this.xml.begin("room");
			this.xml.attribute("name", line(place.room()));
			this.xml.attribute("guid", ScheduleSlot.guid(this.meeting, place.place().room().value()).toString());
			for (ScheduleSlot slot : room) {
				event(slot);
			}
			this.xml.end();
		}
		this.xml.end();
	}

	private void event(ScheduleSlot slot) throws XMLStreamException {
		var session = slot.session();
		var plan = session.plan();
		this.xml.begin("event");
		this.xml.attribute("id", Integer.toString(slot.id()));
		this.xml.attribute("guid", slot.guid(this.meeting).toString());
		this.xml.element("room", line(session.publication().room()));
		this.xml.element("title", line(plan.title()));
		this.xml.element("subtitle", "");
		this.xml.element("slug", slot.slug(this.meeting));
		this.xml.element("type", this.reader.wire(plan.kind()));
		this.xml.element("date", slot.moment());
		this.xml.element("start", slot.time());
		this.xml.element("duration", slot.duration());
		this.xml.element("abstract", (plan.summary() != null) ? this.reader.in(plan.summary()) : "");
		this.xml.element("track", session.track().map(this::line).orElse(""));
		this.xml.element("language", slot.languages());
		this.xml.begin("persons");
		for (Participant participant : session.people()) {
			this.xml.begin("person");
			this.xml.attribute("guid", ScheduleSlot.guid(this.meeting, participant.person().subject()).toString());
			this.xml.text(line(participant.person().name()));
			this.xml.end();
		}
		this.xml.end();
		this.xml.element("url", this.portal + new PageAddresses(this.meeting).session(plan.id()));
		materials("link", session, session.links());
		materials("attachment", session, session.files());
		this.xml.end();
	}

	private void materials(String kind, ReleasedSession session, List<Material> materials) throws XMLStreamException {
		this.xml.begin(kind + "s");
		for (Material material : materials) {
			this.xml.begin(kind);
			this.xml.attribute("href", session.address(material, this.portal, this.meeting));
			this.xml.text(line(material.title()));
			this.xml.end();
		}
		this.xml.end();
	}

	private String line(LocalizedText text) {
		return PlainText.line(this.reader.in(text));
	}

}
