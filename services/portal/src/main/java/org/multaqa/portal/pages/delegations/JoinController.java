package org.multaqa.portal.pages.delegations;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import org.multaqa.model.DelegationId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Role;
import org.multaqa.portal.access.SignInNeeded;
import org.multaqa.portal.edge.calls.ServiceCall;
import org.multaqa.portal.pages.shell.Form;
import org.multaqa.portal.pages.shell.FormDispatcher;
import org.multaqa.portal.pages.shell.FormOutcome;
import org.multaqa.portal.pages.shell.MeetingPresenter;
import org.multaqa.portal.pages.shell.Notice;
import org.multaqa.portal.pages.shell.PageRenderer;
import org.multaqa.portal.pages.shell.PageRequest;
import org.multaqa.portal.pages.shell.PageView;
import org.multaqa.portal.projections.meeting.Delegation;
import org.multaqa.registration.api.MemberState;
import org.multaqa.registration.api.MemberView;
import org.multaqa.registration.api.Nomination;
import org.multaqa.registration.api.RegistrationApi;
import org.multaqa.registration.api.Replacement;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Invitations and delegations. */
@Controller
@Hidden
@RequestMapping("/m/{meeting}")
class JoinController {

	private final PageRenderer renderer;

	private final FormDispatcher forms;

	JoinController(PageRenderer renderer, FormDispatcher forms) {
		this.renderer = renderer;
		this.forms = forms;
	}

	@GetMapping("/join")
	ModelAndView join(PageRequest pageRequest) {
		return this.renderer.around(pageRequest, pageView(pageRequest));
	}

	@PostMapping("/invitations/{delegation}/registration")
	@Nullable ModelAndView accept(PageRequest pageRequest, Form form, @PathVariable DelegationId delegation) {
		return take(pageRequest, form, delegation, call((api) -> api.register(delegation, self(pageRequest), null)),
				"invitation-accepted");
	}

	@PostMapping("/invitations/{delegation}/decline")
	@Nullable ModelAndView decline(PageRequest pageRequest, Form form, @PathVariable DelegationId delegation) {
		return take(pageRequest, form, delegation, call((api) -> api.decline(delegation, self(pageRequest))),
				"invitation-declined");
	}

	@PostMapping("/delegations/{delegation}/members")
	@Nullable ModelAndView nominate(PageRequest pageRequest, Form form, @PathVariable DelegationId delegation) {
		return newMember(pageRequest, form, delegation, call((api) -> api.nominate(form.key(), delegation,
				new Nomination(null, name(form), form.optional("email"), form.optional("language"), roles(form)))));
	}

	@PostMapping("/delegations/{delegation}/members/{person}/approval")
	@Nullable ModelAndView approve(PageRequest pageRequest, Form form, @PathVariable DelegationId delegation,
			@PathVariable PersonId person) {
		return take(pageRequest, form, delegation, call((api) -> api.approve(delegation, person)),
				"registration-approved");
	}

	@PostMapping("/delegations/{delegation}/members/{person}/check-in")
	@Nullable ModelAndView checkIn(PageRequest pageRequest, Form form, @PathVariable DelegationId delegation,
			@PathVariable PersonId person) {
		return take(pageRequest, form, delegation, call((api) -> api.checkIn(form.key(), delegation, person)),
				"checked-in");
	}

	@PostMapping("/delegations/{delegation}/members/{person}/check-in-reversion")
	@Nullable ModelAndView revertCheckIn(PageRequest pageRequest, Form form, @PathVariable DelegationId delegation,
			@PathVariable PersonId person) {
		return take(pageRequest, form, delegation, call((api) -> api.revertCheckIn(delegation, person)),
				"check-in-reverted");
	}

	@PostMapping("/delegations/{delegation}/members/{person}/withdrawal")
	@Nullable ModelAndView withdraw(PageRequest pageRequest, Form form, @PathVariable DelegationId delegation,
			@PathVariable PersonId person) {
		return take(pageRequest, form, delegation, call((api) -> api.withdraw(delegation, person)), "member-withdrawn");
	}

	@PostMapping("/delegations/{delegation}/members/{person}/replacement")
	@Nullable ModelAndView replace(PageRequest pageRequest, Form form, @PathVariable DelegationId delegation,
			@PathVariable PersonId person) {
		return newMember(pageRequest, form, delegation, call((api) -> api.replace(form.key(), delegation, person,
				new Replacement(null, name(form), form.optional("email"), form.optional("language")))));
	}

	private @Nullable ModelAndView newMember(PageRequest pageRequest, Form form, DelegationId delegation,
			ServiceCall call) {
		var before = members(pageRequest, delegation);
		return this.forms.take(pageRequest, form, call,
				new FormOutcome((done) -> "delegation/" + delegation, (done) -> pageRequest.addresses().join(),
						(done) -> notice(pageRequest, done.shown(MemberView.class), before, form.text("name")),
						() -> pageView(pageRequest)));
	}

	/** Who is in a delegation, or waits to be. */
	private static Set<PersonId> members(PageRequest pageRequest, DelegationId delegation) {
		return pageRequest.snapshot()
			.delegations()
			.stream()
			.filter((each) -> each.id().equals(delegation))
			.flatMap((each) -> each.members().stream())
			.filter((member) -> member.state().isIn())
			.map(Delegation.Member::person)
			.collect(Collectors.toSet());
	}

	/** Somebody whose address is known keeps the name by which they are known. */
	private static Notice notice(PageRequest pageRequest, MemberView member, Set<PersonId> before, String written) {
		@Nullable LocalizedText known = member.name();
		String name = (known != null) ? pageRequest.reader().in(known) : written;
		if (before.contains(member.person())) {
			return new Notice("already-in", List.of(name));
		}
		return new Notice((member.status() == MemberState.WAITING) ? "waiting-listed" : "nominated", List.of(name));
	}

	private @Nullable ModelAndView take(PageRequest pageRequest, Form form, DelegationId delegation, ServiceCall call,
			String notice) {
		return this.forms.take(pageRequest, form, call, FormOutcome.to("delegation/" + delegation,
				pageRequest.addresses().join(), notice, () -> pageView(pageRequest)));
	}

	private static ServiceCall call(Function<RegistrationApi, ResponseEntity<?>> request) {
		return ServiceCall.of("registration", RegistrationApi.class, request);
	}

	private static PersonId self(PageRequest pageRequest) {
		return pageRequest.actor().orElseThrow(SignInNeeded::new).person();
	}

	private static @Nullable LocalizedText name(Form form) {
		@Nullable Map<String, String> name = form.texts("name", "nameLanguage");
		return (name != null) ? Form.read("name", name, LocalizedText::new) : null;
	}

	private static List<Role> roles(Form form) {
		return form.all("role").stream().map((role) -> Form.oneOf("roles", role, Role.class)).toList();
	}

	private PageView pageView(PageRequest pageRequest) {
		return new PageView("delegations/join", pageRequest.addresses().join(),
				new JoinPresenter(new MeetingPresenter(pageRequest)).page());
	}

}
