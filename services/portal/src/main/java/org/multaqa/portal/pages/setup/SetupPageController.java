package org.multaqa.portal.pages.setup;

import java.util.LinkedHashMap;

import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import org.multaqa.model.RoomId;
import org.multaqa.portal.edge.calls.ServiceCall;
import org.multaqa.portal.pages.shell.Form;
import org.multaqa.portal.pages.shell.FormDispatcher;
import org.multaqa.portal.pages.shell.FormOutcome;
import org.multaqa.portal.pages.shell.Notice;
import org.multaqa.portal.pages.shell.PageRenderer;
import org.multaqa.portal.pages.shell.PageRequest;
import org.multaqa.portal.pages.shell.PageView;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** A meeting's offices and their seats, its rooms and its stages. */
@Controller
@Hidden
@RequestMapping("/m/{meeting}/setup")
class SetupPageController {

	private static final String FACTS = "/facts";

	private static final String SEATS = "/seats";

	private static final String ROOMS = "/rooms";

	private static final String ROOM = ROOMS + "/{room}";

	private final PageRenderer renderer;

	private final FormDispatcher forms;

	SetupPageController(PageRenderer renderer, FormDispatcher forms) {
		this.renderer = renderer;
		this.forms = forms;
	}

	@GetMapping
	ModelAndView setup(PageRequest pageRequest) {
		return this.renderer.around(pageRequest, setupView(pageRequest));
	}

	@PostMapping("/stage")
	@Nullable ModelAndView reach(PageRequest pageRequest, Form form) {
		return this.forms.take(pageRequest, form, SetupForms.reach(form, pageRequest.inMeeting().id()),
				FormOutcome.to(pageRequest.inMeeting().subject(), pageRequest.addresses().setup(), "stage-reached",
						() -> setupView(pageRequest)));
	}

	@PostMapping("/stage/reversion")
	@Nullable ModelAndView revert(PageRequest pageRequest, Form form) {
		return this.forms.take(pageRequest, form, SetupForms.revert(form, pageRequest.inMeeting().id()),
				FormOutcome.to(pageRequest.inMeeting().subject(), pageRequest.addresses().setup(), "stage-reverted",
						() -> setupView(pageRequest)));
	}

	@PostMapping("/copies")
	@Nullable ModelAndView copy(PageRequest pageRequest, Form form) {
		return this.forms.takeInOrder(pageRequest, form, SetupForms.copies(form, pageRequest.inMeeting().id()),
				FormOutcome.to("", pageRequest.addresses().setup(), "taken-over", () -> setupView(pageRequest)));
	}

	@GetMapping(FACTS)
	ModelAndView facts(PageRequest pageRequest) {
		return this.renderer.around(pageRequest, factsView(pageRequest));
	}

	@PostMapping(FACTS)
	@Nullable ModelAndView revise(PageRequest pageRequest, Form form) {
		return this.forms.take(pageRequest, form, SetupForms.revise(form, pageRequest.inMeeting().id()),
				FormOutcome.to(pageRequest.inMeeting().subject(), pageRequest.addresses().setup(), "saved",
						() -> factsView(pageRequest)));
	}

	@GetMapping(SEATS)
	ModelAndView seats(PageRequest pageRequest) {
		return this.renderer.around(pageRequest, seatsView(pageRequest));
	}

	@PostMapping(SEATS)
	@Nullable ModelAndView seat(PageRequest pageRequest, Form form) {
		var rows = SetupPresenter.of(pageRequest).seats().rows();
		return this.forms.takeInOrder(pageRequest, form, SetupForms.seats(form, rows), seated(pageRequest, "saved"));
	}

	@PostMapping("/delegations")
	@Nullable ModelAndView invite(PageRequest pageRequest, Form form) {
		return this.forms.take(pageRequest, form, SetupForms.invite(form, pageRequest.inMeeting().id()),
				seated(pageRequest, "office-invited"));
	}

	@PostMapping("/offices")
	@Nullable ModelAndView register(PageRequest pageRequest, Form form) {
		var calls = new LinkedHashMap<String, ServiceCall>();
		calls.put("office/" + form.text("office"), SetupForms.register(form));
		calls.put(delegation(pageRequest, form), SetupForms.invite(form, pageRequest.inMeeting().id()));
		return this.forms.takeInOrder(pageRequest, form, calls, seated(pageRequest, "office-invited"));
	}

	@GetMapping(ROOMS)
	ModelAndView rooms(PageRequest pageRequest) {
		return this.renderer.around(pageRequest, roomsView(pageRequest));
	}

	@PostMapping(ROOMS)
	@Nullable ModelAndView addRoom(PageRequest pageRequest, Form form) {
		return this.forms.take(pageRequest, form, SetupForms.addRoom(form, pageRequest.inMeeting().id()),
				FormOutcome.to("programme/" + pageRequest.inMeeting().id(), pageRequest.addresses().setup() + ROOMS,
						"room-added", () -> roomsView(pageRequest)));
	}

	@GetMapping(ROOM)
	ModelAndView room(PageRequest pageRequest, @PathVariable RoomId room) {
		return this.renderer.around(pageRequest, roomView(pageRequest, room));
	}

	@PostMapping(ROOM)
	@Nullable ModelAndView reviseRoom(PageRequest pageRequest, Form form, @PathVariable RoomId room) {
		return changeRoom(pageRequest, form, room, SetupForms.reviseRoom(form, pageRequest.inMeeting().id(), room));
	}

	@PostMapping(ROOM + "/retirement")
	@Nullable ModelAndView retireRoom(PageRequest pageRequest, Form form, @PathVariable RoomId room) {
		return changeRoom(pageRequest, form, room,
				SetupForms.sessions((api) -> api.retireRoom(pageRequest.inMeeting().id(), room)));
	}

	@PostMapping(ROOM + "/reopening")
	@Nullable ModelAndView reopenRoom(PageRequest pageRequest, Form form, @PathVariable RoomId room) {
		return changeRoom(pageRequest, form, room,
				SetupForms.sessions((api) -> api.reopenRoom(pageRequest.inMeeting().id(), room)));
	}

	@PostMapping(ROOM + "/removal")
	@Nullable ModelAndView removeRoom(PageRequest pageRequest, Form form, @PathVariable RoomId room) {
		return changeRoom(pageRequest, form, room,
				SetupForms.sessions((api) -> api.removeRoom(pageRequest.inMeeting().id(), room)));
	}

	private @Nullable ModelAndView changeRoom(PageRequest pageRequest, Form form, RoomId room, ServiceCall call) {
		return this.forms.take(pageRequest, form, call, FormOutcome.to("programme/" + pageRequest.inMeeting().id(),
				pageRequest.addresses().setup() + ROOMS, "saved", () -> roomView(pageRequest, room)));
	}

	private static FormOutcome seated(PageRequest pageRequest, String notice) {
		return new FormOutcome((done) -> "delegation/" + done.id(), (done) -> pageRequest.addresses().setup() + SEATS,
				(done) -> Notice.of(notice), () -> seatsView(pageRequest));
	}

	private static String delegation(PageRequest pageRequest, Form form) {
		return "delegation/" + pageRequest.inMeeting().id() + "-" + form.text("office");
	}

	private static PageView setupView(PageRequest pageRequest) {
		return new PageView("setup/setup", pageRequest.addresses().setup(), SetupPresenter.of(pageRequest).page());
	}

	private static PageView seatsView(PageRequest pageRequest) {
		return new PageView("setup/seats", pageRequest.addresses().setup() + SEATS,
				SetupPresenter.of(pageRequest).seats());
	}

	private static PageView roomsView(PageRequest pageRequest) {
		return new PageView("setup/rooms", pageRequest.addresses().setup() + ROOMS,
				SetupPresenter.of(pageRequest).roomsPage());
	}

	private static PageView roomView(PageRequest pageRequest, RoomId room) {
		return new PageView("setup/room", pageRequest.addresses().setup() + ROOMS + "/" + room,
				SetupPresenter.of(pageRequest).room(room));
	}

	private static PageView factsView(PageRequest pageRequest) {
		return new PageView("setup/facts", pageRequest.addresses().setup() + FACTS,
				new FactsPresenter(pageRequest).page());
	}

}
