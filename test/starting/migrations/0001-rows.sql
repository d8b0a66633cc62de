create table kept (
  number int primary key
);
