-- A fingerprint of the dictionary that computes search vectors, namely the lexemes of some 700
-- words, and whether this dictionary computed the stored vectors.
-- No index: one row.
SELECT w.fingerprint, EXISTS (SELECT FROM mad.search_dictionary d WHERE d.fingerprint = w.fingerprint)
FROM (
    SELECT md5(to_tsvector('pg_catalog.english', string_agg(s.stem || e.ending, ' '))::text) AS fingerprint
    FROM unnest('{add,bind,dock,fold,gener,proteas,hydr,catal,cry,die,ski,new,univers,commun,organ,past,
                 inn,earl,proceed,exceed,succeed,hop,fall,run,even,out,herr,ev,cann,log,anim,polym,dens,
                 ion,enzym}'::text[]) s (stem)
    CROSS JOIN unnest('{"",s,es,ed,ing,ings,er,ers,est,ly,edly,ingly,ation,ational,ator,izer,ize,ive,iveness,fulness,
                        ousness,alism,ality,ement,ment,ance,ogy,y,ies}'::text[]) e (ending)
) w
