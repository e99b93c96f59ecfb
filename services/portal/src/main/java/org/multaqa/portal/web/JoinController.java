package org.multaqa.portal.web;

import java.util.List;

import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import org.multaqa.model.DelegationId;
import org.multaqa.model.PersonId;
import org.multaqa.portal.calls.Answer.Done;
import org.multaqa.portal.calls.Call;
import org.multaqa.portal.pages.Notice;
import org.multaqa.portal.readmodels.ReadModels;
import org.multaqa.portal.web.Desk.Then;

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

	private final Frames frames;

	private final Desk desk;

	JoinController(ReadModels models, Frames frames, Desk desk) {
		this.models = models;
		this.frames = frames;
		this.desk = desk;
	}

	@GetMapping("/join")
	ModelAndView join(Visit visit) {
		return this.frames.around(visit, sheet(visit));
	}

	@PostMapping("/invitations/{d}/registration")
	@Nullable ModelAndView accept(Visit visit, Form form, @PathVariable DelegationId d) {
		return take(visit, form, d, Call.post(SERVICE, own(visit, d) + "/registration"), "invitation-accepted");
	}

	@PostMapping("/invitations/{d}/decline")
	@Nullable ModelAndView decline(Visit visit, Form form, @PathVariable DelegationId d) {
		return take(visit, form, d, Call.post(SERVICE, own(visit, d) + "/decline"), "invitation-declined");
	}

	@PostMapping("/delegations/{d}/members")
	@Nullable ModelAndView nominate(Visit visit, Form form, @PathVariable DelegationId d) {
		List<String> roles = form.all("role");
		return newMember(visit, form, d, Call.post(SERVICE, "/delegations/" + d + "/members").with("roles", roles));
	}

	@PostMapping("/delegations/{d}/members/{person}/approval")
	@Nullable ModelAndView approve(Visit visit, Form form, @PathVariable DelegationId d, @PathVariable PersonId person) {
		return take(visit, form, d, Call.post(SERVICE, member(d, person) + "/approval"), "registration-approved");
	}

	@PostMapping("/delegations/{d}/members/{person}/check-in")
	@Nullable ModelAndView checkIn(Visit visit, Form form, @PathVariable DelegationId d, @PathVariable PersonId person) {
		return take(visit, form, d, Call.post(SERVICE, member(d, person) + "/check-in"), "checked-in");
	}

	@PostMapping("/delegations/{d}/members/{person}/withdrawal")
	@Nullable ModelAndView withdraw(Visit visit, Form form, @PathVariable DelegationId d, @PathVariable PersonId person) {
		return take(visit, form, d, Call.post(SERVICE, member(d, person) + "/withdrawal"), "member-withdrawn");
	}

	@PostMapping("/delegations/{d}/members/{person}/replacement")
	@Nullable ModelAndView replace(Visit visit, Form form, @PathVariable DelegationId d, @PathVariable PersonId person) {
		return newMember(visit, form, d, Call.post(SERVICE, member(d, person) + "/replacement"));
	}

	private @Nullable ModelAndView newMember(Visit visit, Form form, DelegationId d, Call call) {
		var complete = call.with("name", form.words("name", "nameLanguage"))
			.with("email", form.optional("email"))
			.with("language", form.optional("language"))
			.once(form.text("attempt"));
		return this.desk.take(visit, form, complete, new Then((done) -> "delegation/" + d, (done) -> address(visit),
				(done) -> notice(done, form.text("name")), () -> sheet(visit)));
	}

	private static Notice notice(Done done, String name) {
		boolean waits = done.body().path("status").asString("").equals("waiting");
		return new Notice(waits ? "waiting-listed" : "nominated", List.of(name));
	}

	private @Nullable ModelAndView take(Visit visit, Form form, DelegationId d, Call call, String notice) {
		return this.desk.take(visit, form, call,
				Then.to("delegation/" + d, address(visit), notice, () -> sheet(visit)));
	}

	private static String own(Visit visit, DelegationId delegation) {
		return member(delegation, visit.actor().orElseThrow(Visit.SignInNeeded::new).person());
	}

	private static String member(DelegationId delegation, PersonId person) {
		return "/delegations/" + delegation + "/members/" + person;
	}

	private Sheet sheet(Visit visit) {
		return new Sheet("join", address(visit), new JoinSheet(new Cards(visit, this.models)).page());
	}

	private static String address(Visit visit) {
		return "/m/" + visit.inMeeting().id() + "/join";
	}

}
