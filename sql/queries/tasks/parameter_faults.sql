-- $1 paths text[], $2 messages text[]: as rows, in their order.
SELECT fault.path, fault.message FROM unnest($1, $2) AS fault (path, message)
