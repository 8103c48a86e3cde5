SELECT o.name AS organisation, count(DISTINCT t.task_id) AS tasks, count(*) AS versions,
       (SELECT count(*) FROM mad.task_services s WHERE s.org_id = o.org_id) AS services,
       (SELECT count(*) FROM mad.pipeline_templates p WHERE p.org_id = o.org_id) AS pipelines
FROM mad.organizations o JOIN mad.task_definitions t USING (org_id)
GROUP BY o.org_id ORDER BY 1;
