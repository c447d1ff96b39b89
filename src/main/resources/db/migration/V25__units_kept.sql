-- A quantity means something with its unit alone: what an order and a need count stays beside how many.

alter table purchase_order_line add unit varchar(20) character set ascii null after item_id;
update purchase_order_line l join catalogue_item i on i.id = l.item_id set l.unit = i.unit;
alter table purchase_order_line modify unit varchar(20) character set ascii not null;

alter table equipment_need add unit varchar(20) character set ascii null after quantity;
update equipment_need n join catalogue_item i on i.id = n.item_id set n.unit = i.unit;
alter table equipment_need modify unit varchar(20) character set ascii not null;
