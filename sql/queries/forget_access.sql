-- $1 role name.
DELETE FROM mad.role_access WHERE role_name = $1
