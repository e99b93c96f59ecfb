package org.multaqa.launcher.seeds;

/** Told how far the story has come. */
@FunctionalInterface
public interface Progress {

	/**
	 * An act was played.
	 * @param done how many acts of it are done
	 * @param of how many there are
	 */
	void played(Chapter chapter, int done, int of);

}
