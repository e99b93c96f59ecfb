package org.multaqa.sessions.material.application;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;

import org.multaqa.model.MeetingId;

/**
 * The bytes of files. They are written before a material has them and removed after none
 * has them any more, so what a crash leaves behind is bytes that nobody needs, never a
 * material without its bytes. A file is loose from its claim until it is known that a
 * material has it, and again from before its material gives it up.
 */
public interface FileStore {

	/**
	 * Takes room for a file; it counts from now on, and is loose.
	 * @return how many bytes the files of its meeting take with it, and with those still
	 * being written; of two claims at once each counts the other
	 */
	long claim(FileClaim claim);

	/** How many bytes the files of a meeting take, added up anew from all of them. */
	long recount(MeetingId meeting);

	/**
	 * A material has the file, unless it became loose anew meanwhile.
	 * @param claim says since when it was loose
	 */
	void settle(FileClaim claim);

	/**
	 * The file is loose, since its material may give it up now.
	 * @param at since when
	 */
	void loosen(String file, Instant at);

	/**
	 * No material has the file any more; who is reading it may go on.
	 * @param at since when
	 */
	void release(String file, Instant at);

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

	/**
	 * The files that have been loose since before a moment.
	 * @param limit at most so many
	 * @return in any order
	 */
	List<FileClaim> looseBefore(Instant moment, int limit);

	/**
	 * The files of a meeting that were released.
	 * @param limit at most so many
	 * @return in any order
	 */
	List<FileClaim> released(MeetingId meeting, int limit);

}
