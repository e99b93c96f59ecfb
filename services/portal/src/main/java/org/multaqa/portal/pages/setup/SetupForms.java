package org.multaqa.portal.pages.setup;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.web.Languages;
import org.multaqa.model.ConsentRule;
import org.multaqa.model.MeetingId;
import org.multaqa.model.ModelJson;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PasskeyUse;
import org.multaqa.model.RoomId;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.model.events.RegistrationEvent.OfficeKind;
import org.multaqa.portal.edge.calls.InvalidMember;
import org.multaqa.portal.edge.calls.ServiceCall;
import org.multaqa.portal.pages.setup.SeatsPage.Row;
import org.multaqa.portal.pages.shell.Form;
import org.multaqa.registration.api.EarlierDelegations;
import org.multaqa.registration.api.Invitation;
import org.multaqa.registration.api.NewMeeting;
import org.multaqa.registration.api.NextStage;
import org.multaqa.registration.api.OfficeDescription;
import org.multaqa.registration.api.RegistrationApi;
import org.multaqa.registration.api.SeatRoles;
import org.multaqa.registration.api.Seats;
import org.multaqa.registration.api.StageReversion;
import org.multaqa.sessions.api.EarlierMeeting;
import org.multaqa.sessions.api.ProgrammeApi;
import org.multaqa.sessions.api.RoomRequest;

import org.springframework.http.ResponseEntity;

/** What the forms of the set-up say to the services. */
final class SetupForms {

	/** Languages in which meetings are held, beyond those of our pages. */
	private static final List<String> FURTHER = List.of("de", "pt", "ru", "sw", "tr", "zh");

	private SetupForms() {
	}

	/** Working languages to choose from. */
	static List<String> languages() {
		return Stream.concat(Languages.ALL.stream(), FURTHER.stream()).toList();
	}

	static ServiceCall open(Form form) {
		return registration((api) -> api.plan(form.key(), meeting(form)));
	}

	static ServiceCall revise(Form form, MeetingId meeting) {
		return registration((api) -> api.revise(form.version(), meeting, meeting(form)));
	}

	private static NewMeeting meeting(Form form) {
		@Nullable String id = form.optional("id");
		return new NewMeeting((id != null) ? Form.read("id", id, MeetingId::new) : null, form.neededTexts("names"),
				Form.date("from", form.needed("from")), Form.date("to", form.needed("to")), form.needed("timeZone"),
				form.neededTexts("venue"), workingLanguages(form), consentRule(form), null, form.all("textsCurrentIn"),
				passkeysFor(form));
	}

	static ServiceCall revert(Form form, MeetingId meeting) {
		return registration(
				(api) -> api.revert(meeting, new StageReversion(form.neededChoice("stage", MeetingStage.class),
						form.neededTexts("reason", "reasonLanguage"))));
	}

	static ServiceCall reach(Form form, MeetingId meeting) {
		return registration((api) -> api.reach(meeting, new NextStage(form.neededChoice("stage", MeetingStage.class))));
	}

	/** The seats of those rows where other numbers were written than there are. */
	static SequencedMap<String, ServiceCall> seats(Form form, List<Row> rows) {
		var calls = new LinkedHashMap<String, ServiceCall>();
		rows.stream().filter((row) -> isChanged(form, row)).forEach((row) -> {
			String version = "\"" + form.text("version." + row.id()) + "\"";
			calls.put("delegation/" + row.id(), registration((api) -> api.seat(version, row.id(),
					new Seats(numbers(form, "seats." + row.id(), row.cells().keySet())))));
		});
		return calls;
	}

	private static boolean isChanged(Form form, Row row) {
		return form.all("row").contains(row.id().value()) && row.cells().entrySet().stream().anyMatch((cell) -> {
			String number = form.text("seats." + row.id() + "." + ModelJson.wireName(cell.getKey()));
			return !(number.isEmpty() ? "0" : number).equals(String.valueOf(cell.getValue().all()));
		});
	}

	static ServiceCall invite(Form form, MeetingId meeting) {
		return registration((api) -> api.invite(form.key(), meeting, new Invitation(office(form),
				numbers(form, "seats.new", List.of(Role.values())), form.isTrue("decides"))));
	}

	static ServiceCall register(Form form) {
		return registration((api) -> api.put(null, office(form),
				new OfficeDescription(form.neededChoice("kind", OfficeKind.class), form.neededTexts("names"))));
	}

	/**
	 * The offices of an earlier meeting first, then its rooms and sessions, as chosen.
	 */
	static SequencedMap<String, ServiceCall> copies(Form form, MeetingId meeting) {
		var calls = new LinkedHashMap<String, ServiceCall>();
		if (form.isTrue("seats") || !form.isTrue("sessions")) {
			calls.put("", registration(
					(api) -> api.inviteAsIn(form.key(), meeting, new EarlierDelegations(earlier(form, "seats")))));
		}
		if (form.isTrue("sessions")) {
			calls.put("programme/" + meeting, sessions(
					(api) -> api.takeOver(form.key(), meeting, new EarlierMeeting(earlier(form, "sessions")))));
		}
		return calls;
	}

	private static MeetingId earlier(Form form, String chosen) {
		if (!form.isTrue(chosen)) {
			throw new InvalidMember("copied");
		}
		return Form.read("earlier", form.needed("earlier"), MeetingId::new);
	}

	private static OfficeId office(Form form) {
		return Form.read("office", form.needed("office"), OfficeId::new);
	}

	static ServiceCall addRoom(Form form, MeetingId meeting) {
		return sessions((api) -> api.addRoom(form.key(), meeting, room(form)));
	}

	static ServiceCall reviseRoom(Form form, MeetingId meeting, RoomId room) {
		return sessions((api) -> api.reviseRoom(form.version(), meeting, room, room(form)));
	}

	private static RoomRequest room(Form form) {
		return new RoomRequest(null, form.neededTexts("names"), number("capacity", form.needed("capacity")));
	}

	static ServiceCall sessions(Function<ProgrammeApi, ResponseEntity<?>> request) {
		return ServiceCall.of("sessions", ProgrammeApi.class, request);
	}

	private static ServiceCall registration(Function<RegistrationApi, ResponseEntity<?>> request) {
		return ServiceCall.of("registration", RegistrationApi.class, request);
	}

	private static List<String> workingLanguages(Form form) {
		return Stream.concat(Stream.of(form.needed("mainLanguage")), form.all("language").stream()).distinct().toList();
	}

	private static List<PasskeyUse> passkeysFor(Form form) {
		return form.all("passkeysFor")
			.stream()
			.map((sent) -> Form.oneOf("passkeysFor", sent, PasskeyUse.class))
			.toList();
	}

	private static ConsentRule consentRule(Form form) {
		return switch (form.needed("rule")) {
			case "unanimous" -> new ConsentRule.Unanimous();
			case "no-block" -> new ConsentRule.NoBlock();
			case "at-least" ->
				Form.read("consentRule", number("consentRule", Form.needed("consentRule", form.optional("offices"))),
						ConsentRule.AtLeast::new);
			default -> throw new InvalidMember("consentRule");
		};
	}

	private static Map<Role, Integer> numbers(Form form, String fields, Iterable<Role> roles) {
		var seats = new EnumMap<Role, Integer>(Role.class);
		for (Role role : roles) {
			String number = form.text(fields + "." + ModelJson.wireName(role));
			if (!number.isEmpty() && !number.equals("0")) {
				seats.put(role, number("seats", number));
			}
		}
		return seats;
	}

	/** A number, in whatever digits. */
	private static int number(String member, String written) {
		return Form.read(member, written, Integer::parseInt);
	}

}
