package org.multaqa.portal.pages.delegations;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import org.multaqa.model.PersonId;
import org.multaqa.portal.edge.calls.ServiceCall;
import org.multaqa.portal.edge.calls.ServiceResponse;
import org.multaqa.portal.pages.shell.Form;
import org.multaqa.portal.pages.shell.FormDispatcher;
import org.multaqa.portal.pages.shell.Notice;
import org.multaqa.portal.pages.shell.PageRenderer;
import org.multaqa.portal.pages.shell.PageRequest;
import org.multaqa.portal.pages.shell.PageView;
import org.multaqa.registration.api.MemberAnswers;
import org.multaqa.registration.api.MemberSelection;
import org.multaqa.registration.api.RegistrationApi;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * One act upon several people of a roster: first it is said who and who not, then it is
 * done, one delegation after the other. Whatever can be done is done, and sent again it
 * finds it done.
 */
@Controller
@Hidden
@RequestMapping("/m/{meeting}/people/together/{act}")
class BulkPageController {

	private final PageRenderer renderer;

	private final FormDispatcher forms;

	BulkPageController(PageRenderer renderer, FormDispatcher forms) {
		this.renderer = renderer;
		this.forms = forms;
	}

	@GetMapping
	ModelAndView preview(PageRequest pageRequest, Form query, @PathVariable String act) {
		var bulk = bulk(pageRequest, query, act);
		return this.renderer.around(pageRequest, pageView(pageRequest, bulk,
				bulk.preview(query.isTrue("all") ? bulk.matching() : bulk.chosen(query.all("who")))));
	}

	@PostMapping
	@Nullable ModelAndView carryOut(PageRequest pageRequest, Form form, @PathVariable String act) {
		var bulk = bulk(pageRequest, form, act);
		var asked = bulk.chosen(form.all("who")).stream().limit(BulkPresenter.MOST).toList();
		var refused = new HashMap<PersonId, String>();
		BulkPresenter.byDelegation(asked).forEach((delegation, people) -> {
			var call = ServiceCall.of(RosterPresenter.SERVICE, RegistrationApi.class,
					(RegistrationApi api) -> bulk.act().ask(api, delegation, new MemberSelection(people)));
			switch (this.forms.askAndWait(pageRequest, form, call.patient(), "delegation/" + delegation)) {
				case ServiceResponse.Done done ->
					refused.putAll(BulkPresenter.refused(done.shown(MemberAnswers.class)));
				case ServiceResponse.Refused no -> people.forEach((person) -> refused.put(person, no.title()));
			}
		});
		if (refused.isEmpty()) {
			return this.renderer.onTo(pageRequest, pageRequest.addresses().people(bulk.roster().query().text()),
					new Notice("together-" + bulk.act().wire(), List.of(String.valueOf(asked.size()))));
		}
		return this.renderer.around(pageRequest, pageView(pageRequest, bulk, bulk.result(asked, refused)));
	}

	private static BulkPresenter bulk(PageRequest pageRequest, Form form, String act) {
		var roster = Roster.of(pageRequest, RosterQuery.back(form));
		return Arrays.stream(BulkAct.values())
			.filter((each) -> each.wire().equals(act))
			.findFirst()
			.map((known) -> new BulkPresenter(roster, known))
			.orElseThrow(pageRequest::unknown);
	}

	private static PageView pageView(PageRequest pageRequest, BulkPresenter bulk, BulkPage page) {
		return PageView.asked("delegations/together", pageRequest.request(), page);
	}

}
