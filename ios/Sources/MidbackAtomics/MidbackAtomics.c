// Is there a module behind the header? A package's target has to have something to compile.

#include "MidbackAtomics.h"
