SELECT bench.count_out(:lease::integer);
