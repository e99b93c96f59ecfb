package org.multaqa.identity.access.web;

import java.util.List;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.multaqa.identity.access.application.AccessService;
import org.multaqa.identity.api.BlockView;
import org.multaqa.identity.api.BlocksApi;
import org.multaqa.identity.api.NewBlock;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Blocked accounts, as {@link BlocksApi} describes them. */
@RestController
@RequestMapping(BlocksApi.PATH)
@Tag(name = "blocks")
class BlocksController {

	private final AccessService access;

	BlocksController(AccessService access) {
		this.access = access;
	}

	/** Who is blocked, for founders. */
	@GetMapping
	List<BlockView> list(Actor actor) {
		return this.access.list(actor);
	}

	/**
	 * Blocks an account: its owner is out within a second, everywhere; blocked again, it
	 * keeps its reason.
	 */
	@PostMapping
	BlockView block(RequestContext context, @RequestBody NewBlock request) {
		return this.access.block(context, request);
	}

	/** Lets somebody in again, who signs in anew. */
	@DeleteMapping("/{person}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void unblock(RequestContext context, @PathVariable PersonId person) {
		this.access.unblock(context, person);
	}

}
