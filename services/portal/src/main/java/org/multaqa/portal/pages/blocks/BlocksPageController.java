package org.multaqa.portal.pages.blocks;

import java.util.List;
import java.util.function.Function;

import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import org.multaqa.identity.api.AccountsApi;
import org.multaqa.identity.api.BlockView;
import org.multaqa.identity.api.BlocksApi;
import org.multaqa.identity.api.LostPasskeys;
import org.multaqa.identity.api.NewBlock;
import org.multaqa.identity.api.PasskeysApi;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Permission;
import org.multaqa.portal.edge.calls.ServiceCall;
import org.multaqa.portal.edge.calls.ServiceResponse;
import org.multaqa.portal.pages.shell.ActionState;
import org.multaqa.portal.pages.shell.Form;
import org.multaqa.portal.pages.shell.FormDispatcher;
import org.multaqa.portal.pages.shell.FormOutcome;
import org.multaqa.portal.pages.shell.PageRenderer;
import org.multaqa.portal.pages.shell.PageRequest;
import org.multaqa.portal.pages.shell.PageView;
import org.multaqa.portal.pages.shell.PersonName;
import org.multaqa.portal.projections.ReadModels;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Where founders block accounts, as identity says who is. */
@Controller
@Hidden
@RequestMapping(BlocksPageController.PATH)
class BlocksPageController {

	static final String PATH = "/blocks";

	private final ReadModels models;

	private final PageRenderer renderer;

	private final FormDispatcher forms;

	BlocksPageController(ReadModels models, PageRenderer renderer, FormDispatcher forms) {
		this.models = models;
		this.renderer = renderer;
		this.forms = forms;
	}

	@GetMapping
	ModelAndView blocks(PageRequest pageRequest) {
		return this.renderer.around(pageRequest, pageView(pageRequest));
	}

	@PostMapping
	@Nullable ModelAndView block(PageRequest pageRequest, Form form) {
		return this.forms.take(pageRequest, form,
				call((api) -> api.block(new NewBlock(form.needed("account"), form.needed("reason")))),
				FormOutcome.to("", PATH, "account-blocked", () -> pageView(pageRequest)));
	}

	@PostMapping("/{person}/end")
	@Nullable ModelAndView unblock(PageRequest pageRequest, Form form, @PathVariable PersonId person) {
		return this.forms.take(pageRequest, form, call((api) -> api.unblock(person)),
				FormOutcome.to("", PATH, "account-unblocked", () -> pageView(pageRequest)));
	}

	@PostMapping("/passkeys")
	@Nullable ModelAndView removePasskeys(PageRequest pageRequest, Form form) {
		return this.forms.take(pageRequest, form,
				ServiceCall.of(AccountsApi.SERVICE, PasskeysApi.class,
						(api) -> api.remove(new LostPasskeys(form.needed("lost")))),
				FormOutcome.to("", PATH, "passkeys-removed", () -> pageView(pageRequest)));
	}

	private static ServiceCall call(Function<BlocksApi, ResponseEntity<?>> request) {
		return ServiceCall.of(AccountsApi.SERVICE, BlocksApi.class, request);
	}

	private PageView pageView(PageRequest pageRequest) {
		if (pageRequest.actor().filter(Actor::isFounder).isEmpty()) {
			throw pageRequest.unknown();
		}
		return switch (this.forms.ask(pageRequest, call(BlocksApi::list))) {
			case ServiceResponse.Done done ->
				new PageView("blocks/blocks", PATH, page(pageRequest, done.shown(List.class)));
			// who was dismissed a moment ago
			case ServiceResponse.Refused refused when refused.status() == HttpStatus.FORBIDDEN.value() ->
				throw pageRequest.unknown();
			case ServiceResponse.Refused _ -> throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
		};
	}

	private BlocksPage page(PageRequest pageRequest, List<?> blocks) {
		var may = pageRequest.may(AccountsApi.SERVICE, Permission.allowed(), Permission.allowed());
		return new BlocksPage(blocks.stream().map((each) -> block((BlockView) each, may)).toList(), may);
	}

	private BlocksPage.Block block(BlockView view, ActionState may) {
		return new BlocksPage.Block(named(view.person()), view.reason(), named(view.by()), view.at(), may);
	}

	private PersonName named(PersonId person) {
		return new PersonName(person, this.models.name(person).orElse(null));
	}

}
