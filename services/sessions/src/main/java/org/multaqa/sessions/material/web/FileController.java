package org.multaqa.sessions.material.web;

import java.nio.charset.StandardCharsets;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.security.Actors;
import org.multaqa.model.MaterialId;
import org.multaqa.model.SessionId;
import org.multaqa.model.access.Actor;
import org.multaqa.sessions.api.MaterialsApi;
import org.multaqa.sessions.material.application.MaterialService;

import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * What is in the files of materials, also without a token where everybody may read it.
 */
@RestController
@Tag(name = "materials")
class FileController {

	private final MaterialService materials;

	FileController(MaterialService materials) {
		this.materials = materials;
	}

	/**
	 * What is in a file. It is to be saved, never shown as a page of ours; its ETag is
	 * the SHA-256 of what is in it.
	 */
	@GetMapping(MaterialsApi.FILE)
	@SecurityRequirements
	@ApiResponse(responseCode = "200", description = "The file",
			content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
					schema = @Schema(type = "string", format = "binary")))
	ResponseEntity<InputStreamResource> open(@AuthenticationPrincipal @Nullable Jwt token,
			@PathVariable SessionId session, @PathVariable MaterialId material) {
		var opened = this.materials.open((token != null) ? Actors.of(token) : Actor.visitor(), session, material);
		var file = opened.file();
		var cache = CacheControl.noCache();
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(file.mediaType()))
			.contentLength(file.size())
			.eTag("\"" + file.hash() + "\"")
			.cacheControl(opened.isPublic() ? cache.cachePublic() : cache.cachePrivate())
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(file.name(), StandardCharsets.UTF_8).build().toString())
			.header("X-Content-Type-Options", "nosniff")
			.body(new InputStreamResource(opened.content()));
	}

}
