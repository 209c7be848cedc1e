-- A parent, guardian or carer who died gets no letter: the date as the register writes it, 0 where only
-- the death is known.

ALTER TABLE guardian ADD COLUMN died INTEGER CHECK (died BETWEEN 0 AND 99991231);
