CREATE EXTENSION mad_registry CASCADE;
\dx
\dt mad.*
