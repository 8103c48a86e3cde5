-- Returns the elements of two arrays as rows, in their order.
-- $1 paths text[], $2 messages text[].
SELECT fault.path, fault.message FROM unnest($1, $2) AS fault (path, message)
