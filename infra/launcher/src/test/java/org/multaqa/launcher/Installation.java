package org.multaqa.launcher;

/** A running platform as a browser meets it. */
public interface Installation extends AutoCloseable {

	/**
	 * Where the portal is.
	 * @return its address, without a slash at the end
	 */
	String address();

	@Override
	void close();

}
