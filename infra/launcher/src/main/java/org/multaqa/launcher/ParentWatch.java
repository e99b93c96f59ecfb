package org.multaqa.launcher;

/**
 * Ends a process when the one that started it has gone, even if that one was killed and
 * could not say so. Nobody would look for what is left.
 */
final class ParentWatch {

	static final String HOLDER = "multaqa.holder";

	private ParentWatch() {
	}

	/**
	 * Ends this process with the one whose number the property {@value #HOLDER} tells.
	 */
	static void hold() {
		ProcessHandle.of(Long.getLong(HOLDER, -1))
			.ifPresentOrElse((holder) -> holder.onExit().thenRun(() -> Runtime.getRuntime().halt(1)),
					() -> Runtime.getRuntime().halt(1));
	}

}
