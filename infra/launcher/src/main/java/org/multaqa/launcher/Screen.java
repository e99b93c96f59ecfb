package org.multaqa.launcher;

import java.io.PrintStream;
import java.util.Locale;

/**
 * What the person at the terminal sees: one line per step, rewritten while it goes on
 * where the terminal can, and never a wall of logs.
 */
public final class Screen {

	private static final int WIDTH = 78;

	private final PrintStream out;

	private final boolean rewrites;

	private final long start = System.nanoTime();

	private String step = "";

	public Screen(PrintStream out, boolean rewrites) {
		this.out = out;
		this.rewrites = rewrites;
	}

	/**
	 * A step goes on.
	 * @param how how far it is
	 */
	public synchronized void show(String what, String how) {
		if (this.rewrites) {
			this.out.print("\r" + pad(line(what, how)));
			this.out.flush();
		}
		this.step = what;
	}

	/**
	 * A step is done.
	 * @param how what came of it
	 */
	public synchronized void done(String what, String how) {
		this.out.println((this.rewrites ? "\r" : "") + pad(line(what, how)).stripTrailing());
		this.step = "";
	}

	/** Something for people to read. */
	public synchronized void say(String line) {
		if (!this.step.isEmpty() && this.rewrites) {
			this.out.println();
		}
		this.out.println(line);
		this.out.flush();
	}

	private String line(String what, String how) {
		double seconds = (System.nanoTime() - this.start) / 1e9;
		return String.format(Locale.ROOT, "  %5.1f s  %-10s %s", seconds, what, how);
	}

	private static String pad(String line) {
		return (line.length() < WIDTH) ? line + " ".repeat(WIDTH - line.length()) : line;
	}

}
