package org.multaqa.portal.pages.seats;

import java.util.function.Function;

import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import org.multaqa.model.DelegationId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.access.Role;
import org.multaqa.portal.edge.calls.ServiceCall;
import org.multaqa.portal.pages.shell.Form;
import org.multaqa.portal.pages.shell.FormDispatcher;
import org.multaqa.portal.pages.shell.FormOutcome;
import org.multaqa.portal.pages.shell.PageRenderer;
import org.multaqa.portal.pages.shell.PageRequest;
import org.multaqa.portal.pages.shell.PageView;
import org.multaqa.registration.api.NewSeatOffer;
import org.multaqa.registration.api.SeatOffersApi;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What offices offer each other of their seats. */
@Controller
@Hidden
@RequestMapping("/m/{meeting}/seats")
class SeatOffersPageController {

	private static final String OFFER = "/offers/{delegation}/{offer}";

	private final PageRenderer renderer;

	private final FormDispatcher forms;

	SeatOffersPageController(PageRenderer renderer, FormDispatcher forms) {
		this.renderer = renderer;
		this.forms = forms;
	}

	@GetMapping
	ModelAndView seats(PageRequest pageRequest) {
		return this.renderer.around(pageRequest, view(pageRequest));
	}

	@PostMapping("/offers")
	@Nullable ModelAndView offer(PageRequest pageRequest, Form form) {
		return take(pageRequest, form, form.text("from"), "seats-offered",
				(api) -> api.offer(form.key(), Form.read("from", form.needed("from"), DelegationId::new),
						new NewSeatOffer(Form.read("to", form.needed("to"), OfficeId::new),
								form.neededChoice("role", Role.class),
								Form.read("seats", form.needed("seats"), Integer::valueOf))));
	}

	@PostMapping(OFFER + "/acceptance")
	@Nullable ModelAndView accept(PageRequest pageRequest, Form form, @PathVariable DelegationId delegation,
			@PathVariable String offer) {
		return take(pageRequest, form, delegation.value(), "seats-accepted", (api) -> api.accept(delegation, offer));
	}

	@PostMapping(OFFER + "/decline")
	@Nullable ModelAndView decline(PageRequest pageRequest, Form form, @PathVariable DelegationId delegation,
			@PathVariable String offer) {
		return take(pageRequest, form, delegation.value(), "seats-declined", (api) -> api.decline(delegation, offer));
	}

	@PostMapping(OFFER + "/withdrawal")
	@Nullable ModelAndView withdraw(PageRequest pageRequest, Form form, @PathVariable DelegationId delegation,
			@PathVariable String offer) {
		return take(pageRequest, form, delegation.value(), "seats-kept", (api) -> api.withdraw(delegation, offer));
	}

	private @Nullable ModelAndView take(PageRequest pageRequest, Form form, String delegation, String notice,
			Function<SeatOffersApi, ResponseEntity<?>> request) {
		return this.forms.take(pageRequest, form,
				ServiceCall.of(SeatOffersPresenter.SERVICE, SeatOffersApi.class, request), FormOutcome
					.to("delegation/" + delegation, pageRequest.addresses().seats(), notice, () -> view(pageRequest)));
	}

	private static PageView view(PageRequest pageRequest) {
		return new PageView("seats/seats", pageRequest.addresses().seats(), SeatOffersPresenter.of(pageRequest).page());
	}

}
