/**
 * Benchmarks of the running platform: ratios to a limit that is measured in the same run,
 * so that the pace of a machine is no number of ours.
 */
@NullMarked
package org.multaqa.launcher.bench;

import org.jspecify.annotations.NullMarked;
