-- :file holds an array of tasks. Acme gets all of them, the other organisations the tasks that they
-- use.
\set tasks `cat :'file'`
SELECT mad_registry.import_tasks(o.org_id, :'tasks')
FROM mad.organizations o
WHERE o.name LIKE 'Acme%'
   OR o.name LIKE 'Basel%' AND :'subject' ~ '^(docking|prep|chem|scor|admet)'
   OR o.name LIKE 'Crystal%' AND :'subject' ~ '^(struct|dyn|pocket|inter)';
