package org.multaqa.sessions.material.application;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;

import org.multaqa.model.MeetingId;

/**
 * The bytes of files. They are written before a material has them and removed after none
 * has them any more, so what a crash leaves behind is bytes that nobody needs, never a
 * material without its bytes.
 */
public interface FileStore {

	/** Takes room for a file; it counts from now on. */
	void claim(FileClaim claim);

	/** How many bytes the files of a meeting take, with those still being written. */
	long claimed(MeetingId meeting);

	/**
	 * Writes the bytes of a claimed file.
	 * @throws IOException if they cannot be read
	 */
	void write(String file, InputStream content) throws IOException;

	/**
	 * The bytes of a file, read from the store as they are needed.
	 * @param size how many there are
	 */
	InputStream open(String file, long size);

	/** Removes the bytes and then the claim; those that are not there are no error. */
	void remove(FileClaim claim);

	/** The claims that were taken before a moment. */
	List<FileClaim> claimsBefore(Instant moment);

}
