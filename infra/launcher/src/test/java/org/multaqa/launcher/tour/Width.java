package org.multaqa.launcher.tour;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ReducedMotion;

/** On what a page is read. */
enum Width {

	/** A common phone, held upright: 390 CSS pixels. */
	PHONE(390, 844, 2),

	/** The smallest laptop that is still sold. */
	LAPTOP(1280, 800, 1);

	private final int across;

	private final int down;

	private final int sharpness;

	Width(int across, int down, int sharpness) {
		this.across = across;
		this.down = down;
		this.sharpness = sharpness;
	}

	NewContextOptions options() {
		boolean touched = this == PHONE;
		return new NewContextOptions().setViewportSize(this.across, this.down)
			.setDeviceScaleFactor(this.sharpness)
			.setReducedMotion(ReducedMotion.REDUCE)
			.setIsMobile(touched)
			.setHasTouch(touched);
	}

}
