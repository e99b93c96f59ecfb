package org.multaqa.kit.config;

import org.springframework.context.SmartLifecycle;

/** Makes the topics before any binding starts. */
final class TopicsFirst implements SmartLifecycle {

	private final Runnable provision;

	private volatile boolean done;

	TopicsFirst(Runnable provision) {
		this.provision = provision;
	}

	@Override
	public void start() {
		this.provision.run();
		this.done = true;
	}

	@Override
	public void stop() {
		this.done = false;
	}

	@Override
	public boolean isRunning() {
		return this.done;
	}

	@Override
	public int getPhase() {
		return Integer.MIN_VALUE;
	}

}
