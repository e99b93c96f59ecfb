package org.multaqa.portal.pages.timetable;

import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.MeetingId;
import org.multaqa.model.ModelJson;
import org.multaqa.model.PersonId;
import org.multaqa.model.PlanningRule;
import org.multaqa.model.RoomId;
import org.multaqa.model.Severity;
import org.multaqa.model.events.ProgrammeEvent.Interval;
import org.multaqa.model.events.RoomEvent.RoomUse;
import org.multaqa.portal.edge.calls.ServiceCall;
import org.multaqa.portal.pages.shell.Form;
import org.multaqa.sessions.api.PlanningRulesRequest;
import org.multaqa.sessions.api.PresenceRequest;

/** What the forms about the rules of planning say to the service. */
final class RulesForms {

	private RulesForms() {
	}

	/** Only what was changed: what another organiser changes meanwhile stays. */
	static ServiceCall rules(Form form, MeetingId meeting) {
		return TimetableForms
			.call((api) -> api.setPlanningRules(meeting, new PlanningRulesRequest(severities(form), minutes(form))));
	}

	static ServiceCall room(Form form, MeetingId meeting, RoomId room, ZoneId zone) {
		return TimetableForms.call((api) -> api.useRoom(form.version(), meeting, room,
				new RoomUse(form.isTrue("parallel"), times(form, zone))));
	}

	static ServiceCall person(Form form, MeetingId meeting, PersonId person, ZoneId zone) {
		return TimetableForms.call((api) -> api.setPresence(meeting, person, new PresenceRequest(times(form, zone))));
	}

	private static Map<PlanningRule, Severity> severities(Form form) {
		var changed = new EnumMap<PlanningRule, Severity>(PlanningRule.class);
		for (PlanningRule rule : PlanningRule.values()) {
			String name = ModelJson.wireName(rule);
			@Nullable Severity chosen = form.choice("rule." + name, Severity.class);
			if (chosen != null && !form.text("was." + name).equals(form.text("rule." + name))) {
				changed.put(rule, chosen);
			}
		}
		return changed;
	}

	private static @Nullable Integer minutes(Form form) {
		@Nullable String written = form.optional("minutes");
		return (written == null || written.equals(form.text("was.minutes"))) ? null
				: Form.read("minutesBetweenRooms", written, Integer::valueOf);
	}

	/** Lines without a day say nothing. */
	private static List<Interval> times(Form form, ZoneId zone) {
		return form.all("line")
			.stream()
			.filter((line) -> form.optional("day." + line) != null)
			.map((line) -> TimetableForms.interval(form, "." + line, zone))
			.toList();
	}

}
