package org.multaqa.embedded;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * Another process, or this one a second time, already works on the data folder. Stop that
 * one first, or choose another folder.
 */
public final class FolderInUse extends RuntimeException {

	private final Path folder;

	private final @Nullable Long pid;

	FolderInUse(Path folder, @Nullable Long pid) {
		super("The data folder " + folder + " is in use by "
				+ ((pid != null) ? "process " + pid : "a process that did not leave its number"));
		this.folder = folder;
		this.pid = pid;
	}

	public Path folder() {
		return this.folder;
	}

	/**
	 * The process that holds the folder, {@code null} if it died between taking the lock
	 * and writing its number, or has only just begun.
	 */
	public @Nullable Long pid() {
		return this.pid;
	}

}
