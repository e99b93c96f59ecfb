package org.multaqa.portal.pages.delegations;

import java.util.List;

import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import org.multaqa.model.DelegationId;
import org.multaqa.model.PersonId;
import org.multaqa.portal.access.SignInNeeded;
import org.multaqa.portal.edge.calls.ServiceCall;
import org.multaqa.portal.edge.calls.ServiceResponse.Done;
import org.multaqa.portal.pages.shell.Form;
import org.multaqa.portal.pages.shell.FormDispatcher;
import org.multaqa.portal.pages.shell.FormDispatcher.FormOutcome;
import org.multaqa.portal.pages.shell.MeetingPresenter;
import org.multaqa.portal.pages.shell.Notice;
import org.multaqa.portal.pages.shell.PageRenderer;
import org.multaqa.portal.pages.shell.PageRequest;
import org.multaqa.portal.pages.shell.PageView;
import org.multaqa.portal.projections.ReadModels;
import tools.jackson.databind.JsonNode;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Invitations and delegations. */
@Controller
@Hidden
@RequestMapping("/m/{m}")
class JoinController {

	private static final String SERVICE = "registration";

	private final ReadModels models;

	private final PageRenderer renderer;

	private final FormDispatcher forms;

	JoinController(ReadModels models, PageRenderer renderer, FormDispatcher forms) {
		this.models = models;
		this.renderer = renderer;
		this.forms = forms;
	}

	@GetMapping("/join")
	ModelAndView join(PageRequest pageRequest) {
		return this.renderer.around(pageRequest, pageView(pageRequest));
	}

	@PostMapping("/invitations/{d}/registration")
	@Nullable ModelAndView accept(PageRequest pageRequest, Form form, @PathVariable DelegationId d) {
		return take(pageRequest, form, d, ServiceCall.post(SERVICE, own(pageRequest, d) + "/registration"),
				"invitation-accepted");
	}

	@PostMapping("/invitations/{d}/decline")
	@Nullable ModelAndView decline(PageRequest pageRequest, Form form, @PathVariable DelegationId d) {
		return take(pageRequest, form, d, ServiceCall.post(SERVICE, own(pageRequest, d) + "/decline"),
				"invitation-declined");
	}

	@PostMapping("/delegations/{d}/members")
	@Nullable ModelAndView nominate(PageRequest pageRequest, Form form, @PathVariable DelegationId d) {
		List<String> roles = form.all("role");
		return newMember(pageRequest, form, d,
				ServiceCall.post(SERVICE, "/delegations/" + d + "/members").with("roles", roles));
	}

	@PostMapping("/delegations/{d}/members/{person}/approval")
	@Nullable ModelAndView approve(PageRequest pageRequest, Form form, @PathVariable DelegationId d,
			@PathVariable PersonId person) {
		return take(pageRequest, form, d, ServiceCall.post(SERVICE, member(d, person) + "/approval"),
				"registration-approved");
	}

	@PostMapping("/delegations/{d}/members/{person}/check-in")
	@Nullable ModelAndView checkIn(PageRequest pageRequest, Form form, @PathVariable DelegationId d,
			@PathVariable PersonId person) {
		return take(pageRequest, form, d, ServiceCall.post(SERVICE, member(d, person) + "/check-in"), "checked-in");
	}

	@PostMapping("/delegations/{d}/members/{person}/withdrawal")
	@Nullable ModelAndView withdraw(PageRequest pageRequest, Form form, @PathVariable DelegationId d,
			@PathVariable PersonId person) {
		return take(pageRequest, form, d, ServiceCall.post(SERVICE, member(d, person) + "/withdrawal"),
				"member-withdrawn");
	}

	@PostMapping("/delegations/{d}/members/{person}/replacement")
	@Nullable ModelAndView replace(PageRequest pageRequest, Form form, @PathVariable DelegationId d,
			@PathVariable PersonId person) {
		return newMember(pageRequest, form, d, ServiceCall.post(SERVICE, member(d, person) + "/replacement"));
	}

	private @Nullable ModelAndView newMember(PageRequest pageRequest, Form form, DelegationId d, ServiceCall call) {
		var complete = call.with("name", form.words("name", "nameLanguage"))
			.with("email", form.optional("email"))
			.with("language", form.optional("language"))
			.once(form.text("attempt"));
		return this.forms.take(pageRequest, form, complete,
				new FormOutcome((done) -> "delegation/" + d, (done) -> address(pageRequest),
						(done) -> notice(done, form.text("name")), () -> pageView(pageRequest)));
	}

	private static Notice notice(Done done, String name) {
		boolean waits = done.shown(JsonNode.class).path("status").asString("").equals("waiting");
		return new Notice(waits ? "waiting-listed" : "nominated", List.of(name));
	}

	private @Nullable ModelAndView take(PageRequest pageRequest, Form form, DelegationId d, ServiceCall call,
			String notice) {
		return this.forms.take(pageRequest, form, call,
				FormOutcome.to("delegation/" + d, address(pageRequest), notice, () -> pageView(pageRequest)));
	}

	private static String own(PageRequest pageRequest, DelegationId delegation) {
		return member(delegation, pageRequest.actor().orElseThrow(SignInNeeded::new).person());
	}

	private static String member(DelegationId delegation, PersonId person) {
		return "/delegations/" + delegation + "/members/" + person;
	}

	private PageView pageView(PageRequest pageRequest) {
		return new PageView("delegations/join", address(pageRequest),
				new JoinPresenter(new MeetingPresenter(pageRequest, this.models)).page());
	}

	private static String address(PageRequest pageRequest) {
		return "/m/" + pageRequest.inMeeting().id() + "/join";
	}

}
