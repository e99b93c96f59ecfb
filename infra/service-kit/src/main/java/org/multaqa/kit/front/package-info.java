/**
 * What stands in front of a service, before anything else reads a request: by which
 * names, ports and proxies it may be reached, how its address is written, and how large
 * it may be.
 */
@NullMarked
package org.multaqa.kit.front;

import org.jspecify.annotations.NullMarked;
