package org.multaqa.portal.pages.appointments;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import org.multaqa.model.DelegationId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Role;
import org.multaqa.portal.edge.calls.ServiceCall;
import org.multaqa.portal.pages.shell.Form;
import org.multaqa.portal.pages.shell.FormDispatcher;
import org.multaqa.portal.pages.shell.FormOutcome;
import org.multaqa.portal.pages.shell.Notice;
import org.multaqa.portal.pages.shell.PageRenderer;
import org.multaqa.portal.pages.shell.PageRequest;
import org.multaqa.portal.pages.shell.PageView;
import org.multaqa.registration.api.MemberRoles;
import org.multaqa.registration.api.NewAppointment;
import org.multaqa.registration.api.RegistrationApi;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;

/** Who runs a meeting: appointing, and taking back. */
@Controller
@Hidden
@RequestMapping("/m/{meeting}/setup/roles")
class AppointmentsPageController {

	private static final String OUTSIDE = "/{person}/{role}";

	private static final String SEAT = "/of/{delegation}/{person}/{role}";

	private final PageRenderer renderer;

	private final FormDispatcher forms;

	AppointmentsPageController(PageRenderer renderer, FormDispatcher forms) {
		this.renderer = renderer;
		this.forms = forms;
	}

	@GetMapping
	ModelAndView appointments(PageRequest pageRequest, Form query) {
		return this.renderer.around(pageRequest, view(pageRequest, query.optional("words")));
	}

	@PostMapping
	@Nullable ModelAndView appointByAddress(PageRequest pageRequest, Form form) {
		var meeting = pageRequest.inMeeting();
		boolean stays = AppointmentsPresenter.of(pageRequest).organises();
		return this.forms.take(pageRequest, form, call((api) -> api.appoint(form.key(), meeting.id(),
				new NewAppointment(form.neededChoice("role", Role.class), null,
						form.neededTexts("name", "nameLanguage"), form.needed("email"), form.needed("language")))),
				new FormOutcome((_) -> meeting.subject(), (_) -> after(pageRequest, stays),
						(_) -> new Notice("appointed",
								List.of(form.text("name"), reads(pageRequest, form.text("role")))),
						() -> view(pageRequest, null)));
	}

	@PostMapping(OUTSIDE)
	@Nullable ModelAndView appoint(PageRequest pageRequest, Form form, @PathVariable PersonId person, @PathVariable String role) {
		var meeting = pageRequest.inMeeting();
		return take(pageRequest, form, call((api) -> api.appoint(meeting.id(), person, role)), meeting.subject(),
				pageRequest.addresses().appointments(), notice(pageRequest, "appointed", person, role));
	}

	/** A founder has appointed the first; then the page is for those who organise it. */
	private static String after(PageRequest pageRequest, boolean stays) {
		return stays ? pageRequest.addresses().appointments() : pageRequest.addresses().home();
	}

	/** Who organises it no more does not see the page any more. */
	@PostMapping(OUTSIDE + "/removal")
	@Nullable ModelAndView dismiss(PageRequest pageRequest, Form form, @PathVariable PersonId person, @PathVariable String role) {
		var meeting = pageRequest.inMeeting();
		boolean leaves = pageRequest.is(person) && role.equals("organiser");
		return take(pageRequest, form, call((api) -> api.dismiss(meeting.id(), person, role)), meeting.subject(),
				after(pageRequest, !leaves), notice(pageRequest, "dismissed", person, role));
	}

	@PostMapping(SEAT)
	@Nullable ModelAndView give(PageRequest pageRequest, Form form, @PathVariable DelegationId delegation,
			@PathVariable PersonId person, @PathVariable String role) {
		var given = Form.oneOf("role", role, Role.class);
		var roles = Stream.concat(rolesIn(pageRequest, delegation, person), Stream.of(given)).distinct().toList();
		return changeRoles(pageRequest, form, delegation, person, roles,
				notice(pageRequest, "appointed", person, role));
	}

	@PostMapping(SEAT + "/removal")
	@Nullable ModelAndView takeBack(PageRequest pageRequest, Form form, @PathVariable DelegationId delegation,
			@PathVariable PersonId person, @PathVariable String role) {
		var taken = Form.oneOf("role", role, Role.class);
		var roles = rolesIn(pageRequest, delegation, person).filter((each) -> each != taken).toList();
		return changeRoles(pageRequest, form, delegation, person, roles,
				notice(pageRequest, "dismissed", person, role));
	}

	private @Nullable ModelAndView changeRoles(PageRequest pageRequest, Form form, DelegationId delegation,
			PersonId person, List<Role> roles, Notice notice) {
		return take(pageRequest, form,
				call((api) -> api.changeRoles(form.version(), delegation, person, new MemberRoles(roles))),
				"delegation/" + delegation, pageRequest.addresses().appointments(), notice);
	}

	private @Nullable ModelAndView take(PageRequest pageRequest, Form form, ServiceCall call, String subject,
			String address, Notice notice) {
		return this.forms.take(pageRequest, form, call, new FormOutcome((_) -> subject, (_) -> address, (_) -> notice,
				() -> view(pageRequest, form.optional("words"))));
	}

	private static Stream<Role> rolesIn(PageRequest pageRequest, DelegationId delegation, PersonId person) {
		return AppointmentsPresenter.of(pageRequest).rolesIn(delegation, person).stream();
	}

	private static Notice notice(PageRequest pageRequest, String key, PersonId person, String role) {
		String name = pageRequest.snapshot()
			.name(person)
			.map(pageRequest.reader()::in)
			.orElseGet(() -> pageRequest.reader().message("person.unnamed"));
		return new Notice(key, List.of(name, reads(pageRequest, role)));
	}

	/** What a role is called, for one there is. */
	private static String reads(PageRequest pageRequest, String role) {
		Form.oneOf("role", role, Role.class);
		return pageRequest.reader().message("role." + role);
	}

	private static PageView view(PageRequest pageRequest, @Nullable String words) {
		String address = pageRequest.addresses().appointments();
		return new PageView("appointments/appointments",
				(words != null) ? address + "?words=" + UriUtils.encode(words, StandardCharsets.UTF_8) : address,
				AppointmentsPresenter.of(pageRequest).page(words));
	}

	private static ServiceCall call(Function<RegistrationApi, ResponseEntity<?>> request) {
		return ServiceCall.of(AppointmentsPresenter.SERVICE, RegistrationApi.class, request);
	}

}
