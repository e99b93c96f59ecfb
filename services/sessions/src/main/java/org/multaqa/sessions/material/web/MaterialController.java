package org.multaqa.sessions.material.web;

import java.io.IOException;
import java.util.Arrays;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.web.Languages;
import org.multaqa.kit.web.NeedsVersion;
import org.multaqa.kit.web.Responses;
import org.multaqa.model.LanguagePreference;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MaterialId;
import org.multaqa.model.ModelJson;
import org.multaqa.model.SessionId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.events.MaterialEvent.MaterialReaders;
import org.multaqa.model.text.Written;
import org.multaqa.sessions.api.MaterialOrder;
import org.multaqa.sessions.api.MaterialRequest;
import org.multaqa.sessions.api.MaterialView;
import org.multaqa.sessions.api.MaterialsView;
import org.multaqa.sessions.material.application.MaterialService;
import org.multaqa.sessions.material.application.SentFile;
import org.multaqa.sessions.material.domain.FileName;

import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The materials of a session: links and files. */
@RestController
@RequestMapping("/api/v1/sessions/{session}/materials")
@Tag(name = "materials")
class MaterialController {

	private static final String PREFIX = "m";

	private final MaterialService materials;

	MaterialController(MaterialService materials) {
		this.materials = materials;
	}

	/** Those that the caller may read, in their order. */
	@GetMapping
	ResponseEntity<MaterialsView> list(Actor actor, @PathVariable SessionId session) {
		return Responses.ok(MaterialViews.of(this.materials.read(actor, session)));
	}

	/** One of them. */
	@GetMapping("/{material}")
	ResponseEntity<MaterialView> read(Actor actor, @PathVariable SessionId session, @PathVariable MaterialId material) {
		return Responses.ok(MaterialViews.one(this.materials.read(actor, session), material));
	}

	/** Adds a link, once under the same Idempotency-Key. */
	@PostMapping("/links")
	@ResponseStatus(HttpStatus.CREATED)
	ResponseEntity<MaterialView> addLink(RequestContext context, @PathVariable SessionId session,
			@RequestBody MaterialRequest request) {
		var id = new MaterialId(context.newId(PREFIX));
		return Responses.created(address(session, id), MaterialViews.one(this.materials.addLink(context, session, id,
				request.title(), request.readers(), (request.address() != null) ? request.address() : ""), id));
	}

	/**
	 * Adds a file, once under the same Idempotency-Key. What it is is looked at, whatever
	 * its type says; its name must end accordingly. Without a title it is called as its
	 * name, without readers it is for the meeting.
	 */
	@PostMapping(path = "/files", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
	@ResponseStatus(HttpStatus.CREATED)
	ResponseEntity<MaterialView> addFile(RequestContext context, @PathVariable SessionId session,
			@RequestParam @Nullable String name, @RequestParam @Nullable String title,
			@RequestParam @Nullable String language, @RequestParam @Nullable String readers,
			@io.swagger.v3.oas.annotations.parameters.RequestBody(required = true,
					content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
							schema = @Schema(type = "string",
									format = "binary"))) @RequestBody InputStreamResource file,
			LanguagePreference reader) throws IOException {
		var id = new MaterialId(context.newId(PREFIX));
		var sent = sent(name, file);
		var called = LocalizedText.of((language != null) ? language : Languages.spokenTo(reader).toLanguageTag(),
				(title != null && !title.isBlank()) ? Written.line(title)
						: FileName.stem(FileName.cleaned(sent.name())));
		return Responses.created(address(session, id),
				MaterialViews.one(this.materials.addFile(context, session, id, called, readers(readers), sent), id));
	}

	/** Calls it otherwise, makes it for others, or leads a link elsewhere. */
	@PutMapping("/{material}")
	@NeedsVersion
	ResponseEntity<MaterialsView> revise(RequestContext context, @PathVariable SessionId session,
			@PathVariable MaterialId material, @RequestBody MaterialRequest request) {
		return Responses.ok(MaterialViews.of(this.materials.revise(context, session, material, request.title(),
				request.readers(), request.address())));
	}

	/** Another file in the place of the one before it. */
	@PostMapping(path = "/{material}/replacement", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
	ResponseEntity<MaterialsView> replaceFile(RequestContext context, @PathVariable SessionId session,
			@PathVariable MaterialId material, @RequestParam @Nullable String name,
			@io.swagger.v3.oas.annotations.parameters.RequestBody(required = true, content = @Content(
					mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
					schema = @Schema(type = "string", format = "binary"))) @RequestBody InputStreamResource file)
			throws IOException {
		return Responses.ok(MaterialViews.of(this.materials.replaceFile(context, session, material, sent(name, file))));
	}

	/** Takes it away; what is not there any more is no error. */
	@DeleteMapping("/{material}")
	ResponseEntity<MaterialsView> remove(RequestContext context, @PathVariable SessionId session,
			@PathVariable MaterialId material) {
		return Responses.ok(MaterialViews.of(this.materials.remove(context, session, material)));
	}

	/** Puts all of them into another order. */
	@PutMapping("/order")
	ResponseEntity<MaterialsView> reorder(RequestContext context, @PathVariable SessionId session,
			@RequestBody MaterialOrder request) {
		return Responses.ok(MaterialViews.of(this.materials.reorder(context, session, request.materials())));
	}

	private static SentFile sent(@Nullable String name, InputStreamResource file) throws IOException {
		return new SentFile((name != null) ? name : "", file.getInputStream());
	}

	private static MaterialReaders readers(@Nullable String wireName) {
		return (wireName == null) ? MaterialReaders.MEETING
				: Arrays.stream(MaterialReaders.values())
					.filter((each) -> ModelJson.wireName(each).equals(wireName))
					.findFirst()
					.orElseThrow(() -> new IllegalArgumentException("no readers: " + wireName));
	}

	private static String address(SessionId session, MaterialId material) {
		return "/api/v1/sessions/" + session + "/materials/" + material;
	}

}
