/* LockOrdering.md
```lock-order
table -> stripe
```

| Lock | Declared as |
|---|---|
| table | `Map._table` |
| stripe | `Map._stripe` |
*/
//- include Attributes.cs
//- message LOCK0008: The document says that 'Map._table' is 'table', not 'stripe'
class Map
{
    [{|LOCK0008:LockName("stripe")|}] private readonly object _table = new();
    [LockName("stripe")] private readonly object _stripe = new();
}
