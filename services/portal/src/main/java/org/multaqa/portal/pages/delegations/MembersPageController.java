package org.multaqa.portal.pages.delegations;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import org.multaqa.model.DelegationId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Role;
import org.multaqa.portal.edge.calls.ServiceCall;
import org.multaqa.portal.edge.calls.ServiceResponse;
import org.multaqa.portal.pages.shell.Form;
import org.multaqa.portal.pages.shell.FormDispatcher;
import org.multaqa.portal.pages.shell.FormOutcome;
import org.multaqa.portal.pages.shell.Notice;
import org.multaqa.portal.pages.shell.PageRenderer;
import org.multaqa.portal.pages.shell.PageRequest;
import org.multaqa.portal.pages.shell.PageView;
import org.multaqa.portal.projections.meeting.Delegation;
import org.multaqa.registration.api.MemberAnswers;
import org.multaqa.registration.api.MemberCorrection;
import org.multaqa.registration.api.MemberSelection;
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

/**
 * The members of a delegation, one by one. Every form brings back what it was reached
 * from of a roster, and so leads back to where one was.
 */
@Controller
@Hidden
@RequestMapping("/m/{meeting}/delegations/{delegation}/members")
class MembersPageController {

	/** The element of the roster to come back to. */
	private static final Pattern AFTER = Pattern.compile("p-[a-z0-9-]{1,80}");

	private final PageRenderer renderer;

	private final FormDispatcher forms;

	MembersPageController(PageRenderer renderer, FormDispatcher forms) {
		this.renderer = renderer;
		this.forms = forms;
	}

	@GetMapping
	ModelAndView newMember(PageRequest pageRequest, Form query, @PathVariable DelegationId delegation) {
		return this.renderer.around(pageRequest, nominationPage(pageRequest, query, delegation));
	}

	@PostMapping
	@Nullable ModelAndView nominate(PageRequest pageRequest, Form form, @PathVariable DelegationId delegation) {
		var before = members(pageRequest, delegation);
		var call = call((api) -> api.nominate(form.key(), delegation, new Nomination(null,
				name(form, "name", "nameLanguage"), form.optional("email"), form.optional("language"), roles(form))));
		return this.forms.take(pageRequest, form, call,
				new FormOutcome((_) -> subject(delegation), (_) -> back(pageRequest, form),
						(done) -> nominated(pageRequest, done.shown(MemberView.class), before, form),
						() -> nominationPage(pageRequest, form, delegation)));
	}

	@GetMapping("/{person}")
	ModelAndView member(PageRequest pageRequest, Form query, @PathVariable DelegationId delegation,
			@PathVariable PersonId person) {
		return this.renderer.around(pageRequest, memberPage(pageRequest, query, delegation, person));
	}

	@PostMapping("/{person}/reminder")
	@Nullable ModelAndView remind(PageRequest pageRequest, Form form, @PathVariable DelegationId delegation,
			@PathVariable PersonId person) {
		return this.forms.take(pageRequest, form,
				call((api) -> api.remind(delegation, new MemberSelection(List.of(person)))),
				new FormOutcome((_) -> subject(delegation), (_) -> back(pageRequest, form),
						(done) -> reminded(pageRequest, person, done.shown(MemberAnswers.class)),
						() -> memberPage(pageRequest, form, delegation, person)));
	}

	@PostMapping("/{person}/approval")
	@Nullable ModelAndView approve(PageRequest pageRequest, Form form, @PathVariable DelegationId delegation,
			@PathVariable PersonId person) {
		return take(pageRequest, form, delegation, person, call((api) -> api.approve(delegation, person)),
				"registration-approved");
	}

	@PostMapping("/{person}/check-in")
	@Nullable ModelAndView checkIn(PageRequest pageRequest, Form form, @PathVariable DelegationId delegation,
			@PathVariable PersonId person) {
		return take(pageRequest, form, delegation, person, call((api) -> api.checkIn(form.key(), delegation, person)),
				"checked-in");
	}

	@PostMapping("/{person}/check-in-reversion")
	@Nullable ModelAndView revertCheckIn(PageRequest pageRequest, Form form, @PathVariable DelegationId delegation,
			@PathVariable PersonId person) {
		return take(pageRequest, form, delegation, person, call((api) -> api.revertCheckIn(delegation, person)),
				"check-in-reverted");
	}

	@PostMapping("/{person}/withdrawal")
	@Nullable ModelAndView withdraw(PageRequest pageRequest, Form form, @PathVariable DelegationId delegation,
			@PathVariable PersonId person) {
		return take(pageRequest, form, delegation, person, call((api) -> api.withdraw(delegation, person)),
				"member-withdrawn");
	}

	@PostMapping("/{person}/correction")
	@Nullable ModelAndView correct(PageRequest pageRequest, Form form, @PathVariable DelegationId delegation,
			@PathVariable PersonId person) {
		return take(pageRequest, form, delegation, person,
				call((api) -> api.correct(delegation, person,
						new MemberCorrection(name(form, "rightName", "rightLanguage"), form.optional("rightEmail")))),
				"member-corrected");
	}

	@PostMapping("/{person}/replacement")
	@Nullable ModelAndView replace(PageRequest pageRequest, Form form, @PathVariable DelegationId delegation,
			@PathVariable PersonId person) {
		var call = call((api) -> api.replace(form.key(), delegation, person, new Replacement(null,
				name(form, "name", "nameLanguage"), form.optional("email"), form.optional("language"))));
		return this.forms.take(pageRequest, form, call, new FormOutcome((_) -> subject(delegation),
				(_) -> back(pageRequest, form),
				(done) -> new Notice("replaced",
						List.of(nameOf(pageRequest, person), nameOf(pageRequest, done.shown(MemberView.class), form))),
				() -> memberPage(pageRequest, form, delegation, person)));
	}

	private @Nullable ModelAndView take(PageRequest pageRequest, Form form, DelegationId delegation, PersonId person,
			ServiceCall call, String notice) {
		return this.forms.take(pageRequest, form, call,
				new FormOutcome((_) -> subject(delegation), (_) -> back(pageRequest, form),
						(_) -> new Notice(notice, List.of(nameOf(pageRequest, person))),
						() -> memberPage(pageRequest, form, delegation, person)));
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
			.collect(Collectors.toUnmodifiableSet());
	}

	/** Somebody whose address is known keeps the name by which they are known. */
	private static Notice nominated(PageRequest pageRequest, MemberView member, Set<PersonId> before, Form form) {
		String name = nameOf(pageRequest, member, form);
		if (before.contains(member.person())) {
			return new Notice("already-in", List.of(name));
		}
		return new Notice((member.status() == MemberState.WAITING) ? "waiting-listed" : "nominated", List.of(name));
	}

	private static Notice reminded(PageRequest pageRequest, PersonId person, MemberAnswers answers) {
		return BulkPresenter.refused(answers)
			.values()
			.stream()
			.findFirst()
			.map((why) -> new Notice("not-done", List.of(why)))
			.orElseGet(() -> new Notice("reminded", List.of(nameOf(pageRequest, person))));
	}

	private static String nameOf(PageRequest pageRequest, MemberView member, Form form) {
		@Nullable LocalizedText known = member.name();
		return (known != null) ? pageRequest.reader().in(known) : form.text("name");
	}

	private static String nameOf(PageRequest pageRequest, PersonId person) {
		return pageRequest.snapshot()
			.name(person)
			.map(pageRequest.reader()::in)
			.orElseGet(() -> pageRequest.reader().message("person.unnamed"));
	}

	/** Where one was in the roster. */
	private static String back(PageRequest pageRequest, Form form) {
		String after = form.text("after");
		return pageRequest.addresses().people(RosterQuery.back(form).text())
				+ (AFTER.matcher(after).matches() ? "#" + after : "");
	}

	private static String subject(DelegationId delegation) {
		return "delegation/" + delegation;
	}

	private static ServiceCall call(Function<RegistrationApi, ResponseEntity<?>> request) {
		return ServiceCall.of(RosterPresenter.SERVICE, RegistrationApi.class, request);
	}

	private static @Nullable LocalizedText name(Form form, String field, String language) {
		@Nullable Map<String, String> name = form.texts(field, language);
		return (name != null) ? Form.read("name", name, LocalizedText::new) : null;
	}

	private static List<Role> roles(Form form) {
		return form.all("role").stream().map((role) -> Form.oneOf("roles", role, Role.class)).toList();
	}

	private PageView memberPage(PageRequest pageRequest, Form form, DelegationId delegation, PersonId person) {
		return new PageView("delegations/member", pageRequest.addresses().member(delegation, person),
				new MemberPresenter(Roster.of(pageRequest, RosterQuery.back(form))).member(delegation, person,
						() -> told(pageRequest, delegation, person)));
	}

	/**
	 * What is to be approved once more, and what was put right by half, is in no read
	 * model, and so is asked for.
	 */
	private Optional<MemberView> told(PageRequest pageRequest, DelegationId delegation, PersonId person) {
		return (this.forms.ask(pageRequest,
				call((api) -> api.member(delegation, person))) instanceof ServiceResponse.Done done
				&& done.shown() instanceof MemberView member) ? Optional.of(member) : Optional.empty();
	}

	private static PageView nominationPage(PageRequest pageRequest, Form form, DelegationId delegation) {
		return new PageView("delegations/nomination", pageRequest.addresses().members(delegation),
				new MemberPresenter(Roster.of(pageRequest, RosterQuery.back(form))).nomination(delegation));
	}

}
