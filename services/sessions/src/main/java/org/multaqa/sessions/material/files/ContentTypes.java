package org.multaqa.sessions.material.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.sessions.material.application.FileTypes;
import org.multaqa.sessions.material.domain.FileName;

/**
 * Says what a file is by its first bytes, of a package by the parts that are in it. The
 * name decides nothing; but it must end as what it is, or whoever saves the file would
 * open something else than it says.
 */
public final class ContentTypes implements FileTypes {

	private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

	@Override
	public String mediaTypeOf(String name, Path content) {
		var kept = KeptType.of(detect(content), FileName.ending(name), () -> PackageParts.of(content))
			.orElseThrow(() -> RuleViolation.badInput("material.type-not-kept"));
		if (!kept.endsIn(FileName.ending(name))) {
			throw RuleViolation.badInput("material.other-content", kept.ending());
		}
		return kept.mediaType();
	}

	private String detect(Path content) {
		try (var bytes = new BufferedInputStream(Files.newInputStream(content))) {
			return this.types.detect(bytes, new Metadata()).toString();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
