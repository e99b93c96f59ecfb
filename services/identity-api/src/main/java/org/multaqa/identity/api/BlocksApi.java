package org.multaqa.identity.api;

import java.util.List;

import org.multaqa.model.PersonId;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * Accounts that nobody is let in to, for founders alone ({@link FounderActions}). A
 * refusal is a problem (RFC 9457) with a code.
 */
@HttpExchange(url = BlocksApi.PATH, accept = "application/json, application/problem+json")
public interface BlocksApi {

	/** Where they are. */
	String PATH = "/api/v1/blocks";

	/** How many are listed. */
	int SHOWN = 200;

	/** Who is blocked, the latest {@value #SHOWN} first. */
	@GetExchange
	ResponseEntity<List<BlockView>> list();

	/**
	 * Blocks an account: its tokens are refused within a second by every service, its
	 * sessions end, and no link opens it. Asked again, it keeps its reason.
	 */
	@PostExchange
	ResponseEntity<BlockView> block(@RequestBody NewBlock block);

	/** Lets somebody in again, who signs in anew. */
	@DeleteExchange("/{person}")
	ResponseEntity<Void> unblock(@PathVariable PersonId person);

}
