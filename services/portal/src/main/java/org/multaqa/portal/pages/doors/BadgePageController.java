package org.multaqa.portal.pages.doors;

import java.util.Optional;
import java.util.function.Function;

import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.web.Languages;
import org.multaqa.model.DelegationId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Permission;
import org.multaqa.portal.access.SignInNeeded;
import org.multaqa.portal.edge.calls.ServiceCall;
import org.multaqa.portal.pages.doors.BadgePage.Badge;
import org.multaqa.portal.pages.shell.ActionState;
import org.multaqa.portal.pages.shell.Form;
import org.multaqa.portal.pages.shell.FormDispatcher;
import org.multaqa.portal.pages.shell.FormOutcome;
import org.multaqa.portal.pages.shell.MeetingContext;
import org.multaqa.portal.pages.shell.PageRenderer;
import org.multaqa.portal.pages.shell.PageRequest;
import org.multaqa.portal.pages.shell.PageView;
import org.multaqa.portal.projections.meeting.Delegation;
import org.multaqa.registration.api.RegistrationApi;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page of a badge: one's own, or for organisers anybody's. */
@Controller
@Hidden
@RequestMapping("/m/{meeting}")
class BadgePageController {

	private static final String SERVICE = "registration";

	private static final String MEMBER = "/doors/{delegation}/{person}";

	private final PageRenderer renderer;

	private final FormDispatcher forms;

	BadgePageController(PageRenderer renderer, FormDispatcher forms) {
		this.renderer = renderer;
		this.forms = forms;
	}

	@GetMapping("/badge")
	ModelAndView own(PageRequest pageRequest) {
		var actor = pageRequest.actor().orElseThrow(SignInNeeded::new);
		var own = pageRequest.snapshot()
			.delegations()
			.stream()
			.flatMap((delegation) -> delegation.member(actor.person())
				.filter((member) -> member.state().isIn())
				.map((member) -> badge(pageRequest, delegation, member))
				.stream())
			.findFirst();
		return this.renderer.around(pageRequest, new PageView("doors/badge", pageRequest.addresses().badge(),
				new BadgePage(own.orElse(null), true, Languages.ALL)));
	}

	@GetMapping(MEMBER)
	ModelAndView ofMember(PageRequest pageRequest, @PathVariable DelegationId delegation,
			@PathVariable PersonId person) {
		return this.renderer.around(pageRequest, view(pageRequest, delegation, person));
	}

	@PostMapping(MEMBER + "/badge/renewal")
	@Nullable ModelAndView renew(PageRequest pageRequest, Form form, @PathVariable DelegationId delegation,
			@PathVariable PersonId person) {
		return this.forms.take(pageRequest, form, call((api) -> api.renewBadge(delegation, person)),
				FormOutcome.to("", address(pageRequest, delegation, person), "badge-renewed",
						() -> view(pageRequest, delegation, person)));
	}

	/** What one may not know of answers as what does not exist. */
	private static PageView view(PageRequest pageRequest, DelegationId id, PersonId person) {
		if (pageRequest.person() == null) {
			throw new SignInNeeded();
		}
		var badge = pageRequest.snapshot()
			.delegations()
			.stream()
			.filter((delegation) -> delegation.id().equals(id))
			.flatMap((delegation) -> member(pageRequest, delegation, person).stream())
			.findFirst()
			.orElseThrow(pageRequest::unknown);
		return new PageView("doors/badge", badge.address(),
				new BadgePage(badge, pageRequest.is(person), Languages.ALL));
	}

	private static Optional<Badge> member(PageRequest pageRequest, Delegation delegation, PersonId person) {
		var actions = new MeetingContext(pageRequest).actions(delegation);
		return actions.member(person).readNeeds().isAllowed()
				? delegation.member(person).map((member) -> badge(pageRequest, delegation, member)) : Optional.empty();
	}

	private static Badge badge(PageRequest pageRequest, Delegation delegation, Delegation.Member member) {
		var context = new MeetingContext(pageRequest);
		var actions = context.actions(delegation);
		var person = member.person();
		return new Badge(delegation.id(), context.person(person), context.office(delegation.office()), member.roles(),
				address(pageRequest, delegation.id(), person),
				quietly(pageRequest, actions.member(person).readPapers()),
				quietly(pageRequest, actions.member(person).renewBadge()),
				quietly(pageRequest, actions.member(person).readCertificate()));
	}

	private static ActionState quietly(PageRequest pageRequest, Permission permission) {
		return pageRequest.quietly(SERVICE, permission.isAllowed());
	}

	private static String address(PageRequest pageRequest, DelegationId delegation, PersonId person) {
		return pageRequest.addresses().doors() + "/" + delegation + "/" + person;
	}

	private static ServiceCall call(Function<RegistrationApi, ResponseEntity<?>> request) {
		return ServiceCall.of(SERVICE, RegistrationApi.class, request);
	}

}
