package org.multaqa.identity.erasure.web;

import java.util.List;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.multaqa.identity.accounts.domain.Erasure;
import org.multaqa.identity.api.ErasureRequest;
import org.multaqa.identity.api.ErasureView;
import org.multaqa.identity.api.ErasuresApi;
import org.multaqa.identity.erasure.application.ErasureService;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.model.access.Actor;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Erasures, as {@link ErasuresApi} describes them. */
@RestController
@RequestMapping(ErasuresApi.PATH)
@Tag(name = "erasures")
class ErasuresController {

	private final ErasureService erasures;

	ErasuresController(ErasureService erasures) {
		this.erasures = erasures;
	}

	/**
	 * Erases a person for ever; asked again it finds what was done.
	 */
	@PostMapping
	ErasureView erase(RequestContext context, @RequestBody ErasureRequest request) {
		return view(this.erasures.erase(context, request.person(), request.askedBy()));
	}

	/** The latest erasures, for founders. */
	@GetMapping
	List<ErasureView> latest(Actor actor) {
		return this.erasures.latest(actor).stream().map(ErasuresController::view).toList();
	}

	private static ErasureView view(Erasure erasure) {
		return new ErasureView(erasure.person(), erasure.askedBy(), erasure.at());
	}

}
