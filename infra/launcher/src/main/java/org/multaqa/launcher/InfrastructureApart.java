package org.multaqa.launcher;

import org.multaqa.embedded.Infrastructure;

/** Broker and store as {@link ApartPlatform} starts them. */
public final class InfrastructureApart {

	private InfrastructureApart() {
	}

	public static void main(String[] args) throws InterruptedException {
		ParentWatch.hold();
		Infrastructure.main(args);
	}

}
