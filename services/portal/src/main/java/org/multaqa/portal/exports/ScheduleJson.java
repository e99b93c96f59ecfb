package org.multaqa.portal.exports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.ModelJson;
import org.multaqa.portal.exports.ReleasedSession.Participant;
import org.multaqa.portal.pages.shell.PageAddresses;
import org.multaqa.portal.pages.shell.Reader;
import org.multaqa.portal.projections.workshop.Materials.Material;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A released programme as schedule.json, the twin of {@link ScheduleXml} as frab and
 * pretalx write it.
 *
 * @param reader in whose languages
 * @param portal address of the portal, without a slash at its end
 */
record ScheduleJson(ReleasedProgramme programme, Reader reader, String portal) {

	private static final String FORMAT = "https://c3voc.de/schedule/schema.json";

	/** The names of time zones that the format takes. */
	private static final Pattern ZONE = Pattern.compile("UTC|[A-Z][a-z]+/[A-Z][a-z].*");

	/** The format wants a step of its grid; no session of ours has to keep to one. */
	private static final String STEP = "00:05";

	String write() {
		var file = JsonNodeFactory.instance.objectNode();
		file.put("$schema", FORMAT);
		file.putObject("generator").put("name", "multaqa");
		var schedule = file.putObject("schedule");
		schedule.put("version", this.programme.release().number() + " " + line(this.programme.release().name()));
		schedule.put("base_url", this.portal + addresses().home() + "/");
		conference(schedule.putObject("conference"));
		return ModelJson.mapper().writeValueAsString(file);
	}

	private void conference(ObjectNode conference) {
		var about = this.programme.meeting();
		var days = ScheduleDay.of(this.programme);
		conference.put("acronym", Acronym.of(meeting()));
		conference.put("title", line(about.names()));
		conference.put("start", days.getFirst().date().toString());
		conference.put("end", days.getLast().date().toString());
		conference.put("daysCount", days.size());
		conference.put("timeslot_duration", STEP);
		if (ZONE.matcher(about.timeZone()).matches()) {
			conference.put("time_zone_name", about.timeZone());
		}
		conference.put("url", this.portal + addresses().programme());
		rooms(conference.putArray("rooms"));
		var list = conference.putArray("days");
		days.forEach((day) -> day(list.addObject(), day));
	}

	private void rooms(ArrayNode rooms) {
		this.programme.takingPlace()
			.stream()
			.map(ReleasedSession::publication)
			.collect(Collectors.toMap((publication) -> publication.place().room(), Function.identity(),
					(first, _) -> first, LinkedHashMap::new))
			.forEach((room, publication) -> rooms.addObject()
				.put("name", line(publication.room()))
				.put("guid", ScheduleSlot.guid(meeting(), room.value()).toString())
				.put("capacity", publication.capacity()));
	}

	private void day(ObjectNode json, ScheduleDay day) {
		json.put("index", day.index());
		json.put("date", day.date().toString());
		json.put("day_start", day.begin());
		json.put("day_end", day.end());
		var rooms = json.putObject("rooms");
		for (List<ScheduleSlot> room : day.byRoom()) {
			var events = rooms.withArray(line(room.getFirst().session().publication().room()));
			room.forEach((slot) -> event(events.addObject(), slot));
		}
	}

	private void event(ObjectNode json, ScheduleSlot slot) {
		var session = slot.session();
		var plan = session.plan();
		json.put("id", slot.id());
		json.put("guid", slot.guid(meeting()).toString());
		json.putNull("logo");
		json.put("date", slot.moment());
		json.put("start", slot.time());
		json.put("end", slot.end());
		json.put("duration", slot.duration());
		json.put("room", line(session.publication().room()));
		json.put("slug", slot.slug(meeting()));
		json.put("url", this.portal + addresses().session(plan.id()));
		json.put("title", line(plan.title()));
		json.put("subtitle", "");
		json.put("track", session.track().map(this::line).orElse(""));
		json.put("type", this.reader.wire(plan.kind()));
		json.put("language", slot.languages());
		json.put("abstract", (plan.summary() != null) ? PlainText.lines(this.reader.in(plan.summary())) : "");
		json.put("description", "");
		json.put("recording_license", "");
		json.put("do_not_record", false);
		var persons = json.putArray("persons");
		session.people().forEach((participant) -> person(persons.addObject(), participant));
		materials(json.putArray("links"), session, session.links());
		materials(json.putArray("attachments"), session, session.files());
	}

	private void materials(ArrayNode array, ReleasedSession session, List<Material> materials) {
		materials.forEach((material) -> array.addObject()
			.put("title", line(material.title()))
			.put("url", session.address(material, this.portal, meeting())));
	}

	/** Apps of frab read the one name, those of pretalx the other. */
	private void person(ObjectNode json, Participant participant) {
		String name = line(participant.person().name());
		json.put("guid", ScheduleSlot.guid(meeting(), participant.person().subject()).toString());
		json.put("name", name);
		json.put("public_name", name);
	}

	private PageAddresses addresses() {
		return new PageAddresses(meeting());
	}

	private MeetingId meeting() {
		return this.programme.meeting().id();
	}

	private String line(LocalizedText text) {
		return PlainText.line(this.reader.in(text));
	}

}
