package org.multaqa.sessions.material.application;

import java.nio.file.Path;

import org.multaqa.model.access.RuleViolation;

/** Says what a file is. */
public interface FileTypes {

	/**
	 * What a file is by what is in it.
	 * @param name what it is called, cleaned
	 * @return its media type, one of those that are kept
	 * @throws RuleViolation {@code material.type-not-kept},
	 * {@code material.other-content} where its name says something else
	 */
	String mediaTypeOf(String name, Path content);

}
