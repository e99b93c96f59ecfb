package org.multaqa.launcher.bench;

/**
 * What one page costs.
 *
 * @param page its name in the table
 * @param alone what a reader costs who is the only one
 * @param served how long its readers waited
 * @param file how long readers of a static file of the same bytes waited, in turns with
 * those of the page
 * @param html size of the page, in bytes
 * @param compressed what of it travels, in bytes
 */
record PageFigures(String page, Load.Alone alone, Latencies served, Latencies file, int html, int compressed) {

	/** How many times as long as for the file, at the 95th percentile. */
	double ratio() {
		return this.served.p95() / this.file.p95();
	}

}
