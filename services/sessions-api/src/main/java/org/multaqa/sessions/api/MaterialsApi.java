package org.multaqa.sessions.api;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.MaterialId;
import org.multaqa.model.SessionId;

import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/**
 * The materials of a session over HTTP, as callers see them; docs/openapi says what each
 * call does. A refusal is a problem (RFC 9457) with a code. What is in a file is at
 * {@link #fileAddress}; what is for everybody can be read there without a token.
 */
@HttpExchange(url = "/api/v1/sessions/{session}/materials", accept = "application/json, application/problem+json")
public interface MaterialsApi {

	/** Pattern of the addresses of what is in files. */
	String FILE = "/api/v1/sessions/{session}/materials/{material}/file";

	/**
	 * Where a service has what is in a file.
	 * @return an address, from its root on
	 */
	static String fileAddress(SessionId session, MaterialId material) {
		return FILE.replace("{session}", session.value()).replace("{material}", material.value());
	}

	@GetExchange
	ResponseEntity<MaterialsView> list(@PathVariable SessionId session);

	@GetExchange("/{material}")
	ResponseEntity<MaterialView> read(@PathVariable SessionId session, @PathVariable MaterialId material);

	/** All of what is in a file, as it is; it is held in memory. */
	@GetExchange(url = "/{material}/file", accept = { "*/*", "application/problem+json" })
	ResponseEntity<byte[]> open(@PathVariable SessionId session, @PathVariable MaterialId material);

	/** Adds a link, once under the same key. */
	@PostExchange("/links")
	ResponseEntity<MaterialView> addLink(
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
			@PathVariable SessionId session, @RequestBody MaterialRequest request);

	/**
	 * Adds a file, once under the same key.
	 * @param name what it is called, with the ending that fits what it is
	 * @param title what the material is called; its name without the ending if absent
	 * @param language of the title; that in which the caller is answered if absent
	 * @param readers for whom it is; the meeting if absent
	 * @param file what is in it
	 */
	@PostExchange(url = "/files", contentType = "application/octet-stream")
	ResponseEntity<MaterialView> addFile(
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
			@PathVariable SessionId session, @RequestParam @Nullable String name,
			@RequestParam(required = false) @Nullable String title,
			@RequestParam(required = false) @Nullable String language,
			@RequestParam(required = false) @Nullable String readers, @RequestBody Resource file);

	/** Calls it otherwise, makes it for others, or leads the link elsewhere. */
	@PutExchange("/{material}")
	ResponseEntity<MaterialsView> revise(@RequestHeader(name = "If-Match", required = false) @Nullable String version,
			@PathVariable SessionId session, @PathVariable MaterialId material, @RequestBody MaterialRequest request);

	/** Another file in the place of the one before it. */
	@PostExchange(url = "/{material}/replacement", contentType = "application/octet-stream")
	ResponseEntity<MaterialsView> replaceFile(@PathVariable SessionId session, @PathVariable MaterialId material,
			@RequestParam @Nullable String name, @RequestBody Resource file);

	/** Takes it away; what is not there any more is no error. */
	@DeleteExchange("/{material}")
	ResponseEntity<MaterialsView> remove(@PathVariable SessionId session, @PathVariable MaterialId material);

	/** Puts all of them into another order. */
	@PutExchange("/order")
	ResponseEntity<MaterialsView> reorder(@PathVariable SessionId session, @RequestBody MaterialOrder request);

}
