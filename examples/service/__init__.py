"""An application on top of mad_registry: the task registry, jobs and GA4GH's tool registry over HTTP."""
