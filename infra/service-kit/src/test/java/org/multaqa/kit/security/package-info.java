@NullMarked
package org.multaqa.kit.security;

import org.jspecify.annotations.NullMarked;
